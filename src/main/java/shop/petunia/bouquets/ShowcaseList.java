package shop.petunia.bouquets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Conditions;

/** The assembled bouquets on a day, each with what it has cost, in one query. */
final class ShowcaseList {
    private static final String FROM = " from ShowcaseUnit u";
    private static final String SELECT = "select u.id, u.bouquetId, u.name, u.photo, u.price, u.packaging + u.labour"
            + " + coalesce((select sum(cast(a.quantity as Long) * a.unitCost) from Allocation a"
            + " where a.documentKind = 'showcase' and a.documentId = u.id), 0L), u.place, u.state, u.expiry,"
            + " u.assembledAt, u.checkedAt, u.leftAt, u.documentName" + FROM;
    private static final String COUNTS = "select " + count("ON_SHOWCASE") + ", " + count("SOLD") + ", "
            + count("TAKEN_APART") + ", " + count("WRITTEN_OFF") + FROM;

    private final StatelessSession session;
    private final LocalDate today;

    ShowcaseList(StatelessSession session, LocalDate today) {
        this.session = session;
        this.today = today;
    }

    List<UnitRow> page(UnitFilter filter, Sort<UnitColumn> sort, int offset, int limit) {
        String direction = sort.descending() ? " desc" : "";
        String order = "order by " + sort.column().path + direction + " nulls last, u.id" + direction;
        return conditions(filter).page(session, SELECT, order, Line.class, offset, limit).stream()
                .map(line -> line.row(today))
                .toList();
    }

    long count(UnitFilter filter) {
        return conditions(filter).query(session, "select count(*)" + FROM, "", Long.class).getSingleResult();
    }

    UnitCounts counts(UnitFilter filter) {
        return conditions(filter.state(null)).query(session, COUNTS, "", UnitCounts.class).getSingleResult();
    }

    Optional<UnitRow> byId(long id) {
        return new Conditions()
                .and("u.id = :id", "id", id)
                .query(session, SELECT, "", Line.class)
                .getResultList()
                .stream()
                .map(line -> line.row(today))
                .findFirst();
    }

    private static Conditions conditions(UnitFilter filter) {
        Conditions conditions = new Conditions().and("u.state = :state", "state", filter.state());
        OptionalLong scanned = UnitBarcode.unit(filter.text().strip());
        return scanned.isPresent()
                ? conditions.and("u.id = :scanned", "scanned", scanned.getAsLong())
                : conditions.words(filter.text(), "u.searchText");
    }

    private static String count(String state) {
        return "coalesce(sum(case when u.state = " + state + " then 1L else 0L end), 0L)";
    }

    record Line(
            Long id,
            Long bouquetId,
            String name,
            @Nullable String photo,
            Long price,
            Long cost,
            String place,
            UnitState state,
            @Nullable LocalDate expiry,
            Instant assembledAt,
            @Nullable Instant checkedAt,
            @Nullable Instant leftAt,
            String sale) {
        UnitRow row(LocalDate today) {
            Integer daysLeft = expiry == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, expiry));
            return new UnitRow(id, bouquetId, name, photo, UnitBarcode.of(id), Money.ofKopecks(price),
                    Money.ofKopecks(cost), place, state, expiry, daysLeft, assembledAt, checkedAt, leftAt, sale);
        }
    }
}
