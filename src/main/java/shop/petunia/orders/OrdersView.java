package shop.petunia.orders;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import shop.petunia.ui.BackByEscape;
import shop.petunia.ui.FirstField;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;

/** The orders: their list or board, one of them, one being taken down, or the day's stems. */
public final class OrdersView extends StackPane implements ScreenView {
    static final String ICON = "mdal-assignment";

    private final OrdersViewModel model;
    private final Kit kit;
    private final OrderListView list;

    OrdersView(OrdersViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.list = new OrderListView(model.list(), kit);
        model.page().subscribe(this::show);
        BackByEscape.on(this, model::back);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(OrderWorkplace place) {
        return new Screen(
                "orders",
                "orders.title",
                ICON,
                Set.of(OrderChange.ORDER),
                kit -> new OrdersView(new OrdersViewModel(place, kit), kit));
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public boolean isUnsaved() {
        return model.isUnsaved();
    }

    @Override
    public void home() {
        model.home();
    }

    @Override
    public void visited() {
        model.refresh();
    }

    @Override
    public void show(Place place) {
        model.open(place.id());
    }

    private void show(OrdersViewModel.Page page) {
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
