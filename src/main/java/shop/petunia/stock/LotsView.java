package shop.petunia.stock;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.SupplierRow;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Chips;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** What is in the vases: which flowers die first. */
public final class LotsView extends StackPane implements ScreenView {
    private static final PseudoClass EXPIRED = PseudoClass.getPseudoClass("expired");
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");

    private final LotsViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final RowTable<LotRow> table;

    LotsView(LotsViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.table = table();
        ListPage page = new ListPage(texts.get("stock.lots.title"), table)
                .actions(new LotsExport(model, texts), openButton())
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
        page.figures()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        this::figures, model.summary(), model.freshness(), model.shortages()));
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

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void visited() {
        model.refresh();
    }

    @Override
    public void show(Place place) {
        model.open(place.id());
    }

    private RowTable<LotRow> table() {
        Columns<LotRow> columns = new Columns<>(texts);
        RowTable<LotRow> list = new RowTable<LotRow>("lots", model.rows()).opening(model::open);
        list.getColumns()
                .setAll(
                        columns.node("GOOD", "stock.lot.good", 214,
                                lot -> new TwoLines(lot.goodName(), lot.category())),
                        columns.node("RECEPTION", "stock.lot.reception", 168,
                                lot -> new TwoLines(lot.receptionName(), lot.supplierName())),
                        columns.day("ARRIVAL", "stock.lot.arrival", 106, LotRow::arrival),
                        columns.node("DAYS_LEFT", "stock.lot.daysLeft", 142, this::daysLeft),
                        columns.number("RECEIVED", "stock.lot.received", 92, lot -> (long) lot.received()),
                        columns.number("", "stock.lot.sold", 88, lot -> (long) lot.flow().sold()),
                        columns.number("", "stock.lot.writtenOff", 86, lot -> (long) lot.flow().writtenOff()),
                        strong(columns.number("REMAINING", "stock.lot.remaining", 90, lot -> (long) lot.remaining())),
                        right(columns.node("VALUE", "stock.lot.value", 112, this::value)));
        colour(list);
        keepChosen(list);
        EmptyState nothingYet = new EmptyState(texts, "mdal-local_florist", "stock.lots.empty",
                "stock.lots.empty.hint",
                Buttons.primary(texts, "lots-to-receptions", "stock.lots.empty.action", model::goToReceptions));
        EmptyState nothingFound = new EmptyState(texts, "mdmz-search", "stock.nothing", "stock.nothing.hint",
                Buttons.plain(texts, "lots-clear", "stock.clear", model::clear));
        return list.whenEmpty(nothingYet, nothingFound, model::isFiltered);
    }

    private Node value(LotRow lot) {
        return new TwoLines(texts.amount(lot.value()), texts.get("stock.lot.apiece", texts.amount(lot.unitCost())));
    }

    private static <V> TableColumn<LotRow, V> right(TableColumn<LotRow, V> column) {
        column.getStyleClass().add("right");
        return column;
    }

    private static <V> TableColumn<LotRow, V> strong(TableColumn<LotRow, V> column) {
        column.getStyleClass().add("strong");
        return column;
    }

    /** A quiet colour for the whole row of what has expired or soon will. */
    private static void colour(RowTable<LotRow> list) {
        var opening = list.getRowFactory();
        list.setRowFactory(table -> {
            TableRow<LotRow> row = opening.call(table);
            row.itemProperty().addListener((property, old, lot) -> {
                row.pseudoClassStateChanged(EXPIRED, isOnShelf(lot) && lot.freshness() == Freshness.EXPIRED);
                row.pseudoClassStateChanged(SOON, isOnShelf(lot) && lot.freshness() == Freshness.SOON);
            });
            return row;
        });
    }

    /** The same lot stays chosen when the list is asked for afresh, so that the keyboard goes on where it was. */
    private void keepChosen(RowTable<LotRow> list) {
        AtomicLong chosen = new AtomicLong();
        list.getSelectionModel().selectedItemProperty().addListener((property, old, lot) -> {
            if (lot != null) {
                chosen.set(lot.id());
            }
        });
        model.rows().addListener((Observable rows) -> kit.background().onScreen(() -> {
            int index = model.rows().indexOfLoaded(lot -> lot.id() == chosen.get());
            if (index >= 0 && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(index);
            }
        }));
    }

    private static boolean isOnShelf(@Nullable LotRow lot) {
        return lot != null && lot.remaining() > 0;
    }

    private Node daysLeft(LotRow lot) {
        String until = lot.expiry() == null ? "" : texts.get("stock.lot.until", lot.expiry());
        return new TwoLines(Badges.daysLeft(texts, lot), until);
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

    private Button openButton() {
        return table.forChosen(Buttons.plain(texts, "lot-open", "stock.lot.open"), model::open);
    }

    private String figures() {
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
