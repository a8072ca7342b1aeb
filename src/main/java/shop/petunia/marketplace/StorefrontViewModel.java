package shop.petunia.marketplace;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.bouquets.BouquetChange;
import shop.petunia.catalog.CatalogChange;
import shop.petunia.marketplace.StorefrontFilter.Which;
import shop.petunia.orders.LineKind;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** What of the shop the marketplace shows, and what its products are here. */
final class StorefrontViewModel {
    private final MarketDesk desk;
    private final Kit kit;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable Which> which = filters.choice();
    private final ObjectProperty<@Nullable Tab> tab = new SimpleObjectProperty<>(Tab.OFFERS);
    private final Rows<OfferRow> offers;
    private final ReadOnlyLongWrapper published = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper setUp = new ReadOnlyBooleanWrapper(true);
    private final Latest latest = new Latest();
    private final Busy busy = new Busy();
    private final MappingViewModel mapping;

    StorefrontViewModel(MarketDesk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        offers = new Rows<>(kit.background());
        mapping = new MappingViewModel(desk, kit);
    }

    ObjectProperty<@Nullable Tab> tab() {
        return tab;
    }

    StringProperty text() {
        return text;
    }

    /** Null means all. */
    ObjectProperty<@Nullable Which> which() {
        return which;
    }

    Rows<OfferRow> offers() {
        return offers;
    }

    /** How many the marketplace is to show, whatever the filters. */
    ReadOnlyLongProperty published() {
        return published.getReadOnlyProperty();
    }

    /** Whether the shop has a marketplace; without one what is published waits. */
    ReadOnlyBooleanProperty setUp() {
        return setUp.getReadOnlyProperty();
    }

    Busy busy() {
        return busy;
    }

    MappingViewModel mapping() {
        return mapping;
    }

    boolean isFiltered() {
        return !filter().equals(StorefrontFilter.ALL);
    }

    void clear() {
        filters.clear();
    }

    void refresh() {
        setUp.set(desk.access().isSetUp());
        ask();
        mapping.refresh();
    }

    void connect() {
        ConnectionForm.open(desk, kit, this::refresh);
    }

    /** Asks what this product of an order is. */
    void link(long productId) {
        tab.set(Tab.UNLINKED);
        mapping.link(productId);
    }

    void publish(OfferRow offer) {
        kit.act(busy, () -> desk.storefront().publish(offer.item()),
                Sentence.of("marketplace.offer.published", offer.name()), this::ask);
    }

    void unpublish(OfferRow offer) {
        Question question = new Question(Sentence.of("marketplace.offer.unpublish.title", offer.name()),
                Sentence.of("marketplace.offer.unpublish.question"), Sentence.of("marketplace.offer.unpublish"), false);
        kit.dialogs().confirm(question, () -> kit.act(busy, () -> desk.storefront().unpublish(offer.item()),
                Sentence.of("marketplace.offer.unpublished", offer.name()), this::ask));
    }

    /** Publishes what is not published, and takes back what is. */
    void turn(OfferRow offer) {
        if (offer.published()) {
            unpublish(offer);
        } else {
            publish(offer);
        }
    }

    void open(OfferRow offer) {
        kit.navigator().go(new Place(offer.item().kind() == LineKind.GOOD ? CatalogChange.GOOD : BouquetChange.BOUQUET,
                offer.item().itemId()));
    }

    /** To where a person decides about it. */
    void decide() {
        kit.navigator().go(Place.screen(SyncView.ID));
    }

    private StorefrontFilter filter() {
        Which chosen = which.get();
        return new StorefrontFilter(text.get(), chosen == null ? Which.ALL : chosen);
    }

    private void ask() {
        StorefrontFilter filter = filter();
        offers.ask(new Source(desk.storefront(), filter));
        kit.background().latest(latest,
                () -> desk.storefront().count(StorefrontFilter.ALL.which(Which.PUBLISHED)), published::set);
    }

    /** The lists of the screen. */
    enum Tab {
        OFFERS,
        UNLINKED,
        LINKED
    }

    private record Source(Storefront storefront, StorefrontFilter filter) implements RowSource<OfferRow> {
        @Override
        public long count() {
            return storefront.count(filter);
        }

        @Override
        public List<OfferRow> page(RowSource.Order order, int offset, int limit) {
            return storefront.page(filter, offset, limit);
        }
    }
}
