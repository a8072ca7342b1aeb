package shop.petunia.orders;

import java.time.LocalDate;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedViewModel;
import shop.petunia.ui.Place;

/** Which page of the orders' screen is open, and the ways between them. */
final class OrdersViewModel extends PagedViewModel<OrdersViewModel.Page> {
    private final OrderWorkplace place;
    private final Kit kit;
    private final OrderListViewModel list;

    OrdersViewModel(OrderWorkplace place, Kit kit) {
        super(new Page.Everything());
        this.place = place;
        this.kit = kit;
        this.list = new OrderListViewModel(place, kit, this::open, this::write, this::stems);
    }

    OrderListViewModel list() {
        return list;
    }

    @Override
    public void refresh() {
        switch (page().get()) {
            case Page.Everything all -> list.refresh();
            case Page.Card(OrderCardViewModel card) -> card.refresh();
            case Page.Writing form -> {} // what is typed stays
            case Page.Stems(StemsViewModel stems) -> stems.refresh();
        }
    }

    /** Whether another page would lose something typed. */
    @Override
    public boolean isUnsaved() {
        return page().get() instanceof Page.Writing(OrderFormViewModel form) && form.isChanged();
    }

    /** Goes to an order's card. */
    @Override
    public void open(long orderId) {
        OrderCardViewModel card = new OrderCardViewModel(place, kit, orderId, this::backToList, this::edit);
        turnTo(new Page.Card(card));
        card.refresh();
    }

    /** The list of what was handed over on a day, counter sales among it. */
    void doneOn(LocalDate day) {
        list.doneOn(day);
        home();
    }

    /** The list of what waits for an answer. */
    void requests() {
        list.requests();
        home();
    }

    boolean isShowing(Place place) {
        return switch (page().get()) {
            case Page.Everything all -> place.equals(OrdersView.REQUESTS) && list.showsRequests();
            case Page.Card(OrderCardViewModel card) -> place.equals(new Place(OrderChange.ORDER, card.id()));
            case Page.Writing form -> false;
            case Page.Stems stems -> false;
        };
    }

    /** Begins a new order. */
    void write() {
        turnTo(new Page.Writing(new OrderFormViewModel(place, kit, null, this::backToList, this::open)));
    }

    void stems() {
        StemsViewModel stems = new StemsViewModel(place, kit, this::backToList);
        turnTo(new Page.Stems(stems));
        stems.refresh();
    }

    @Override
    protected void leave() {
        if (page().get() instanceof Page.Writing(OrderFormViewModel form)) {
            form.leave();
        } else {
            backToList();
        }
    }

    private void edit(OrderCard card) {
        turnTo(new Page.Writing(new OrderFormViewModel(
                place, kit, card, () -> open(card.id()), this::open)));
    }

    sealed interface Page {
        record Everything() implements Page {}

        record Card(OrderCardViewModel model) implements Page {}

        record Writing(OrderFormViewModel model) implements Page {}

        record Stems(StemsViewModel model) implements Page {}
    }
}
