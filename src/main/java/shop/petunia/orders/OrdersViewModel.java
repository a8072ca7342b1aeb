package shop.petunia.orders;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedViewModel;
import shop.petunia.ui.Place;

/** Which page of the orders' screen is open, and the ways between them. */
final class OrdersViewModel implements PagedViewModel<OrdersViewModel.Page> {
    private final OrderWorkplace place;
    private final Kit kit;
    private final OrderListViewModel list;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Everything());

    OrdersViewModel(OrderWorkplace place, Kit kit) {
        this.place = place;
        this.kit = kit;
        this.list = new OrderListViewModel(place, kit, this::open, this::write, this::stems);
    }

    OrderListViewModel list() {
        return list;
    }

    @Override
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    @Override
    public void refresh() {
        switch (page.get()) {
            case Page.Everything all -> list.refresh();
            case Page.Card(OrderCardViewModel card) -> card.refresh();
            case Page.Writing form -> {} // what is typed stays
            case Page.Stems(StemsViewModel stems) -> stems.refresh();
        }
    }

    /** Whether another page would lose something typed. */
    @Override
    public boolean isUnsaved() {
        return page.get() instanceof Page.Writing(OrderFormViewModel form) && form.isChanged();
    }

    /** Goes to an order's card. */
    @Override
    public void open(long orderId) {
        OrderCardViewModel card = new OrderCardViewModel(place, kit, orderId, this::backToList, this::edit);
        page.set(new Page.Card(card));
        card.refresh();
    }

    /** The list of a day's orders that are over. */
    void endedOn(LocalDate day) {
        list.endedOn(day);
        home();
    }

    /** The list of what waits for an answer. */
    void requests() {
        list.requests();
        home();
    }

    boolean isShowing(Place place) {
        return switch (page.get()) {
            case Page.Everything all -> place.equals(OrdersView.REQUESTS) && list.showsRequests();
            case Page.Card(OrderCardViewModel card) -> place.equals(new Place(OrderChange.ORDER, card.id()));
            case Page.Writing form -> false;
            case Page.Stems stems -> false;
        };
    }

    /** Begins a new order. */
    void write() {
        page.set(new Page.Writing(new OrderFormViewModel(place, kit, null, this::backToList, this::open)));
    }

    void stems() {
        StemsViewModel stems = new StemsViewModel(place, kit, this::backToList);
        page.set(new Page.Stems(stems));
        stems.refresh();
    }

    @Override
    public boolean back() {
        switch (page.get()) {
            case Page.Everything all -> {
                return false;
            }
            case Page.Card card -> backToList();
            case Page.Writing(OrderFormViewModel form) -> form.leave();
            case Page.Stems stems -> backToList();
        }
        return true;
    }

    /** Asked for by its name: what is being typed stays. */
    @Override
    public void home() {
        if (!isUnsaved() && !(page.get() instanceof Page.Everything)) {
            backToList();
        }
    }

    private void edit(OrderCard card) {
        page.set(new Page.Writing(new OrderFormViewModel(
                place, kit, card, () -> open(card.id()), this::open)));
    }

    private void backToList() {
        page.set(new Page.Everything());
        list.refresh();
    }

    sealed interface Page {
        record Everything() implements Page {}

        record Card(OrderCardViewModel model) implements Page {}

        record Writing(OrderFormViewModel model) implements Page {}

        record Stems(StemsViewModel model) implements Page {}
    }
}
