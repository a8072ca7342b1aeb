package shop.petunia.marketplace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * «Магазин»: which of the shop's bouquets and goods the marketplace shows. Whatever changes of them, in price, name,
 * picture or number, is told through the outbox; nothing is told twice.
 */
public final class Storefront {
    private final Database database;
    private final ShopWindow window;

    public Storefront(Database database, ShopTime time, StoreRooms rooms) {
        this.database = database;
        window = new ShopWindow(rooms, time);
    }

    /** The bouquets and then the goods, each by name. */
    public List<OfferRow> page(StorefrontFilter filter, int offset, int limit) {
        return database.read(transaction -> rows(transaction,
                new OfferList(transaction.session()).page(filter, offset, limit)));
    }

    public long count(StorefrontFilter filter) {
        return database.read(transaction -> new OfferList(transaction.session()).count(filter));
    }

    /** What an outgoing change concerns. */
    public Optional<OfferRow> byOffer(long offerId) {
        return database.read(transaction -> rows(transaction).offer(offerId)
                .flatMap(offer -> rows(transaction, List.of(new OfferList.Line(offer.item(), "", offer))).stream()
                        .findFirst()));
    }

    /** All that stands in the storefront. */
    public List<OfferRow> list() {
        return page(StorefrontFilter.ALL.which(StorefrontFilter.Which.PUBLISHED), 0, Integer.MAX_VALUE);
    }

    /**
     * «Опубликовать». What was linked to a product already becomes that product again, the rest a new one.
     *
     * @throws UserProblem when it has no price or is gone
     */
    public void publish(Link item) {
        database.writeOnly(transaction -> {
            ShopWindow.Ware ware = window.of(transaction, item)
                    .filter(there -> !there.archived())
                    .orElseThrow(() -> new UserProblem("marketplace.storefront.gone"));
            if (!ware.isPriced()) {
                throw new UserProblem("marketplace.storefront.noPrice", ware.name());
            }
            Offer offer = existing(transaction, item).orElseGet(() -> added(transaction, item));
            wanted(transaction, offer, true, Sentence.of("marketplace.audit.published", ware.name()));
        });
    }

    /** «Снять с публикации»: the marketplace keeps it and shows it to nobody. */
    public void unpublish(Link item) {
        database.writeOnly(transaction -> existing(transaction, item).ifPresent(offer -> wanted(transaction, offer,
                false, Sentence.of("marketplace.audit.unpublished",
                        window.of(transaction, item).map(ShopWindow.Ware::name).orElse("")))));
    }

    private static void wanted(Transaction transaction, Offer offer, boolean active, Sentence audit) {
        offer.publish(active);
        rows(transaction).update(offer);
        OfferTouches.touch(transaction, List.of(offer.id()));
        transaction.announce(new StorefrontChange(offer.id(), audit));
    }

    private static Offer added(Transaction transaction, Link item) {
        Offer offer = new Offer(item, linked(transaction, item));
        rows(transaction).insert(offer);
        return offer;
    }

    /** The first of the products that a person has confirmed to be this. */
    private static @Nullable Long linked(Transaction transaction, Link item) {
        return new WireRepository_(transaction.session()).products().stream()
                .filter(product -> product.link().equals(item))
                .map(product -> product.productId)
                .filter(product -> rows(transaction).holding(product) == 0)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Offer> existing(Transaction transaction, Link item) {
        return item.kind() == LineKind.GOOD
                ? rows(transaction).ofGood(item.itemId())
                : rows(transaction).ofBouquet(item.itemId());
    }

    private List<OfferRow> rows(Transaction transaction, List<OfferList.Line> lines) {
        Map<Link, ShopWindow.Ware> wares =
                window.of(transaction, lines.stream().map(OfferList.Line::item).toList());
        List<Long> offers = lines.stream().map(OfferList.Line::offer).filter(Objects::nonNull).map(Offer::id).toList();
        Map<Long, OutgoingRow> waiting = offers.isEmpty()
                ? Map.of()
                : rows(transaction).unfinished(offers).stream().map(Outgoing::row).collect(Collectors.toMap(
                        row -> Objects.requireNonNull(row.offerId()), Function.identity(),
                        (one, other) -> one.needsPerson() ? one : other));
        return lines.stream()
                .filter(line -> wares.containsKey(line.item()))
                .map(line -> row(line.offer(), Objects.requireNonNull(wares.get(line.item())),
                        line.offer() == null ? null : waiting.get(line.offer().id())))
                .toList();
    }

    private OfferRow row(@Nullable Offer offer, ShopWindow.Ware ware, @Nullable OutgoingRow waits) {
        return new OfferRow(ware.item(), ware.name(), ware.photo(), ware.price(), ware.archived(),
                offer != null && offer.active, offer == null ? null : offer.productId, ware.sellable(),
                window.shown(ware.sellable()), offer == null ? null : sent(offer), waits);
    }

    private static OfferRow.@Nullable Sent sent(Offer offer) {
        Offer.Told told = offer.told();
        return told == null || offer.sentAt == null
                ? null
                : new OfferRow.Sent(told.name(), Money.ofKopecks(told.price()), told.quantity(), told.active(),
                        told.photo(), offer.sentAt);
    }

    private static OfferRepository rows(Transaction transaction) {
        return new OfferRepository_(transaction.session());
    }
}
