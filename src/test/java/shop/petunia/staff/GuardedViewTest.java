package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Permit;
import shop.petunia.ui.ScreenView;

@OnScreen
class GuardedViewTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(StaffMember.class, AuditEntry.class);

    private final AuditLog log = new AuditLog(shop.database(), () -> TestClock.MOSCOW);
    private final Staff staff = new Staff(shop.database(), new OnDuty(), shop.clock());
    private final long anna = staff.add(StaffTest.cashier("Анна", "1111"));
    private final long olga = staff.add(StaffTest.manager("Ольга", "2222"));
    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;
    @SuppressWarnings("NullAway.Init") // by start
    private ScreenView view;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        var guarded = new ManagerPin(staff.rights()).guard(AuditView.screen(log, staff), Right.AUDIT);
        view = guarded.view().apply(window.kit());
        window.show(kit -> view.node());
    }

    @Test
    void aManagerSeesTheScreen(FxRobot robot) {
        robot.interact(view::visited);

        assertThat(window.has("#audit")).isTrue();
    }

    @Test
    void aCashierSeesNothingOfIt(FxRobot robot) {
        staff.begin(anna);

        robot.interact(view::visited);

        assertThat(List.of(window.has("#audit"), window.has("#guard-ask"))).containsExactly(false, true);
    }

    @Test
    void whoeverTakesOverFromTheManagerSeesNothingOfItAnyMore(FxRobot robot) {
        robot.interact(view::visited);
        staff.begin(anna);

        robot.interact(view::refresh);

        assertThat(window.has("#audit")).isFalse();
    }

    @Test
    void aManagersPinOpensTheScreen(FxRobot robot) {
        askAsCashier(robot);

        robot.write("2222").type(KeyCode.ENTER);

        assertThat(window.has("#audit")).isTrue();
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void thePinIsTypedWithTheMouseToo(FxRobot robot) {
        askAsCashier(robot);

        List.of("#pin-2", "#pin-2", "#pin-3", "#pin-back", "#pin-2", "#pin-2", "#pin-enter").forEach(window::press);

        assertThat(window.has("#audit")).isTrue();
    }

    @Test
    void aWrongPinIsToldAndTheFieldIsReadyAgain(FxRobot robot) {
        askAsCashier(robot);

        robot.write("9999").type(KeyCode.ENTER);

        assertThat(window.words("#pin-problem")).isEqualTo("Неверный PIN. Попробуйте ещё раз.");
        assertThat(window.focused()).isEqualTo("pin");
        assertThat(window.has("#audit")).isFalse();
    }

    @Test
    void afterFiveWrongPinsTheFieldIsOffAndTheSecondsAreShown(FxRobot robot) {
        askAsCashier(robot);

        for (int i = 0; i < 5; i++) {
            robot.write("9999").type(KeyCode.ENTER);
        }

        assertThat(window.words("#pin-problem")).contains("Подождите");
        assertThat(robot.lookup("#pin").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#manager-allow").query().isDisabled()).isTrue();
    }

    @Test
    void onlyManagersWithAPinAreOffered(FxRobot robot) {
        askAsCashier(robot);

        List<String> offered = robot.lookup(".person-tile").queryAll().stream().map(node -> node.getId()).toList();

        assertThat(offered).containsExactly("manager-person-" + olga);
    }

    @Test
    void thePinFieldIsClosedToScanners(FxRobot robot) {
        askAsCashier(robot);

        PasswordField field = robot.lookup("#pin").queryAs(PasswordField.class);

        assertThat(field.getStyleClass()).contains("pin-field");
    }

    @Test
    void whatWasRefusedForWantOfARightIsDoneAfterTheManagersPin(FxRobot robot) {
        List<String> done = new ArrayList<>();
        Permit permit = new ManagerPin(staff.rights());
        staff.begin(anna);
        UserProblem refusal = new UserProblem(Rights.NEEDS_MANAGER, Right.PRICE_CHANGE);
        robot.interact(() -> permit.ask(window.kit(), refusal, () -> {
            staff.rights().demand(Right.PRICE_CHANGE);
            done.add("again");
        }));
        robot.interact(() -> {});
        robot.interact(() -> {});

        robot.write("2222").type(KeyCode.ENTER);

        assertThat(done).containsExactly("again");
        assertThat(permit.ask(window.kit(), new UserProblem("catalog.good.gone"), () -> done.add("never"))).isFalse();
    }

    @Test
    void closingTheSheetOpensNothing(FxRobot robot) {
        askAsCashier(robot);

        robot.type(KeyCode.ESCAPE);

        assertThat(List.of(window.has("#audit"), window.sheets().isShowing())).containsExactly(false, false);
    }

    private void askAsCashier(FxRobot robot) {
        staff.begin(anna);
        robot.interact(view::visited);
        window.press("#guard-ask");
        robot.interact(() -> {});
        robot.interact(() -> {});
        assertThat(window.has("#pin")).isTrue();
    }
}
