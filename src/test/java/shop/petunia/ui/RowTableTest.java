package shop.petunia.ui;

import static javafx.scene.input.KeyCode.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;

@OnScreen
class RowTableTest {
    private final NumbersSource source = new NumbersSource(100_000);
    private final List<Integer> opened = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @SuppressWarnings("NullAway.Init") // by start
    private Rows<Integer> rows;

    @SuppressWarnings("NullAway.Init") // by start
    private RowTable<Integer> table;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        window.show(kit -> {
            rows = new Rows<>(kit.background());
            table = new RowTable<>("numbers", rows).opening(opened::add);
            table.getColumns()
                    .add(new Columns<Integer>(kit.texts())
                            .number("NUMBER", "catalog.good.price", 300, Integer::longValue));
            Button act = table.forChosen(Buttons.plain(kit.texts(), "act", "catalog.edit"), opened::add);
            rows.ask(source);
            return new VBox(act, table);
        });
    }

    @Test
    void ofManyRowsOnlyTheVisiblePageIsAsked(FxRobot robot) {
        robot.interact(() -> table.scrollTo(60_000));

        assertThat(source.offsets).hasSizeLessThan(5).contains(0, 60_000);
    }

    @Test
    void enterAndADoubleClickOpenTheChosenRow(FxRobot robot) {
        window.choose("#numbers", 3);
        window.focus("#numbers");
        robot.type(ENTER);

        robot.doubleClickOn("5");

        assertThat(opened).containsExactly(3, 5);
    }

    @Test
    void aButtonForTheChosenRowIsOffWithoutOne(FxRobot robot) {
        boolean before = robot.lookup("#act").query().isDisabled();
        window.choose("#numbers", 2);

        window.press("#act");

        assertThat(before).isTrue();
        assertThat(opened).containsExactly(2);
    }

    @Test
    void aHeadingSortsInTheDatabase(FxRobot robot) {
        robot.interact(() -> {
            TableColumn<Integer, ?> column = table.getColumns().getFirst();
            column.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().add(column);
        });

        assertThat(rows.order()).isEqualTo(new RowSource.Order("NUMBER", true));
        assertThat(rows.getFirst()).isEqualTo(99_999);
    }

    @Test
    void reloadingWithAChosenRowFetchesNoMoreThanIsSeen(FxRobot robot) {
        window.choose("#numbers", 5);
        source.offsets.clear();

        robot.interact(rows::reload);

        assertThat(source.offsets).hasSizeLessThan(4);
    }
}
