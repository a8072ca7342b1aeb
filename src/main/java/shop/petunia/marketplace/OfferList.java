package shop.petunia.marketplace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.storage.Conditions;

/** The bouquets and then the goods, each by name, with what of them stands in the storefront. */
final class OfferList {
    private final StatelessSession session;

    OfferList(StatelessSession session) {
        this.session = session;
    }

    /** @param offer null when it is not in the storefront and never was */
    record Line(Link item, String name, @Nullable Offer offer) {}

    List<Line> page(StorefrontFilter filter, int offset, int limit) {
        int bouquets = Math.toIntExact(count(LineKind.BOUQUET, filter));
        List<Line> lines = new ArrayList<>();
        if (offset < bouquets) {
            lines.addAll(page(LineKind.BOUQUET, filter, offset, limit));
        }
        if (lines.size() < limit) {
            lines.addAll(page(LineKind.GOOD, filter, Math.max(0, offset - bouquets), limit - lines.size()));
        }
        return lines;
    }

    long count(StorefrontFilter filter) {
        return Stream.of(LineKind.BOUQUET, LineKind.GOOD).mapToLong(kind -> count(kind, filter)).sum();
    }

    private List<Line> page(LineKind kind, StorefrontFilter filter, int offset, int limit) {
        return conditions(filter).page(session, "select i.id, i.name, o.id" + from(kind), "order by i.name, i.id",
                Found.class, offset, limit).stream()
                .map(found -> line(kind, found))
                .toList();
    }

    private Line line(LineKind kind, Found found) {
        return new Line(new Link(kind, found.id()), found.name(),
                found.offer() == null ? null : new OfferRepository_(session).offer(found.offer()).orElseThrow());
    }

    private long count(LineKind kind, StorefrontFilter filter) {
        return conditions(filter).query(session, "select count(*)" + from(kind), "", Long.class).getSingleResult();
    }

    private static String from(LineKind kind) {
        return kind == LineKind.GOOD
                ? " from Good i left join Offer o on o.goodId = i.id"
                : " from Bouquet i left join Offer o on o.bouquetId = i.id";
    }

    private static Conditions conditions(StorefrontFilter filter) {
        String published = "o.id is not null and o.active = true";
        Conditions conditions = new Conditions().words(filter.text(), "i.searchText");
        return switch (filter.which()) {
            case ALL -> conditions.and("i.archived = false or " + published);
            case PUBLISHED -> conditions.and(published);
            case NOT_PUBLISHED -> conditions.and("i.archived = false and (o.id is null or o.active = false)");
        };
    }

    record Found(Long id, String name, @Nullable Long offer) {}
}
