package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The lines that are counted, each with a field for its number. The one in which one stands is larger. */
final class CountTable extends TableView<CountLine> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final CountViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final List<CountNumberCell> numbers = new ArrayList<>();

    CountTable(CountViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        setId("count-lines");
        getStyleClass().add("count-lines");
        setItems(model.lines());
        setSelectionModel(null);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setRowFactory(table -> row());
        fillColumns();
        addEventFilter(KeyEvent.ANY, this::typedBeside);
        model.cursor().entries().addListener((property, old, now) -> focusNumber());
        model.lines().addListener((Observable lines) -> kit.background().onScreen(this::showWhereOneStands));
        model.blind().addListener((property, old, now) -> refresh());
        focusWithinProperty().addListener((property, was, is) -> {
            if (!is) {
                model.cursor().leave();
            }
        });
    }

    /** Brings the line in which one stands into sight, and its number under the fingers. */
    void focusNumber() {
        CountLine line = model.cursor().line().get();
        int index = line == null ? -1 : getItems().indexOf(line);
        if (line == null || index < 0 || getScene() == null) {
            return;
        }
        show(index);
        numbers.stream().filter(number -> number.shows(line)).findFirst().ifPresentOrElse(
                CountNumberCell::focus, this::requestFocus);
    }

    /** Other lines are shown now. */
    private void showWhereOneStands() {
        CountLine line = model.cursor().line().get();
        int index = line == null ? -1 : getItems().indexOf(line);
        if (index < 0) {
            scrollTo(0);
        } else if (getScene() != null) {
            show(index);
        }
    }

    /** Moves as little as it must; the lines before and after are to be seen, too. */
    private void show(int index) {
        VirtualFlow<?> flow = flow();
        if (flow == null || flow.getFirstVisibleCell() == null || flow.getLastVisibleCell() == null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
            flow = flow();
        }
        if (flow == null || flow.getFirstVisibleCell() == null || flow.getLastVisibleCell() == null) {
            return;
        }
        if (index <= flow.getFirstVisibleCell().getIndex()) {
            flow.scrollTo(index);
            flow.scrollTo(Math.max(0, index - 1));
            flow.layout();
        } else if (index >= flow.getLastVisibleCell().getIndex()) {
            flow.scrollTo(index);
            flow.scrollTo(Math.min(getItems().size() - 1, index + 1));
            flow.layout();
        }
    }

    private @Nullable VirtualFlow<?> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    /**
     * The field in which one stands may be scrolled away and serve another line: then the table holds the focus, and
     * the next key leads back.
     */
    private void typedBeside(KeyEvent event) {
        CountLine line = model.cursor().line().get();
        if (!isFocused() || line == null || event.getEventType() == KeyEvent.KEY_RELEASED) {
            return;
        }
        String typed = event.getCharacter();
        if (event.getEventType() == KeyEvent.KEY_TYPED && typed.matches("\\d")) {
            event.consume();
            line.text().set((line.isTyped() ? line.text().get() : "") + typed);
            model.cursor().enter(line);
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && leadsBack(event.getCode())) {
            event.consume();
            model.cursor().enter(line);
        }
    }

    private static boolean leadsBack(KeyCode code) {
        return code == KeyCode.ENTER || code == KeyCode.UP || code == KeyCode.DOWN;
    }

    private void fillColumns() {
        TableColumn<CountLine, CountLine> daysLeft = told("inventory.line.daysLeft", 140, this::daysLeft);
        daysLeft.setMaxWidth(150);
        TableColumn<CountLine, CountLine> difference = column("inventory.line.difference", 204,
                () -> new CountCell<>(state -> state,
                        state -> new CountMark(texts, state, model.blind().get())));
        difference.setMinWidth(190);
        difference.textProperty()
                .bind(model.blind().map(blind -> blind ? "" : texts.get("inventory.line.difference")));
        TableColumn<CountLine, CountLine> books = told("inventory.line.books", 100, this::books);
        books.visibleProperty().bind(model.blind().not());
        books.getStyleClass().add("right");
        books.setMaxWidth(130);
        TableColumn<CountLine, CountLine> number = column("inventory.line.counted", 136, this::number);
        number.getStyleClass().add("right");
        number.setMinWidth(136);
        number.setMaxWidth(150);
        getColumns()
                .setAll(List.of(
                        told("inventory.line.good", 330, this::good),
                        told("inventory.line.reception", 190, this::reception),
                        daysLeft,
                        books,
                        number,
                        difference));
    }

    private CountNumberCell number() {
        CountNumberCell cell = new CountNumberCell(model.cursor(), kit, this);
        numbers.add(cell);
        return cell;
    }

    private TableColumn<CountLine, CountLine> told(
            String key, double width, Function<CountRow, @Nullable Node> content) {
        return column(key, width, () -> new CountCell<>(CountLine.State::row, content));
    }

    private TableColumn<CountLine, CountLine> column(
            String key, double width, Supplier<TableCell<CountLine, CountLine>> cell) {
        TableColumn<CountLine, CountLine> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(unused -> cell.get());
        return column;
    }

    private TableRow<CountLine> row() {
        TableRow<CountLine> row = new TableRow<>();
        row.itemProperty().addListener((property, old, line) -> {
            mark(row);
            model.seen(row.getIndex());
        });
        model.cursor().line().addListener((property, old, line) -> mark(row));
        row.setOnMouseClicked(event -> {
            CountLine line = row.getItem();
            if (line != null) {
                model.cursor().enter(line);
            }
        });
        return row;
    }

    private void mark(TableRow<CountLine> row) {
        CountLine line = row.getItem();
        row.pseudoClassStateChanged(CURRENT, line != null && line == model.cursor().line().get());
    }

    private Node good(CountRow row) {
        Node good = new TwoLines(row.goodName(), row.category());
        good.getStyleClass().add("count-good");
        return good;
    }

    private Node reception(CountRow row) {
        return new TwoLines(
                row.receptionName(), row.supplierName().isEmpty() ? texts.day(row.arrival()) : row.supplierName());
    }

    private @Nullable Node daysLeft(CountRow row) {
        return StocktakeBadges.daysLeft(texts, row, model.highlightedDays());
    }

    /** What the number is compared with; of a line that is not counted, what there is now. */
    private Node books(CountRow row) {
        Integer expected = row.expected();
        Label label = new Label(texts.number(expected == null ? row.remaining() : expected));
        label.getStyleClass().addAll("count-books", Styles.TEXT_MUTED);
        return label;
    }
}
