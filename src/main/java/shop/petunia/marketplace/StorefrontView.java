package shop.petunia.marketplace;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import shop.petunia.bouquets.PhotoShelf;
import shop.petunia.bouquets.Photos;
import shop.petunia.marketplace.StorefrontFilter.Which;
import shop.petunia.marketplace.StorefrontViewModel.Tab;
import shop.petunia.orders.OrderLineRow;
import shop.petunia.ui.Chips;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** «Магазин»: what the marketplace shows of the shop, and what its products are here. */
public final class StorefrontView extends StackPane implements ScreenView {
    public static final String ID = "storefront";

    static final String ICON = "mdal-local_mall";

    private final StorefrontViewModel model;
    private final Texts texts;

    StorefrontView(StorefrontViewModel model, Photos photos, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        PhotoShelf shelf = new PhotoShelf(photos, kit.background());
        Map<Tab, Node> panes = Map.of(
                Tab.OFFERS, offers(new OfferTable(model, shelf, texts).node()),
                Tab.UNLINKED, new UnlinkedTable(model.mapping(), texts).node(),
                Tab.LINKED, new LinkedTable(model.mapping(), texts).node());
        StackPane lists = new StackPane();
        model.tab().subscribe(tab -> lists.getChildren().setAll(
                Objects.requireNonNull(panes.get(Objects.requireNonNull(tab)))));
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox body = new VBox(new ConnectBanner(model, texts), lists);
        body.getStyleClass().add("sync-body");
        ListPage page = new ListPage(texts.get("marketplace.storefront.title"), body).beside(tabs());
        page.figures().textProperty().bind(Bindings.createStringBinding(this::figures, model.tab(), model.published(),
                model.offers(), model.mapping().unlinked(), model.mapping().linked()));
        getStyleClass().add("storefront");
        getChildren().add(page);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(MarketDesk desk, Photos photos) {
        return new Screen(ID, "marketplace.storefront.title", ICON, Set.of(OrderLineRow.PRODUCT),
                kit -> new StorefrontView(new StorefrontViewModel(desk, kit), photos, kit));
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
        model.link(place.id());
    }

    private Node tabs() {
        return new Chips<>(model.tab())
                .chip("storefront-offers", Tab.OFFERS, Bindings.createStringBinding(
                        () -> texts.get("marketplace.storefront.offers", model.published().get()), model.published()))
                .chip("storefront-unlinked", Tab.UNLINKED, Bindings.createStringBinding(
                        () -> texts.get("marketplace.storefront.unlinked", model.mapping().unlinked().size()),
                        model.mapping().unlinked()))
                .chip("storefront-linked", Tab.LINKED, Bindings.createStringBinding(
                        () -> texts.get("marketplace.storefront.linked", model.mapping().linked().size()),
                        model.mapping().linked()));
    }

    private Node offers(Node table) {
        HBox filters = new HBox(8,
                new SearchField("offer-search", texts.get("marketplace.storefront.search"), model.text()),
                new Chips<>(model.which())
                        .chip("offers-all", null, words("marketplace.storefront.all"))
                        .chip("offers-published", Which.PUBLISHED, words("marketplace.storefront.published"))
                        .chip("offers-not", Which.NOT_PUBLISHED, words("marketplace.storefront.notPublished")));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = new VBox(filters, table);
        box.getStyleClass().add("sync-body");
        return box;
    }

    private ObservableValue<String> words(String key) {
        return new ReadOnlyStringWrapper(texts.get(key));
    }

    private String figures() {
        return switch (model.tab().get()) {
            case OFFERS -> texts.get("marketplace.storefront.figures", model.offers().size(), model.published().get());
            case UNLINKED -> texts.get("marketplace.unlinked.figures", model.mapping().unlinked().size());
            case LINKED -> texts.get("marketplace.linked.figures", model.mapping().linked().size());
            case null -> "";
        };
    }
}
