package shop.petunia.stock;

import java.util.Set;
import shop.petunia.ui.AskingView;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.PeriodFilter;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Screen;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** The journal of the ledger: what moved, by which document, by whom. */
public final class MovementsView extends AskingView {
    private final MovementsViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final RowTable<ToldMovement> table;

    MovementsView(MovementsViewModel model, Kit kit) {
        super(model::refresh);
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.table = table();
        PeriodFilter days = new PeriodFilter("movements", texts, model.days());
        ListPage page = new ListPage(texts.get("stock.movements.title"), table)
                .actions(table.forChosen(
                        Buttons.plain(texts, "movement-lot", "stock.movement.toLot"), model::openLot))
                .filters(
                        new SearchField("movement-search", texts.get("stock.movements.search"), model.text()),
                        days.spans(),
                        days.days(),
                        new ChoiceFilter<>(
                                "movement-kind",
                                texts.get("stock.movements.everyKind"),
                                texts::of,
                                model.kinds(),
                                model.kind()))
                .counting(texts, "stock.movements.figures", model.rows());
        getStyleClass().add("movements");
        getChildren().add(page);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(StockRooms rooms) {
        return new Screen(
                "movements",
                "stock.movements.title",
                "mdmz-swap_vert",
                Set.of(),
                kit -> new MovementsView(new MovementsViewModel(rooms, kit), kit));
    }

    private RowTable<ToldMovement> table() {
        MovementColumns columns = new MovementColumns(texts, kit.navigator());
        RowTable<ToldMovement> list = new RowTable<ToldMovement>("movements", model.rows()).opening(model::openLot);
        list.getColumns().add(columns.when());
        list.getColumns().add(columns.good());
        list.getColumns().add(columns.kind());
        list.getColumns().add(columns.quantity());
        list.getColumns().add(columns.remainder());
        list.getColumns().add(columns.document());
        list.getColumns().add(columns.who());
        list.getColumns().add(columns.why());
        EmptyState nothingYet = new EmptyState(
                texts, "mdmz-swap_vert", "stock.movements.empty", "stock.movements.empty.hint");
        EmptyState nothingFound = new EmptyState(texts, "mdmz-search", "stock.movements.nothing",
                "stock.movements.nothing.hint",
                Buttons.plain(texts, "movements-clear", "stock.movements.nothing.action", model::clear));
        return list.whenEmpty(nothingYet, nothingFound, model::isFiltered);
    }

}
