package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.AskingView;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Chips;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Screen;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** The bouquets that are ready: what stands there, and what became of the others. */
public final class ShowcaseView extends AskingView {
    static final String ICON = "mdmz-storefront";

    private static final double ROW = 62;

    private final ShowcaseViewModel model;
    private final Texts texts;
    private final PhotoShelf shelf;
    private final RowTable<UnitRow> table;
    private final AtomicLong chosen = new AtomicLong();

    ShowcaseView(ShowcaseViewModel model, Florist florist, Kit kit) {
        super(model::refresh);
        this.model = model;
        this.texts = kit.texts();
        this.shelf = new PhotoShelf(florist.photos(), kit.background());
        this.table = table(florist.soonDays());
        SearchField search = new SearchField("unit-search", texts.get("bouquets.units.search"), model.text());
        ListPage page = new ListPage(texts.get("bouquets.showcase.title"), table)
                .actions(actions())
                .filters(search, states(), checks())
                .counting(texts, "bouquets.units.figures", model.rows());
        keepChosen();
        beginIn(search);
        getStyleClass().add("showcase");
        getChildren().add(page);
    }

    /** The screen as the navigation lists it; its id is the kind of place of a bouquet that stands there, too. */
    public static Screen screen(Florist florist) {
        return new Screen(
                BouquetChange.UNIT,
                "bouquets.showcase.title",
                ICON,
                Set.of(CheckChange.CHECK),
                kit -> new ShowcaseView(new ShowcaseViewModel(florist, kit), florist, kit));
    }

    @Override
    public void show(Place place) {
        if (place.kind().equals(CheckChange.CHECK)) {
            model.check(place.id());
        } else {
            model.show(place.id(), unit -> chosen.set(unit.id()));
        }
    }

    /** As the button does it: the sheet in which the showcase is checked. */
    public void check() {
        model.check(shelf);
    }

    private RowTable<UnitRow> table(int soonDays) {
        Columns<UnitRow> columns = new Columns<>(texts);
        UnitCells cells = new UnitCells(texts, shelf, soonDays);
        RowTable<UnitRow> list = new RowTable<UnitRow>("units", model.rows()).opening(unit -> model.open(unit, shelf));
        list.setFixedCellSize(ROW);
        list.getColumns()
                .setAll(
                        columns.node("NAME", "bouquets.unit", 300, cells::bouquet),
                        columns.text("PLACE", "bouquets.unit.place", 150, UnitRow::place),
                        columns.node("DAYS_LEFT", "bouquets.unit.daysLeft", 130, cells::daysLeft),
                        right(columns.node("PRICE", "bouquets.unit.price", 120, cells::price)),
                        columns.minute("ASSEMBLED", "bouquets.unit.assembledAt", 150, UnitRow::assembledAt),
                        columns.node("", "bouquets.unit.state", 190,
                                unit -> cells.state(unit, model.state().get() != UnitState.ON_SHOWCASE)));
        EmptyState nothingYet = new EmptyState(texts, ICON, "bouquets.units.empty", "bouquets.units.empty.hint",
                Buttons.primary(texts, "unit-assemble-first", "bouquets.units.assemble", model::assemble));
        EmptyState nothingFound = new EmptyState(texts, "mdmz-search", "bouquets.nothing", "bouquets.nothing.hint",
                Buttons.plain(texts, "units-clear", "bouquets.clear", model::clear));
        return list.whenEmpty(nothingYet, nothingFound, model::isFiltered);
    }

    /** The same bouquet stays chosen when the list is asked for afresh. */
    private void keepChosen() {
        table.getSelectionModel().selectedItemProperty().addListener((property, old, unit) -> {
            if (unit != null) {
                chosen.set(unit.id());
            }
        });
        // A change listener, since the table forgets its choice in one of its own, which came before.
        model.rows().addListener((ListChangeListener<UnitRow>) change -> {
            int index = model.rows().indexOfLoaded(unit -> unit.id() == chosen.get());
            if (index >= 0) {
                table.getSelectionModel().select(index);
            }
        });
    }

    private static <V> TableColumn<UnitRow, V> right(TableColumn<UnitRow, V> column) {
        column.getStyleClass().add("right");
        return column;
    }

    private Node[] actions() {
        Button add = Buttons.primary(
                texts, "unit-assemble", "bouquets.units.assemble", "mdal-add", model::assemble);
        add.getStyleClass().add("new-action");
        return new Node[]{
                Buttons.plain(texts, "units-check", "bouquets.check", "mdal-fact_check", this::check),
                onShowcase(Buttons.plain(texts, "unit-write-off", "bouquets.unit.writeOff"), model::writeOff),
                onShowcase(Buttons.plain(texts, "unit-take-apart", "bouquets.unit.takeApart"), model::takeApart),
                onShowcase(Buttons.plain(texts, "unit-reprice", "bouquets.unit.reprice"), model::reprice),
                leftBy(Buttons.plain(texts, "unit-put-back", "bouquets.unit.putBack"), model::putBack),
                table.forChosen(Buttons.plain(texts, "unit-label", "bouquets.unit.label"), model::label),
                add
        };
    }

    /** Works on the chosen one while it stands there, and takes no room where none does. */
    private Button onShowcase(Button button, Consumer<UnitRow> action) {
        only(button, Set.of(UnitState.ON_SHOWCASE), action);
        shownFor(button, state -> state == null || state == UnitState.ON_SHOWCASE);
        return button;
    }

    /** Works on one that was taken apart or written off. */
    private Button leftBy(Button button, Consumer<UnitRow> action) {
        only(button, Set.of(UnitState.TAKEN_APART, UnitState.WRITTEN_OFF), action);
        shownFor(button, state -> state != UnitState.ON_SHOWCASE && state != UnitState.SOLD);
        return button;
    }

    private void only(Button button, Set<UnitState> states, Consumer<UnitRow> action) {
        BooleanBinding off = Bindings.createBooleanBinding(() -> {
            UnitRow chosen = table.getSelectionModel().getSelectedItem();
            return chosen == null || !states.contains(chosen.state());
        }, table.getSelectionModel().selectedItemProperty());
        table.forChosen(button, action).disableProperty().unbind();
        button.disableProperty().bind(off);
    }

    private void shownFor(Button button, Predicate<@Nullable UnitState> fits) {
        button.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> fits.test(model.state().get()), model.state()));
        button.managedProperty().bind(button.visibleProperty());
    }

    /** Off the beaten track: what earlier checks have found. */
    private Node checks() {
        Button checks = Buttons.plain(texts, "units-checks", "bouquets.checks", model::checks);
        checks.getStyleClass().add(Styles.FLAT);
        return checks;
    }

    private Node states() {
        return new Chips<>(model.state())
                .chip("units-here", UnitState.ON_SHOWCASE, chip("bouquets.units.here", UnitState.ON_SHOWCASE))
                .chip("units-sold", UnitState.SOLD, chip("bouquets.units.sold", UnitState.SOLD))
                .chip("units-apart", UnitState.TAKEN_APART, chip("bouquets.units.apart", UnitState.TAKEN_APART))
                .chip("units-lost", UnitState.WRITTEN_OFF, chip("bouquets.units.lost", UnitState.WRITTEN_OFF))
                .chip("units-all", null, chip("bouquets.units.all", null));
    }

    private StringBinding chip(String key, @Nullable UnitState state) {
        return Bindings.createStringBinding(() -> {
            UnitCounts counts = model.counts().get();
            return texts.get(key, state == null ? counts.all() : counts.of(state));
        }, model.counts());
    }
}
