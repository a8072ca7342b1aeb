package shop.petunia.stats;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.bouquets.BouquetChange;
import shop.petunia.catalog.CatalogChange;
import shop.petunia.ui.Columns;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;

/** The bouquets, or the goods, that sell best. */
final class PopularPane extends VBox {
    private static final int MOST = 10;

    private final ItemKind kind;
    private final StatsViewModel model;
    private final Texts texts;
    private final ShortTable<ItemRow> table;

    PopularPane(ItemKind kind, StatsViewModel model, Texts texts) {
        super(8);
        this.kind = kind;
        this.model = model;
        this.texts = texts;
        table = new ShortTable<>(
                kind == ItemKind.BOUQUET ? "stats-bouquets" : "stats-goods", texts.get("stats.popular.none"),
                this::open);
        columns();
        Label title = new Label(texts.of(kind));
        title.getStyleClass().add("panel-title");
        getStyleClass().add("panel");
        getChildren().addAll(title, table);
        model.popularity().subscribe(unused -> show(model.figures().get()));
    }

    void show(@Nullable Figures figures) {
        Popularity by = model.popularity().get();
        if (figures != null && by != null) {
            table.show(figures.popular(kind, by, MOST));
        }
    }

    private void columns() {
        Columns<ItemRow> columns = new Columns<>(texts);
        var margin = columns.text("", "stats.popular.margin", 74, this::margin);
        margin.getStyleClass().add("right");
        table.columns(List.of(
                columns.text("", "stats.popular.name", 255, ItemRow::name),
                columns.number("", "stats.popular.pieces", 66, ItemRow::pieces),
                columns.money("", "stats.popular.revenue", 110, ItemRow::revenue),
                margin));
    }

    private String margin(ItemRow row) {
        BigDecimal percent = row.margin().percent();
        return percent == null ? "—" : texts.percent(percent);
    }

    private void open(ItemRow row) {
        if (row.id() != null) {
            model.open(new Place(kind == ItemKind.BOUQUET ? BouquetChange.BOUQUET : CatalogChange.GOOD, row.id()));
        }
    }
}
