package shop.petunia.orders;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Chips;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.PeriodFilter;
import shop.petunia.ui.Span;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The day's stems: what is needed, what is there, what is to be bought. */
final class StemsView extends StackPane {
    private final StemsViewModel model;
    private final Texts texts;
    private final TableView<StemsRow> table = new TableView<>();

    StemsView(StemsViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        prepare();
        ListPage page = new ListPage(texts.get("orders.stems.title"), table)
                .beside(Buttons.icon(texts, "stems-back", "orders.card.back", "mdal-arrow_back", model::back))
                .actions(
                        print(),
                        new ExportButton(texts, "stems-export", model.exporting(), model::export))
                .filters(days(), new PeriodFilter("stems", texts, model.days()).days(), requestsToo());
        HBox top = (HBox) ((VBox) page.getTop()).getChildren().getFirst();
        top.getChildren().get(1).toBack();
        page.figures().textProperty()
                .bind(Bindings.createStringBinding(this::figures, model.rows(), model.wordsOnly()));
        setId("order-stems");
        getStyleClass().add("orders");
        getChildren().setAll(page);
    }

    private void prepare() {
        Columns<StemsRow> columns = new Columns<>(texts);
        table.setId("stems");
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new EmptyState(texts, "mdal-local_florist", "orders.stems.empty",
                "orders.stems.empty.hint"));
        table.getColumns().setAll(List.of(
                columns.node("", "orders.stems.name", 300, row -> new TwoLines(row.name(), row.category())),
                columns.number("", "orders.stems.orders", 110, StemsRow::orders),
                strong(columns.number("", "orders.stems.needed", 120, StemsRow::needed)),
                columns.number("", "orders.stems.toTake", 130, StemsRow::toTake),
                columns.number("", "orders.stems.living", 120, StemsRow::living),
                columns.number("", "orders.stems.expired", 130, StemsRow::expired),
                right(columns.node("", "orders.stems.lacking", 140, this::lacking))));
        table.setOnKeyPressed(event -> {
            StemsRow row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                event.consume();
                model.open(row);
            }
        });
    }

    private @Nullable Node lacking(StemsRow row) {
        return row.lacking() == 0 ? null : OrderBadges.badge(texts.number(row.lacking()), "bad");
    }

    private Node days() {
        return new Chips<>(model.days().span())
                .chip("stems-today", Span.TODAY, new ReadOnlyStringWrapper(texts.of(Span.TODAY)))
                .chip("stems-tomorrow", Span.TOMORROW, new ReadOnlyStringWrapper(texts.of(Span.TOMORROW)))
                .chip("stems-ever", Span.EVER, new ReadOnlyStringWrapper(texts.get("orders.list.anyDay")));
    }

    private Node requestsToo() {
        CheckBox box = new CheckBox(texts.get("orders.stems.requestsToo"));
        box.setId("stems-requests");
        box.selectedProperty().bindBidirectional(model.requestsToo());
        return box;
    }

    private Button print() {
        Button print = Buttons.primary(texts, "stems-print", "orders.stems.print", "mdmz-print", model::print);
        print.disableProperty().bind(Bindings.isEmpty(model.rows()));
        return print;
    }

    private String figures() {
        long pieces = model.rows().stream().mapToLong(StemsRow::needed).sum();
        long toTake = model.rows().stream().mapToLong(StemsRow::toTake).sum();
        long lacking = model.rows().stream().mapToLong(StemsRow::lacking).sum();
        String figures = lacking == 0
                ? texts.get("orders.stems.figures", pieces, toTake)
                : texts.get("orders.stems.figures.lacking", pieces, toTake, lacking);
        long words = model.wordsOnly().get();
        return words == 0 ? figures : figures + " · " + texts.get("orders.stems.wordsOnly", words);
    }

    private static <V> TableColumn<StemsRow, V> right(TableColumn<StemsRow, V> column) {
        column.getStyleClass().add("right");
        return column;
    }

    private static <V> TableColumn<StemsRow, V> strong(TableColumn<StemsRow, V> column) {
        column.getStyleClass().add("strong");
        return column;
    }
}
