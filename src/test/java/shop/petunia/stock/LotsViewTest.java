package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.stock.Shelves.TODAY;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Background;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Problems;
import shop.petunia.ui.Sheets;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

@OnScreen
class LotsViewTest {
    @RegisterExtension
    final Shelves shelves = new Shelves();

    private final Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
    @SuppressWarnings("NullAway.Init") // by start
    private LotsView view;

    @Start
    void start(Stage stage) {
        StackPane content = new StackPane();
        Sheets sheets = new Sheets(texts, content);
        Kit kit = new Kit(texts, new Background(Runnable::run, Runnable::run, new Failing()), sheets, place -> {});
        view = new LotsView(new LotsViewModel(shelves.rooms(), kit), kit);
        content.getChildren().add(view);
        view.visited();
        Scene scene = new Scene(sheets, 1150, 768);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void anEmptyStockLeadsToTheReceptions(FxRobot robot) {
        assertThat(text(robot, "#lots-to-receptions")).isEqualTo("К приёмкам");
        assertThat(text(robot, "#figures")).startsWith("Нет позиций · 0 шт.");
    }

    @Test
    void chipsCountAndFilter(FxRobot robot) {
        threeLots(robot);

        robot.clickOn("#lots-expired");

        assertThat(text(robot, "#lots-all")).isEqualTo("Все 3");
        assertThat(text(robot, "#lots-expired")).isEqualTo("Просрочены 1");
        assertThat(text(robot, "#figures")).isEqualTo("1 позиция · 10 шт. · 100,00\u00a0₽");
        assertThat(robot.lookup("просрочено 2 дн.").tryQuery()).isPresent();
    }

    @Test
    void enterOpensTheLotWithItsStory(FxRobot robot) {
        threeLots(robot);

        robot.interact(() -> {
            TableView<?> lots = robot.lookup("#lots").queryAs(TableView.class);
            lots.requestFocus();
            lots.getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);

        assertThat(text(robot, "#lot-number-remaining")).isEqualTo("= 10");
        assertThat(robot.lookup("#lot-story").queryAs(TableView.class).getItems()).hasSize(1);
    }

    @Test
    void theRemainderIsCorrectedWithAReason(FxRobot robot) {
        long lot = threeLots(robot);
        robot.interact(() -> view.show(new Place("lot", lot)));

        robot.clickOn("#lot-correct");
        robot.interact(() -> robot.lookup("#lot-remaining").queryTextInputControl().setText("7"));
        robot.clickOn("#lot-correct-save");
        String refused = text(robot, "#lot-reason-error");
        robot.clickOn("#lot-reason").write("lost").clickOn("#lot-correct-save");

        assertThat(refused).isEqualTo("Заполните это поле.");
        assertThat(text(robot, "#lot-number-remaining")).isEqualTo("= 7");
        assertThat(shelves.stock.movements(lot).getLast().movement())
                .extracting(MovementRow::kind, MovementRow::quantity, MovementRow::comment)
                .containsExactly(MovementKind.CORRECTION, -3, "lost");
    }

    @Test
    void costDateAndShelfLifeAreEdited(FxRobot robot) {
        long lot = threeLots(robot);
        robot.interact(() -> view.show(new Place("lot", lot)));

        robot.clickOn("#lot-edit");
        robot.interact(() -> {
            robot.lookup("#lot-cost").queryTextInputControl().setText("78,50");
            robot.lookup("#lot-shelf-life").queryTextInputControl().setText("12");
        });
        robot.clickOn("#lot-edit-save");

        assertThat(shelves.stock.lot(lot).orElseThrow())
                .extracting(LotRow::unitCost, LotRow::shelfLifeDays, LotRow::arrival, LotRow::remaining)
                .containsExactly(Money.ofKopecks(7850), 12, TODAY.minusDays(9), 10);
    }

    @Test
    void aClosedReceptionsLotIsOnlyLookedAt(FxRobot robot) {
        long lot = threeLots(robot);
        shelves.receptions.close(shelves.stock.lot(lot).orElseThrow().receptionId());

        robot.interact(() -> view.show(new Place("lot", lot)));

        assertThat(robot.lookup("#lot-correct").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#lot-closed").query().isVisible()).isTrue();
    }

    private long threeLots(FxRobot robot) {
        long reception = shelves.reception("Утро");
        long rose = shelves.flower("Роза");
        long expired = shelves.line(reception, new LineDraft(rose, 10, TODAY.minusDays(9), 7, Money.ofRoubles(10)));
        shelves.lot(reception, rose, 20, 2);
        shelves.lot(reception, shelves.vase("Ваза"), 3, 1);
        robot.interact(view::visited);
        return expired;
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    /** Nothing may go wrong in these tests. */
    private static final class Failing implements Problems {
        @Override
        public void refused(Sentence sentence) {
            throw new AssertionError(sentence.toString());
        }

        @Override
        public void failed(Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
