package shop.petunia.inventory;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Chips;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.PeriodFilter;
import shop.petunia.ui.Texts;

/** The waste report: what was lost, how dear that was, and what part of the purchases it is. */
final class WasteView extends StackPane {
    private static final double WIDEST_BAR = 150;
    private static final double NARROWEST_BAR = 2;

    private final WasteViewModel model;
    private final Texts texts;
    private final ObservableList<WasteRow> rows = FXCollections.observableArrayList();

    /** @param pages chooses the screen's page */
    WasteView(WasteViewModel model, Kit kit, Node pages) {
        this.model = model;
        this.texts = kit.texts();
        PeriodFilter days = new PeriodFilter("waste", texts, model.days());
        ListPage page = new ListPage(texts.get("inventory.writeOffs.title"), table())
                .beside(pages)
                .actions(new ExportButton(texts, "waste-export", model.exporting(), model::export))
                .filters(groupings(), days.spans(), days.days());
        page.figures().getStyleClass().add("total");
        page.figures().textProperty().bind(model.report().map(this::figures));
        model.report().subscribe(report -> rows.setAll(report.rows()));
        getChildren().add(page);
    }

    private Chips<WasteBy> groupings() {
        return new Chips<>(model.by())
                .chip("waste-reason", WasteBy.REASON, words("inventory.waste.byReason"))
                .chip("waste-good", WasteBy.GOOD, words("inventory.waste.byGood"))
                .chip("waste-supplier", WasteBy.SUPPLIER, words("inventory.waste.bySupplier"))
                .chip("waste-day", WasteBy.DAY, words("inventory.waste.byDay"));
    }

    private ObservableValue<String> words(String key) {
        return new ReadOnlyStringWrapper(texts.get(key));
    }

    private TableView<WasteRow> table() {
        Columns<WasteRow> columns = new Columns<>(texts);
        TableView<WasteRow> table = new TableView<>(rows);
        table.setId("waste");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<WasteRow, String> group = columns.text(
                "", "inventory.waste.reason", 264, row -> WasteExport.name(texts, row.group()));
        group.textProperty().bind(model.report().map(report -> WasteExport.heading(texts, report.by())));
        table.getColumns().add(group);
        table.getColumns().add(columns.number("", "inventory.waste.pieces", 120, WasteRow::pieces));
        table.getColumns().add(styled(columns.money("", "inventory.waste.loss", 104, WasteRow::loss), "strong"));
        TableColumn<WasteRow, WasteRow> bars =
                columns.node("", "inventory.waste.loss", WIDEST_BAR + 24, this::bar);
        bars.setText("");
        table.getColumns().add(bars);
        table.getColumns().add(percent(columns, "inventory.waste.share", WasteRow::share));
        table.getColumns().add(own(columns.money("", "inventory.waste.purchases", 124, WasteRow::purchases)));
        table.getColumns().add(own(percent(columns, "inventory.waste.ownShare", WasteRow::ownShare)));
        table.setPlaceholder(new EmptyState(
                texts, "mdal-local_florist", "inventory.waste.empty", "inventory.waste.empty.hint"));
        return table;
    }

    /** Only a good and a supplier have purchases of their own. */
    private <V> TableColumn<WasteRow, V> own(TableColumn<WasteRow, V> column) {
        EnumSet<WasteBy> purchased = EnumSet.of(WasteBy.GOOD, WasteBy.SUPPLIER);
        BooleanBinding shown =
                Bindings.createBooleanBinding(() -> purchased.contains(model.report().get().by()), model.report());
        column.visibleProperty().bind(shown);
        return column;
    }

    private TableColumn<WasteRow, String> percent(
            Columns<WasteRow> columns, String key, Function<WasteRow, @Nullable BigDecimal> share) {
        return styled(columns.text("", key, 150, row -> percent(share.apply(row))), "right");
    }

    private static <V> TableColumn<WasteRow, V> styled(TableColumn<WasteRow, V> column, String style) {
        column.getStyleClass().add(style);
        return column;
    }

    private String percent(@Nullable BigDecimal share) {
        return share == null ? "—" : texts.percent(share);
    }

    private Node bar(WasteRow row) {
        long most = Math.max(1, model.report().get().most().kopecks());
        Region bar = new Region();
        bar.getStyleClass().add("waste-bar");
        double width = Math.max(NARROWEST_BAR, WIDEST_BAR * row.loss().kopecks() / most);
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        HBox box = new HBox(bar);
        box.getStyleClass().add("waste-bar-room");
        return box;
    }

    private String figures(WasteReport report) {
        String missing = report.missing() == 0
                ? ""
                : texts.get("inventory.waste.figures.missing", report.missing(), report.missingLoss());
        BigDecimal share = report.share();
        return share == null
                ? texts.get("inventory.waste.figures", report.pieces(), report.loss(), missing)
                : texts.get("inventory.waste.figures.share", report.pieces(), report.loss(), texts.percent(share),
                        report.purchases(), missing);
    }
}
