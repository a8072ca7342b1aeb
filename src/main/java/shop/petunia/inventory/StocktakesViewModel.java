package shop.petunia.inventory;

import java.util.Optional;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PagedViewModel;

/** Which page of the stocktakes' screen is open, and the ways between them. */
final class StocktakesViewModel extends PagedViewModel<StocktakesViewModel.Page> {
    private final StocktakeDesk desk;
    private final Kit kit;
    private final StocktakeListViewModel list;
    private final Latest latest = new Latest();

    StocktakesViewModel(StocktakeDesk desk, Kit kit) {
        super(new Page.Everything());
        this.desk = desk;
        this.kit = kit;
        this.list = new StocktakeListViewModel(desk, kit, this::open);
    }

    StocktakeListViewModel list() {
        return list;
    }

    @Override
    public void refresh() {
        switch (page().get()) {
            case Page.Everything all -> list.refresh();
            case Page.Counting(CountViewModel count) -> count.refresh();
            case Page.Reconciling(ReconcileViewModel reconcile, CountViewModel count) -> reconcile.refresh();
            case Page.Card(StocktakeCardViewModel card) -> card.refresh();
        }
    }

    /** Counting goes on where it was, else it is history to be looked at. */
    @Override
    public void open(long id) {
        kit.background().latest(latest, () -> desk.stocktakes().byId(id), found -> show(id, found));
    }

    private void show(long id, Optional<StocktakeRow> found) {
        if (found.isEmpty()) {
            kit.dialogs().notice(Sentence.of("inventory.stocktake.gone"));
            backToList();
        } else if (!(page().get() instanceof Page.Counting(CountViewModel open))) {
            show(found.get());
        } else if (open.id() != id || !found.get().isInProgress()) {
            open.leaveFor(() -> show(found.get()));
        }
    }

    private void show(StocktakeRow stocktake) {
        if (stocktake.isInProgress()) {
            count(stocktake.id());
        } else {
            card(stocktake.id());
        }
    }

    private void count(long id) {
        CountViewModel count = new CountViewModel(desk, kit, id, new CountViewModel.Ways(
                this::backToList, this::reconcile, () -> ended(id)));
        turnTo(new Page.Counting(count));
        count.open();
    }

    private void reconcile() {
        if (page().get() instanceof Page.Counting(CountViewModel count)) {
            ReconcileViewModel reconcile = new ReconcileViewModel(
                    desk, kit, count.id(), () -> backToCount(count), () -> ended(count.id()));
            turnTo(new Page.Reconciling(reconcile, count));
            reconcile.refresh();
        }
    }

    private void backToCount(CountViewModel count) {
        turnTo(new Page.Counting(count));
        count.refresh();
    }

    /** It was applied or given up, here or elsewhere, while its page was open. */
    private void ended(long id) {
        boolean here = switch (page().get()) {
            case Page.Counting(CountViewModel count) -> count.id() == id;
            case Page.Reconciling(ReconcileViewModel reconcile, CountViewModel count) -> count.id() == id;
            case Page.Everything all -> false;
            case Page.Card card -> false;
        };
        if (here) {
            card(id);
        }
    }

    private void card(long id) {
        StocktakeCardViewModel card = new StocktakeCardViewModel(desk, kit, id, this::backToList);
        turnTo(new Page.Card(card));
        card.refresh();
    }

    @Override
    protected void leave() {
        switch (page().get()) {
            case Page.Counting(CountViewModel count) -> count.leave();
            case Page.Reconciling(ReconcileViewModel reconcile, CountViewModel count) -> reconcile.back();
            default -> backToList();
        }
    }

    /** A count stays for who only served somebody in between. */
    @Override
    protected boolean isUnderWay() {
        return page().get() instanceof Page.Counting || page().get() instanceof Page.Reconciling;
    }

    sealed interface Page {
        record Everything() implements Page {}

        record Counting(CountViewModel model) implements Page {}

        record Reconciling(ReconcileViewModel model, CountViewModel count) implements Page {}

        record Card(StocktakeCardViewModel model) implements Page {}
    }
}
