package shop.petunia.orders;

import java.time.LocalDate;
import java.util.Set;
import javafx.scene.Node;
import shop.petunia.ui.FirstField;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedView;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;

/** The orders: their list or board, one of them, one being taken down, or the day's stems. */
public final class OrdersView extends PagedView<OrdersViewModel.Page> {
    /** The kind of a place whose id is a day, counted from 1 January 1970: what was handed over then. */
    public static final String OF_DAY = "orders-of-day";

    /** The list of requests that wait for an answer. */
    public static final Place REQUESTS = new Place("orders-requests", 1);

    static final String ICON = "mdal-assignment";

    private final OrdersViewModel model;
    private final Kit kit;
    private final OrderListView list;

    OrdersView(OrdersViewModel model, Kit kit) {
        super(model);
        this.model = model;
        this.kit = kit;
        this.list = new OrderListView(model.list(), kit);
        follow();
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(OrderWorkplace place) {
        return new Screen(
                "orders",
                "orders.title",
                ICON,
                Set.of(OrderChange.ORDER, OF_DAY, REQUESTS.kind()),
                kit -> new OrdersView(new OrdersViewModel(place, kit), kit));
    }

    @Override
    public void show(Place place) {
        if (place.kind().equals(OF_DAY)) {
            model.doneOn(LocalDate.ofEpochDay(place.id()));
        } else if (place.equals(REQUESTS)) {
            model.requests();
        } else {
            super.show(place);
        }
    }

    @Override
    public boolean isShowing(Place place) {
        return model.isShowing(place);
    }

    @Override
    public boolean ages() {
        return true;
    }

    @Override
    protected void turnTo(OrdersViewModel.Page page) {
        Node node = switch (page) {
            case OrdersViewModel.Page.Everything all -> list;
            case OrdersViewModel.Page.Card(OrderCardViewModel card) -> new OrderCardView(card, kit);
            case OrdersViewModel.Page.Writing(OrderFormViewModel form) -> new OrderFormView(form, kit);
            case OrdersViewModel.Page.Stems(StemsViewModel stems) -> new StemsView(stems, kit);
        };
        getChildren().setAll(node);
        kit.background().onScreen(() -> begin(page, node));
    }

    private void begin(OrdersViewModel.Page page, Node node) {
        switch (page) {
            case OrdersViewModel.Page.Everything all -> list.goOn();
            case OrdersViewModel.Page.Card card -> {} // begins once it is loaded
            case OrdersViewModel.Page.Writing form -> ((OrderFormView) node).takeFocus();
            case OrdersViewModel.Page.Stems stems -> FirstField.in(node).ifPresent(Node::requestFocus);
        }
    }
}
