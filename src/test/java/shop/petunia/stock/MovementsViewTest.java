package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Theme;

@OnScreen
class MovementsViewTest {
    @RegisterExtension
    final Shelves shelves = new Shelves();

    private final TestKit tests = new TestKit();
    @SuppressWarnings("NullAway.Init") // by start
    private MovementsView view;

    @Start
    void start(Stage stage) {
        Kit kit = tests.kit();
        view = new MovementsView(new MovementsViewModel(shelves.rooms(), kit), kit);
        view.visited();
        Scene scene = new Scene(view, 1150, 700);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void anEmptyPeriodOffersAllTheTime(FxRobot robot) {
        robot.clickOn("#movements-clear");

        assertThat(robot.lookup("Движений пока нет").tryQuery()).isPresent();
        assertThat(robot.lookup("#movements-ever").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(figures(robot)).isEqualTo("Движений нет");
    }

    @Test
    void theDocumentIsALink(FxRobot robot) {
        long reception = oneLot(robot);

        robot.interact(() -> robot.lookup(".cell-link").queryAs(Hyperlink.class).fire());

        assertThat(tests.places).containsExactly(new Place("reception", reception));
        assertThat(robot.lookup("+100").tryQuery()).isPresent();
    }

    @Test
    void theKindIsChosenByItsWord(FxRobot robot) {
        oneLot(robot);
        ComboBox<Optional<MovementKind>> kinds = robot.lookup("#movement-kind").queryAs(ComboBox.class);

        robot.interact(() -> kinds.setValue(Optional.of(MovementKind.SOLD)));

        assertThat(figures(robot)).isEqualTo("Движений нет");
        assertThat(kinds.getConverter().toString(Optional.of(MovementKind.SOLD))).isEqualTo("Продажа");
    }

    @Test
    void aTypedDayIsARangeOfOnesOwn(FxRobot robot) {
        oneLot(robot);

        robot.interact(() -> robot.lookup("#movements-to").queryAs(DatePicker.class).getEditor().clear());
        robot.clickOn("#movements-to").write("4.3.2026").type(KeyCode.ENTER);

        assertThat(robot.lookup("#movements-week").queryAs(ToggleButton.class).isSelected()).isFalse();
        assertThat(figures(robot)).isEqualTo("Движений нет");
    }

    private long oneLot(FxRobot robot) {
        long reception = shelves.reception("Утро");
        shelves.lot(reception, shelves.flower("Роза"), 100, 7);
        robot.interact(view::visited);
        assertThat(figures(robot)).isEqualTo("1 движение");
        return reception;
    }

    private static String figures(FxRobot robot) {
        return robot.lookup("#figures").queryAs(Label.class).getText();
    }
}
