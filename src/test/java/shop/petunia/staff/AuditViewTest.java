package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Theme;

@OnScreen
class AuditViewTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(StaffMember.class, AuditEntry.class);

    private final AuditLog log = new AuditLog(shop.database(), () -> TestClock.MOSCOW);
    private final Staff staff = new Staff(shop.database(), new OnDuty(), shop.clock());
    @SuppressWarnings("NullAway.Init") // by start
    private AuditView view;

    @Start
    void start(Stage stage) {
        Kit kit = new TestKit().kit();
        view = new AuditView(new AuditViewModel(log, staff, kit), kit);
        view.visited();
        Scene scene = new Scene(view, 1150, 700);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void anEmptyLogSaysWhatItIsFor(FxRobot robot) {
        assertThat(robot.lookup("Записей пока нет").tryQuery()).isPresent();
        assertThat(figures(robot)).isEqualTo("Записей нет");
    }

    @Test
    void aFilterWithoutResultSaysSo(FxRobot robot) {
        announceTwo(robot);

        robot.clickOn("#audit-search").write("tulip").type(KeyCode.ENTER);

        assertThat(robot.lookup("Ничего не найдено").tryQuery()).isPresent();
    }

    @Test
    void theKindIsChosenByItsWord(FxRobot robot) {
        announceTwo(robot);
        ComboBox<Optional<String>> kinds = robot.lookup("#audit-kind").queryAs(ComboBox.class);

        robot.interact(() -> kinds.setValue(Optional.of("lot")));

        assertThat(figures(robot)).isEqualTo("1 запись");
        assertThat(kinds.getConverter().toString(Optional.of("lot"))).isEqualTo("Позиция приёмки");
    }

    @Test
    void aDayIsTyped(FxRobot robot) {
        announceTwo(robot);

        robot.clickOn("#audit-from").write("6.3.2026").type(KeyCode.ENTER);

        assertThat(robot.lookup("#audit-from").queryAs(DatePicker.class).getValue())
                .isEqualTo("2026-03-06");
        assertThat(figures(robot)).isEqualTo("Записей нет");
    }

    private void announceTwo(FxRobot robot) {
        AuditViewModelTest.announce(shop, "good", 7, Sentence.of("staff.kind.good"));
        AuditViewModelTest.announce(shop, "lot", 8, Sentence.of("staff.kind.lot"));
        robot.interact(view::visited);
        assertThat(figures(robot)).isEqualTo("2 записи");
    }

    private static String figures(FxRobot robot) {
        return robot.lookup("#figures").queryAs(Label.class).getText();
    }
}
