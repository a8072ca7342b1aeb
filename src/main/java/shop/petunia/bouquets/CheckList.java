package shop.petunia.bouquets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.storage.Conditions;

/** The checks of the showcase, each with what it found, in one query. */
record CheckList(StatelessSession session) {
    private static final String LINES = "from ShowcaseCheckLine n where n.checkId = c.id";
    private static final String SELECT = "select c.id, c.state, c.startedAt, s.name, c.appliedAt, a.name, c.endedAt,"
            + " e.name, (select count(*) " + LINES + "), (select count(*) " + LINES + " and n.seenAt is not null),"
            + " (select count(*) " + LINES + " and n.outcome = :missing), (select coalesce(sum(n.loss), 0L) " + LINES
            + ") from ShowcaseCheck c join StaffMember s on s.id = c.startedBy"
            + " left join StaffMember a on a.id = c.appliedBy left join StaffMember e on e.id = c.endedBy";

    /** The newest first. */
    List<CheckRow> page(int offset, int limit) {
        return missing(new Conditions()).page(session, SELECT, "order by c.id desc", Line.class, offset, limit).stream()
                .map(Line::row)
                .toList();
    }

    Optional<CheckRow> byId(long id) {
        return missing(new Conditions().and("c.id = :id", "id", id))
                .query(session, SELECT, "", Line.class)
                .getResultList()
                .stream()
                .map(Line::row)
                .findFirst();
    }

    private static Conditions missing(Conditions conditions) {
        return conditions.with("missing", CheckOutcome.MISSING);
    }

    record Line(
            Long id,
            CheckState state,
            Instant startedAt,
            String startedBy,
            @Nullable Instant appliedAt,
            @Nullable String appliedBy,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            Long bouquets,
            Long seen,
            Long missing,
            Long loss) {
        CheckRow row() {
            return new CheckRow(id, state, startedAt, startedBy, appliedAt, told(appliedBy), endedAt, told(endedBy),
                    bouquets, seen, missing, Money.ofKopecks(loss));
        }

        private static String told(@Nullable String name) {
            return name == null ? "" : name;
        }
    }
}
