package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(table -> row());
        fillColumns();
        addEventFilter(KeyEvent.ANY, this::typedBeside);
        model.cursor().entries().addListener((property, old, now) -> focusNumber());
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

    /** Moves as little as it must; the lines before and after are to be seen, too. */
    private void show(int index) {
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(Math.max(0, index - 1));
            layout();
            flow.scrollTo(Math.min(getItems().size() - 1, index + 1));
            layout();
            flow.scrollTo(index);
            layout();
        }
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
            line.text().set(typed);
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
        TableColumn<CountLine, CountLine> books = column("inventory.line.books", 104, this::books);
        books.visibleProperty().bind(model.blind().not());
        books.getStyleClass().add("right");
        TableColumn<CountLine, CountLine> number = column("inventory.line.counted", 136, line -> null);
        number.getStyleClass().add("right");
        number.setCellFactory(unused -> {
            CountNumberCell cell = new CountNumberCell(model.cursor(), kit, this);
            numbers.add(cell);
            return cell;
        });
        getColumns()
                .setAll(List.of(
                        column("inventory.line.good", 300, this::good),
                        column("inventory.line.reception", 226, this::reception),
                        column("inventory.line.daysLeft", 116, this::daysLeft),
                        books,
                        number,
                        column("inventory.line.difference", 204,
                                line -> new CountMark(texts, line.state().get(), model.blind().get()))));
    }

    private TableColumn<CountLine, CountLine> column(
            String key, double width, Function<CountLine, @Nullable Node> content) {
        TableColumn<CountLine, CountLine> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(unused -> new CountCell(content));
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

    private @Nullable Node good(CountLine line) {
        CountRow row = line.row();
        if (row == null) {
            return null;
        }
        Node good = new TwoLines(row.goodName(), row.category());
        good.getStyleClass().add("count-good");
        return good;
    }

    private @Nullable Node reception(CountLine line) {
        CountRow row = line.row();
        return row == null ? null
                : new TwoLines(
                        row.receptionName(),
                        row.supplierName().isEmpty() ? texts.day(row.arrival()) : row.supplierName());
    }

    private @Nullable Node daysLeft(CountLine line) {
        CountRow row = line.row();
        return row == null ? null : StocktakeBadges.daysLeft(texts, row, model.highlightedDays());
    }

    /** What the number is compared with; of a line that is not counted, what there is now. */
    private @Nullable Node books(CountLine line) {
        CountRow row = line.row();
        if (row == null) {
            return null;
        }
        Integer expected = row.expected();
        Label label = new Label(texts.number(expected == null ? row.remaining() : expected));
        label.getStyleClass().addAll("count-books", Styles.TEXT_MUTED);
        return label;
    }

    /** Follows its line. */
    private static final class CountCell extends TableCell<CountLine, CountLine> {
        private final Function<CountLine, @Nullable Node> content;
        private javafx.util.Subscription following = javafx.util.Subscription.EMPTY;

        CountCell(Function<CountLine, @Nullable Node> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(@Nullable CountLine line, boolean empty) {
            super.updateItem(line, empty);
            following.unsubscribe();
            following = javafx.util.Subscription.EMPTY;
            if (empty || line == null) {
                setGraphic(null);
            } else {
                following = line.state().subscribe(state -> setGraphic(content.apply(line)));
            }
        }
    }
}
