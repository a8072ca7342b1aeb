package shop.petunia.marketplace;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.petunia.bouquets.BouquetRow;
import shop.petunia.catalog.GoodRow;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.Money;
import shop.petunia.shared.ShopTime;
import shop.petunia.stock.OnHand;
import shop.petunia.storage.Transaction;

/** What goods and bouquets are at this moment: name, price, picture, and how many can be sold. */
final class ShopWindow {
    private final StoreRooms rooms;
    private final ShopTime time;

    ShopWindow(StoreRooms rooms, ShopTime time) {
        this.rooms = rooms;
        this.time = time;
    }

    /**
     * One of them.
     *
     * @param price null when it has none
     * @param words of what it is, for the buyer
     */
    record Ware(
            Link item, String name, String words, @Nullable String photo, @Nullable Money price, boolean archived,
            long sellable) {
        boolean isPriced() {
            return price != null && price.kopecks() > 0;
        }
    }

    /** Those that are gone are missing. */
    Map<Link, Ware> of(Transaction transaction, List<Link> items) {
        List<Ware> wares = new ArrayList<>(goods(transaction, ids(items, LineKind.GOOD)));
        wares.addAll(bouquets(transaction, ids(items, LineKind.BOUQUET)));
        return wares.stream().collect(Collectors.toMap(Ware::item, Function.identity()));
    }

    Optional<Ware> of(Transaction transaction, Link item) {
        return Optional.ofNullable(of(transaction, List.of(item)).get(item));
    }

    /** What the marketplace is to show of so many. */
    long shown(long sellable) {
        return Math.max(0, sellable - rooms.margin().getAsInt());
    }

    private List<Ware> goods(Transaction transaction, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, OnHand> onHand = rooms.stock().onHand(transaction, ids);
        Map<Long, Long> promised = rooms.promises().promised(transaction, time.dayOf(transaction.at()));
        return rooms.goods().byIds(transaction, ids).stream()
                .map(good -> ware(good, onHand.getOrDefault(good.id(), OnHand.NOTHING).living()
                        - promised.getOrDefault(good.id(), 0L)))
                .toList();
    }

    private static Ware ware(GoodRow good, long free) {
        return new Ware(new Link(LineKind.GOOD, good.id()), good.name(),
                good.category().isEmpty() ? good.name() : good.category(), null, good.price(), good.archived(),
                Math.max(0, free));
    }

    private List<Ware> bouquets(Transaction transaction, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> parts = rooms.bouquets().compositions(transaction, ids);
        return rooms.bouquets().rows(transaction, ids).stream()
                .map(bouquet -> ware(bouquet, parts.getOrDefault(bouquet.id(), List.of())))
                .toList();
    }

    private static Ware ware(BouquetRow bouquet, List<String> parts) {
        return new Ware(new Link(LineKind.BOUQUET, bouquet.id()), bouquet.name(), String.join(", ", parts),
                bouquet.photo(), bouquet.price(), bouquet.archived(), Math.max(0, bouquet.can()));
    }

    private static List<Long> ids(List<Link> items, LineKind kind) {
        return items.stream().filter(item -> item.kind() == kind).map(Link::itemId).toList();
    }

    /** What the marketplace is to be told of it; without a price it is not shown. */
    Offer.Told told(Offer offer, Ware ware) {
        boolean active = offer.active && !ware.archived() && ware.isPriced();
        long price = ware.isPriced() ? requireNonNull(ware.price()).kopecks()
                : offer.sentPrice == null ? 0 : offer.sentPrice;
        return new Offer.Told(ware.name(), price, shown(ware.sellable()), active, ware.photo());
    }
}
