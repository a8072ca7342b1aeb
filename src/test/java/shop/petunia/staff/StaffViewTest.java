package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;

@OnScreen
class StaffViewTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(StaffMember.class);

    private final Staff staff = new Staff(shop.database(), new OnDuty(), shop.clock());
    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;
    @SuppressWarnings("NullAway.Init") // by start
    private StaffView view;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        view = window.show(kit -> new StaffView(new StaffViewModel(staff, kit), kit));
        view.visited();
    }

    @Test
    void whileNobodyHasAPinTheScreenSaysWhatThatMeans() {
        String told = window.words("#staff-warning");

        assertThat(told).startsWith("Пока ни у кого нет PIN");
    }

    @Test
    void aManagerWithoutAPinBesideOthersIsAnOpenDoor(FxRobot robot) {
        staff.add(StaffTest.cashier("Анна", "1111"));

        robot.interact(view::visited);

        assertThat(window.words("#staff-warning")).startsWith("«Владелец» — менеджер без PIN");
    }

    @Test
    void aPersonIsAddedByTheKeyboard(FxRobot robot) {
        window.press("#staff-add");
        robot.interact(() -> {});

        robot.write("Anna").type(KeyCode.TAB).type(KeyCode.TAB).write("1111").type(KeyCode.TAB).write("1111")
                .type(KeyCode.ENTER);

        assertThat(staff.list()).extracting(Staff.Member::name, Staff.Member::role, Staff.Member::hasPin)
                .containsExactly(
                        tuple("Anna", Role.CASHIER, true),
                        tuple("Владелец", Role.MANAGER, false));
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void twoDifferentPinsAreToldBesideTheSecond(FxRobot robot) {
        window.press("#staff-add");
        type(robot, "#staff-name", "Anna");
        type(robot, "#staff-pin", "1111");
        type(robot, "#staff-pin-again", "1112");

        window.press("#staff-save");

        assertThat(window.words("#staff-pin-again-error")).isEqualTo("PIN не совпадает с первым.");
        assertThat(staff.list()).hasSize(1);
    }

    @Test
    void threeDigitsAreNoPin(FxRobot robot) {
        window.press("#staff-add");
        type(robot, "#staff-name", "Anna");
        type(robot, "#staff-pin", "111");
        type(robot, "#staff-pin-again", "111");

        window.press("#staff-save");

        assertThat(window.words("#staff-pin-error")).isEqualTo("PIN — это 4–6 цифр.");
    }

    @Test
    void aPinFieldTakesDigitsAlone(FxRobot robot) {
        window.press("#staff-add");
        window.focus("#staff-pin");

        robot.write("1a2b3c4d5e6f7");

        assertThat(window.typed("#staff-pin")).isEqualTo("123456");
    }

    @Test
    void theLastManagersRoleIsRefusedBesideTheRole(FxRobot robot) {
        robot.interact(() -> view.show(new Place("staff", OnDuty.OWNER)));
        window.press("#staff-role-cashier");

        window.press("#staff-save");

        assertThat(window.words("#staff-role-error")).isEqualTo("Это последний менеджер: сначала назначьте другого.");
    }

    @Test
    void whoeverLeavesGoesToTheEndOfTheListAndComesBack(FxRobot robot) {
        staff.add(StaffTest.cashier("Анна", null));
        robot.interact(view::visited);
        window.choose("#staff-list", 0);
        window.press("#staff-leave");
        window.press("#confirm-yes");
        List<Staff.Member> after = window.rows("#staff-list");

        window.choose("#staff-list", 1);
        String offered = window.words("#staff-leave");
        window.press("#staff-leave");

        assertThat(after).extracting(Staff.Member::name).containsExactly("Владелец", "Анна");
        assertThat(offered).isEqualTo("Снова работает");
        assertThat(staff.active()).hasSize(2);
    }

    @Test
    void aPinIsTakenAwayAfterAQuestion(FxRobot robot) {
        long anna = staff.add(StaffTest.cashier("Анна", "1111"));
        robot.interact(view::visited);
        window.choose("#staff-list", 0);

        window.press("#staff-pin-remove");
        window.press("#confirm-yes");

        assertThat(staff.byId(anna).orElseThrow().hasPin()).isFalse();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryTextInputControl().setText(text));
    }
}
