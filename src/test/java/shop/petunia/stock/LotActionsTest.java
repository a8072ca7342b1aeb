package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.stock.Shelves.TODAY;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.shared.Money;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;

/** What other features offer stands where the lots are looked at. */
@OnScreen
class LotActionsTest {
    @RegisterExtension
    final Shelves shelves = new Shelves();

    private final List<List<Integer>> acted = new ArrayList<>();
    private final LotActions actions = new LotActions(
            List.of(action("throw", KeyCode.DELETE)),
            List.of(action("throw-one", null)),
            List.of(action("throw-all", null)));

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @SuppressWarnings("NullAway.Init") // by start
    private LotsView view;

    private long expired;

    @Start
    void start(Stage stage) {
        long reception = shelves.reception("Утро");
        long rose = shelves.flower("Роза");
        expired = shelves.line(reception, new LineDraft(rose, 10, TODAY.minusDays(9), 7, Money.ofRoubles(10)));
        shelves.lot(reception, rose, 20, 2);
        shelves.lot(reception, shelves.vase("Ваза"), 3, 1);
        window = new TestWindow(stage, "ru");
        view = window.show(kit -> new LotsView(new LotsViewModel(shelves.rooms(actions, List.of()), kit), kit));
        view.visited();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(window.failures).isEmpty();
    }

    @Test
    void severalLotsAreChosenAndHandledTogether(FxRobot robot) {
        choose(robot, 0, 2);

        window.press("#throw");

        assertThat(acted).containsExactly(List.of(10, 3));
        assertThat(window.words("#figures")).isEqualTo("Выбрано: 2 позиции · 13 шт. · 130,00\u00a0₽");
    }

    @Test
    void theKeyDoesTheSame(FxRobot robot) {
        choose(robot, 1);

        robot.type(KeyCode.DELETE);

        assertThat(acted).containsExactly(List.of(20));
    }

    @Test
    void allThatIsLoadedIsChosenByOneKey(FxRobot robot) {
        choose(robot, 1);

        robot.push(KeyCode.CONTROL, KeyCode.A).type(KeyCode.DELETE);

        assertThat(acted).containsExactly(List.of(10, 20, 3));
    }

    @Test
    void whatIsChosenStaysChosenWhenTheListIsAskedForAfresh(FxRobot robot) {
        choose(robot, 1, 2);

        robot.interact(view::visited);
        window.press("#throw");

        assertThat(acted).containsExactly(List.of(20, 3));
    }

    @Test
    void oneClickInTheRowHandlesThatLotAlone(FxRobot robot) {
        choose(robot, 1, 2);

        window.press("#throw-one-" + expired);

        assertThat(acted).containsExactly(List.of(10));
    }

    @Test
    void allThatHasExpiredIsOfferedWhereNothingElseIsShown(FxRobot robot) {
        boolean before = robot.lookup("#throw-all").query().isVisible();
        robot.clickOn("#lots-expired");

        window.press("#throw-all");

        assertThat(before).isFalse();
        assertThat(acted).containsExactly(List.of(10));
    }

    @Test
    void whatCannotBeHandledIsNotOffered(FxRobot robot) {
        shelves.move(expired, -10, MovementKind.SOLD);
        robot.interact(() -> view.show(new Place("lot", expired)));

        assertThat(robot.lookup("#lot-sheet-throw").queryButton().isDisabled()).isTrue();
    }

    @Test
    void anOpenLotIsHandledFromItsSheet(FxRobot robot) {
        robot.interact(() -> view.show(new Place("lot", expired)));

        window.press("#lot-sheet-throw");

        assertThat(acted).containsExactly(List.of(10));
    }

    private void choose(FxRobot robot, int... rows) {
        TableView<?> table = robot.lookup("#lots").queryTableView();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            for (int row : rows) {
                table.getSelectionModel().select(row);
            }
        });
    }

    private LotAction action(String id, @Nullable KeyCode key) {
        return new LotAction(id, "stock.lot.open", "stock.lot.open", "mdal-eco", key, lot -> lot.remaining() > 0,
                (Kit kit, List<LotRow> lots, Runnable changed) -> acted
                        .add(lots.stream().map(LotRow::remaining).toList()));
    }
}
