package shop.petunia.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.SupplierRow;
import shop.petunia.ui.AskingView;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Chips;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Screen;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** What is in the vases: which flowers die first. */
public final class LotsView extends AskingView {
    private final LotsViewModel model;
    private final Texts texts;

    LotsView(LotsViewModel model, Kit kit) {
        super(model::refresh, model::open);
        this.model = model;
        this.texts = kit.texts();
        RowTable<LotRow> table = new LotsTable(model, kit).node();
        ListPage page = new ListPage(texts.get("stock.lots.title"), table)
                .actions(actions(table))
                .filters(
                        new SearchField("lot-search", texts.get("stock.lots.search"), model.text()),
                        freshness(),
                        new ChoiceFilter<>(
                                "lot-category",
                                texts.get("stock.lots.everyCategory"),
                                name -> name,
                                model.categories(),
                                model.category()),
                        new ChoiceFilter<>(
                                "lot-supplier",
                                texts.get("stock.lots.everySupplier"),
                                SupplierRow::name,
                                model.suppliers(),
                                model.supplier()),
                        emptyToo());
        page.figures().textProperty().bind(Bindings.createStringBinding(
                this::figures, model.summary(), model.freshness(), model.shortages(), model.chosen()));
        getStyleClass().add("lots");
        getChildren().add(page);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(StockRooms rooms) {
        return new Screen(
                "stock",
                "stock.lots.title",
                "mdal-eco",
                Set.of("lot"),
                kit -> new LotsView(new LotsViewModel(rooms, kit), kit));
    }

    private Node[] actions(RowTable<LotRow> table) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new ExportButton(texts, "lots-export", model.exporting(), model::export));
        nodes.add(table.forChosen(Buttons.plain(texts, "lot-open", "stock.lot.open"), model::open));
        model.actions().ofChosen().forEach(action -> nodes.add(ofChosen(action)));
        model.actions().ofExpired().forEach(action -> nodes.add(ofExpired(action)));
        return nodes.toArray(Node[]::new);
    }

    private Button ofChosen(LotAction action) {
        Button button = button(action, () -> model.act(action, model.chosen()));
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> action.among(model.chosen()).isEmpty(), model.chosen()));
        return button;
    }

    /** Shown while the list shows nothing but the expired. */
    private Button ofExpired(LotAction action) {
        Button button = button(action, () -> model.actOnAll(action));
        button.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get(action.textKey(), model.summary().get().expired().lots()), model.summary()));
        button.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.freshness().get() == Freshness.EXPIRED && model.summary().get().expired().lots() > 0,
                model.freshness(),
                model.summary()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Button button(LotAction action, Runnable acting) {
        Button button = Buttons.plain(texts, action.id(), action.textKey(), action.icon(), acting);
        button.setTooltip(new Tooltip(texts.get(action.hintKey())));
        return button;
    }

    private Node freshness() {
        return new Chips<>(model.freshness())
                .chip("lots-all", null, chip("stock.freshness.all", null))
                .chip("lots-expired", Freshness.EXPIRED, chip("stock.freshness.expired", Freshness.EXPIRED))
                .chip("lots-soon", Freshness.SOON, chip("stock.freshness.soon", Freshness.SOON))
                .chip("lots-fresh", Freshness.FRESH, chip("stock.freshness.fresh", Freshness.FRESH));
    }

    private StringBinding chip(String key, @Nullable Freshness freshness) {
        return Bindings.createStringBinding(
                () -> texts.get(key, model.summary().get().of(freshness).lots()), model.summary());
    }

    private CheckBox emptyToo() {
        CheckBox box = new CheckBox(texts.get("stock.lots.emptyToo"));
        box.setId("lots-empty-too");
        box.selectedProperty().bindBidirectional(model.emptyToo());
        return box;
    }

    private String figures() {
        StockSummary.Totals chosen = model.chosenTotals();
        if (chosen.lots() > 1) {
            return texts.get("stock.lots.figures.chosen", chosen.lots(), chosen.pieces(), chosen.value());
        }
        StockSummary summary = model.summary().get();
        StockSummary.Totals shown = summary.of(model.freshness().get());
        String all = texts.get("stock.lots.figures", shown.lots(), shown.pieces(), shown.value());
        String fading = model.freshness().get() != null
                ? all
                : texts.get("stock.lots.figures.fading", all, summary.soon().lots(), summary.soon().value(),
                        summary.expired().lots(), summary.expired().value());
        OpenShortages shortages = model.shortages().get();
        return shortages.goods() == 0
                ? fading
                : texts.get("stock.lots.figures.shortages", fading, shortages.goods(), shortages.pieces());
    }
}
