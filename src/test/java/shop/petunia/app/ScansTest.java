package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.clients.ClientChange;
import shop.petunia.clients.ClientDraft;
import shop.petunia.register.RegisterView;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.staff.Pin;
import shop.petunia.staff.Role;
import shop.petunia.staff.StaffDraft;
import shop.petunia.storage.DataFolder;
import shop.petunia.testkit.Keystrokes;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

/** Where a scan leads in the whole window. */
@OnScreen
class ScansTest {
    private static final String BARCODE = "4601234567893";

    @TempDir
    private Path folder = Path.of("");

    private final TestKit kit = new TestKit();
    private final TestClock clock = new TestClock();
    private int alarms;
    @SuppressWarnings("NullAway.Init") // by start
    private Stage stage;
    @SuppressWarnings("NullAway.Init") // by open
    private Wiring wiring;
    @SuppressWarnings("NullAway.Init") // by open
    private MainWindow window;
    @SuppressWarnings("NullAway.Init") // by open
    private Keystrokes keys;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) {
        wiring = new Wiring(new DataFolder(folder), Wiring.clock());
        wiring.goods().add(new GoodDraft(GoodKind.FLOWER, "Роза", "", null, Money.ofRoubles(100), BARCODE));
        Hearing hearing = new Hearing(clock, this::later, wiring.settings(),
                wiring.register().shelf()::scanned, () -> alarms++);
        robot.interact(() -> {
            window = new MainWindow(wiring.texts(Texts.RUSSIAN), kit.kit().background(), "Лютик", wiring.screens(),
                    wiring.searchSources(), hearing);
            Scene scene = new Scene(window, 1366, 768);
            keys = new Keystrokes(scene, clock);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            stage.show();
            window.go(Place.screen("goods"));
        });
        robot.interact(() -> {});
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            window.lookupAll(".search-field").forEach(field -> ((TextInputControl) field).clear());
            window.dispose();
        });
        wiring.close();
    }

    @Test
    void aFlowerScannedOnAnyScreenIsInTheCart(FxRobot robot) {
        keys.scanInRussian(BARCODE);

        assertThat(window.here()).isEqualTo(Place.screen(RegisterView.ID));
        assertThat(robot.lookup("#cart").<ListView<?>>query().getItems()).hasSize(1);
        assertThat(robot.lookup("#counter-total").<Labeled>query().getText()).isEqualTo("100\u00a0₽");
    }

    @Test
    void aClientsCardScannedElsewhereOpensTheClient(FxRobot robot) {
        long client = wiring.clients().add(ClientDraft.of("+79161234567", "Мария"));

        keys.scan(wiring.clients().byId(client).orElseThrow().client().card());

        assertThat(window.here()).isEqualTo(new Place(ClientChange.CLIENT, client));
    }

    @Test
    void anOpenSheetRefusesAScanAndNothingIsTyped(FxRobot robot) {
        robot.interact(() -> window.go(Place.screen("suppliers")));
        robot.push(KeyCode.CONTROL, KeyCode.N).interact(() -> {});

        keys.scan(BARCODE);
        keys.pass(100);

        assertThat(kit.refusals).containsExactly(Sentence.of("app.scan.sheet", BARCODE));
        assertThat(alarms).isEqualTo(1);
        assertThat(robot.lookup("#supplier-name").<TextInputControl>query().getText()).isEmpty();
        assertThat(window.here()).isEqualTo(Place.screen("suppliers"));
    }

    @Test
    void aScanOnALockedWindowSellsNothing(FxRobot robot) {
        wiring.staff().add(new StaffDraft("Анна", Role.CASHIER, new Pin("1111")));
        robot.interact(() -> window.staffed(wiring.entrance(), new AutoLock(clock::instant, () -> 0)));
        robot.push(KeyCode.CONTROL, KeyCode.L).interact(() -> {});

        keys.scan(BARCODE);

        assertThat(window.isLocked()).isTrue();
        assertThat(window.here()).isEqualTo(Place.screen("goods"));
        assertThat(alarms).isEqualTo(1);
    }

    @Test
    void aGoodsFormTakesTheBarcode(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N).interact(() -> {});

        keys.scan("4600000000015");

        assertThat(robot.lookup("#good-barcode").<TextInputControl>query().getText()).isEqualTo("4600000000015");
        assertThat(robot.lookup("#good-name").<TextInputControl>query().getText()).isEmpty();
    }

    @Test
    void aLockedWindowSellsNothing(FxRobot robot) {
        wiring.staff().add(new StaffDraft("Анна", Role.CASHIER, new Pin("1111")));
        robot.interact(() -> window.staffed(wiring.entrance(), new AutoLock(clock::instant, () -> 0)));
        robot.push(KeyCode.CONTROL, KeyCode.L).interact(() -> {});
        boolean locked = window.isLocked();

        keys.scan(BARCODE);

        assertThat(locked).isTrue();
        assertThat(alarms).isEqualTo(1);
        assertThat(window.here()).isEqualTo(Place.screen("goods"));
    }

    @Test
    void whoScansIsThere(FxRobot robot) {
        AutoLock lock = new AutoLock(clock::instant, () -> 5);
        robot.interact(() -> window.staffed(wiring.entrance(), lock));
        keys.pass(240_000);

        keys.scan(BARCODE);

        keys.pass(240_000);
        assertThat(lock.isDue()).isFalse();
    }

    @Test
    void whatNobodyKnowsIsRefusedWithASound(FxRobot robot) {
        keys.scan("999999");

        assertThat(kit.refusals).containsExactly(Sentence.of("register.scan.unknown", "999999"));
        assertThat(alarms).isEqualTo(1);
        assertThat(window.here()).isEqualTo(Place.screen("goods"));
    }

    @Test
    void whoLeansOnEnterOpensThePaymentAndDoesNotPay(FxRobot robot) {
        keys.scan(BARCODE);

        for (int repeated = 0; repeated < 5; repeated++) {
            keys.fire(KeyEvent.KEY_PRESSED, KeyCode.ENTER, KeyEvent.CHAR_UNDEFINED, false);
        }

        assertThat(robot.lookup("#pay-done").tryQuery()).isPresent();
        assertThat(robot.lookup("#cart").<ListView<?>>query().getItems()).hasSize(1);
    }

    @Test
    void whatIsTypedByHandStaysTyping(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N).interact(() -> {});

        keys.burst("4601234", false, 60);
        keys.pass(60);

        assertThat(robot.lookup("#good-name").<TextInputControl>query().getText()).isEqualTo("4601234");
        assertThat(List.of(kit.refusals)).containsExactly(List.of());
    }

    private void later(Duration time, Runnable action) {
        keys.after(time, action);
    }
}
