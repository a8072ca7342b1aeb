package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.register.Permission;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.ShopTime;
import shop.petunia.staff.Pin;
import shop.petunia.staff.Right;
import shop.petunia.staff.Rights;
import shop.petunia.staff.Role;
import shop.petunia.staff.StaffDraft;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.storage.DataFolder;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

/** The whole shop with people who have PINs: the lock, and what a cashier may not do. */
@OnScreen
class LockTest {
    @TempDir
    private Path folder = Path.of("");

    private final TestKit kit = new TestKit();
    private final AtomicInteger minutes = new AtomicInteger();
    @SuppressWarnings("NullAway.Init") // by start
    private Stage stage;
    @SuppressWarnings("NullAway.Init") // by open
    private Wiring wiring;
    @SuppressWarnings("NullAway.Init") // by open
    private MainWindow window;
    private long anna;
    private long olga;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) {
        wiring = new Wiring(new DataFolder(folder), Wiring.clock());
        anna = wiring.staff().add(new StaffDraft("Анна", Role.CASHIER, new Pin("1111")));
        olga = wiring.staff().add(new StaffDraft("Ольга", Role.MANAGER, new Pin("2222")));
        wiring.entrance().open();
        robot.interact(() -> {
            window = new MainWindow(wiring.texts(Texts.RUSSIAN), kit.kit().background(), "Лютик", wiring.screens(),
                    wiring.searchSources(), wiring.counter().hearing())
                    .staffed(wiring.entrance(), new AutoLock(wiring.time()::now, minutes::get));
            Scene scene = new Scene(window, 1366, 768);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            stage.show();
            window.go(Place.screen("goods"));
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::dispose);
        wiring.close();
    }

    @Test
    void oneKeyHidesAndDisablesAllBehindTheLock(FxRobot robot) {
        lock(robot);

        Node behind = window.sheets();

        assertThat(List.of(window.isLocked(), behind.isVisible(), behind.isDisabled()))
                .containsExactly(true, false, true);
    }

    @Test
    void noKeyReachesWhatLiesBehind(FxRobot robot) {
        lock(robot);

        robot.push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.CONTROL, KeyCode.N).push(KeyCode.CONTROL, KeyCode.DIGIT1)
                .type(KeyCode.F1).type(KeyCode.F5).type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.L);

        assertThat(window.sheets().isShowing()).isFalse();
        assertThat(window.here()).isEqualTo(Place.screen("goods"));
        assertThat(window.isLocked()).isTrue();
    }

    @Test
    void tabStaysOnTheLock(FxRobot robot) {
        lock(robot);
        boolean within = true;

        for (int i = 0; i < 12; i++) {
            robot.type(KeyCode.TAB);
            within &= isWithin(robot.lookup("#lock").query(), stage.getScene().getFocusOwner());
        }

        assertThat(within).isTrue();
    }

    @Test
    void theCounterIsHandedOverByTheKeyboard(FxRobot robot) {
        lock(robot);

        robot.interact(() -> robot.lookup("#lock-person-" + anna).query().requestFocus());
        robot.type(KeyCode.SPACE).write("1111").type(KeyCode.ENTER).interact(() -> {});

        assertThat(window.isLocked()).isFalse();
        assertThat(wiring.staff().onDuty().name()).isEqualTo("Анна");
        assertThat(robot.lookup(".nav-duty-name").queryAs(Label.class).getText()).isEqualTo("Анна");
    }

    @Test
    void aWrongPinOpensNothing(FxRobot robot) {
        lock(robot);
        robot.interact(() -> robot.lookup("#lock-person-" + anna).queryAs(ToggleButton.class)
                .fire());

        robot.write("1112").type(KeyCode.ENTER).interact(() -> {});

        assertThat(window.isLocked()).isTrue();
        assertThat(wiring.staff().onDuty().name()).isEqualTo("Владелец");
    }

    @Test
    void aNewWindowIsLockedAsLongAsNobodyCameIn(FxRobot robot) {
        wiring.entrance().leave();

        robot.interact(() -> window = new MainWindow(wiring.texts(Texts.RUSSIAN), kit.kit().background(), "Лютик",
                wiring.screens(), wiring.searchSources(), wiring.counter().hearing())
                .staffed(wiring.entrance(), new AutoLock(wiring.time()::now, () -> 0)));

        assertThat(window.isLocked()).isTrue();
    }

    @Test
    void typedWordsBehindTheLockAreNotLostByClosing(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N).interact(() -> {});
        robot.write("Mimosa");
        lock(robot);
        AtomicInteger closed = new AtomicInteger();

        robot.interact(() -> window.whenNothingIsLost(closed::incrementAndGet));

        assertThat(closed).hasValue(0);
        assertThat(robot.lookup("#lock-notice").queryAs(Label.class).getText()).contains("несохранённое");
    }

    @Test
    void aCashierReachesNoScreenOfTheManager(FxRobot robot) {
        handOverToAnna(robot);

        robot.interact(() -> window.go(Place.screen("settings")));

        assertThat(robot.lookup("#guard-ask").tryQuery()).isPresent();
        assertThat(robot.lookup("#settings-sections").tryQuery()).isEmpty();
    }

    @Test
    void noFacadeIsTalkedIntoWhatACashierMayNotDo(FxRobot robot) {
        long reception = wiring.inventory().receptions.open(ReceptionDraft.of("Утро", new ShopTime(Wiring.clock(),
                () -> ZoneId.of("UTC")).today()));
        wiring.inventory().receptions.close(reception);
        handOverToAnna(robot);

        assertThatThrownBy(() -> wiring.inventory().receptions.reopen(reception))
                .satisfies(refusal(Rights.NEEDS_MANAGER, Right.REOPEN_RECEPTION));
        assertThatThrownBy(() -> wiring.settings().set(ShopSettings.NAME, "Чужой"))
                .satisfies(refusal(Rights.NEEDS_MANAGER, Right.SETTINGS));
        assertThatThrownBy(() -> wiring.restore(folder.resolve("old.zip")))
                .satisfies(refusal(Rights.NEEDS_MANAGER, Right.RESTORE_BACKUP));
    }

    @Test
    void aManagersIdCountsAtTheCounterOnlyAfterThePin(FxRobot robot) {
        handOverToAnna(robot);
        ManagersApprove counter = new ManagersApprove(wiring.staff().rights());
        boolean before = counter.has(Permission.RETURN, olga);

        wiring.staff().rights().approve(olga, "2222", Set.of(Right.RETURN));

        assertThat(List.of(before, counter.has(Permission.RETURN, olga), counter.has(Permission.RETURN, null),
                counter.has(Permission.PRICE_CHANGE, olga))).containsExactly(false, true, false, false);
    }

    private void handOverToAnna(FxRobot robot) {
        robot.interact(() -> wiring.entrance().enter(anna, "1111"));
    }

    private void lock(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.L).interact(() -> {});
        robot.interact(() -> {});
    }

    private static boolean isWithin(Node parent, @Nullable Node node) {
        return node == parent || node != null && node.getParent() != null && isWithin(parent, node.getParent());
    }
}
