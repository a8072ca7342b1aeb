package shop.petunia.crm;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.petunia.clients.ClientFilter;
import shop.petunia.clients.ClientFinder;
import shop.petunia.clients.Clients;
import shop.petunia.loyalty.Segment;
import shop.petunia.loyalty.Segments;
import shop.petunia.loyalty.TierDraft;
import shop.petunia.loyalty.Tiers;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * The clients with their points and purchases. A page asks for ids alone first, from whichever table has the index of
 * the order, and stops when the page is full; then for those clients' rows.
 */
public final class ClientList {
    private static final String JOINED = "from Client c join Account a on a.clientId = c.id";
    private static final int ROWS_AT_ONCE = 1000;

    private final Database database;
    private final Clients clients;
    private final Segments segments;
    private final Tiers tiers;

    public ClientList(Database database, Clients clients, Segments segments, Tiers tiers) {
        this.database = database;
        this.clients = clients;
        this.segments = segments;
        this.tiers = tiers;
    }

    public List<ClientListRow> page(ClientListFilter filter, Sort<ClientListColumn> sort, int offset, int limit) {
        return database.read(transaction -> page(transaction, filter, sort, offset, limit));
    }

    /** All that the filter shows, as it is at one moment; for lists too long to be in memory. */
    public void forEach(ClientListFilter filter, Sort<ClientListColumn> sort, Consumer<ClientListRow> row) {
        database.read(transaction -> {
            List<ClientListRow> rows;
            int offset = 0;
            do {
                rows = page(transaction, filter, sort, offset, ROWS_AT_ONCE);
                rows.forEach(row);
                offset += rows.size();
            } while (rows.size() == ROWS_AT_ONCE);
            return offset;
        });
    }

    public long count(ClientListFilter filter) {
        return database.read(transaction -> {
            if (filter.segment() == null) {
                return clients.finder(transaction).count(filter.client());
            }
            Optional<List<Long>> few = few(transaction, filter);
            if (few.isPresent() || !filter.client().equals(ClientFilter.ALL)) {
                return joined(transaction, filter, few)
                        .query(transaction.session(), "select count(*) " + JOINED, "", Long.class)
                        .getSingleResult();
            }
            return segments.restrict(new Conditions(), filter.segment(), transaction.at())
                    .query(transaction.session(), "select count(*) from Account a", "", Long.class)
                    .getSingleResult();
        });
    }

    /** How many clients of each segment there are, whatever segment the filter asks for. */
    public Map<Segment, Long> segments(ClientListFilter filter) {
        return database.read(transaction -> {
            ClientListFilter every = filter.segment(null);
            boolean all = every.client().equals(ClientFilter.ALL);
            Conditions conditions =
                    all ? new Conditions() : joined(transaction, every, few(transaction, every));
            String from = all ? "from Account a" : JOINED;
            Map<Segment, Long> counts = new EnumMap<>(Segment.class);
            segments.with(conditions, transaction.at())
                    .grouped(transaction.session(), Segments.score(), from, Score.class)
                    .forEach(score -> counts.merge(Segment.of(score.score()), score.clients(), Long::sum));
            return counts;
        });
    }

    /** What the clients whom the filter shows can spend together. */
    public Points points(ClientListFilter filter) {
        String sum = "select coalesce(sum(case when a.balance > 0 then a.balance else 0 end), 0) ";
        return Points.ofHundredths(database.read(transaction -> filter.equals(ClientListFilter.ALL)
                ? new Conditions().query(transaction.session(), sum + "from Account a", "", Long.class)
                        .getSingleResult()
                : joined(transaction, filter, few(transaction, filter))
                        .query(transaction.session(), sum + JOINED, "", Long.class)
                        .getSingleResult()));
    }

    public Optional<ClientListRow> byId(long id) {
        return database.read(transaction -> rows(transaction, List.of(id)).stream().findFirst());
    }

    /** These, in this order; whoever is gone is left out. For features above, within their own transaction. */
    public List<ClientListRow> byIds(Transaction transaction, List<Long> ids) {
        return rows(transaction, ids);
    }

    private List<ClientListRow> page(
            Transaction transaction, ClientListFilter filter, Sort<ClientListColumn> sort, int offset, int limit) {
        return rows(transaction, ids(transaction, filter, sort, offset, limit));
    }

    private List<Long> ids(
            Transaction transaction, ClientListFilter filter, Sort<ClientListColumn> sort, int offset, int limit) {
        Optional<List<Long>> few = few(transaction, filter);
        if (few.filter(List::isEmpty).isPresent()) {
            return List.of();
        }
        String direction = sort.descending() ? " desc" : "";
        String path = sort.column().path + direction + (sort.descending() ? " nulls last" : " nulls first");
        if (few.isPresent()) {
            return joined(transaction, filter, few).page(transaction.session(), "select c.id " + JOINED,
                    "order by " + path + ", c.id" + direction, Long.class, offset, limit);
        }
        return sort.column().isOfAccount()
                ? ofAccounts(transaction, filter).page(transaction.session(), "select a.clientId from Account a",
                        "order by " + path + ", a.clientId" + direction, Long.class, offset, limit)
                : ofClients(transaction, filter).page(transaction.session(), "select c.id from Client c",
                        "order by c.gone" + direction + ", " + path + ", c.id" + direction, Long.class, offset, limit);
    }

    private Conditions ofClients(Transaction transaction, ClientListFilter filter) {
        Conditions conditions = clients.finder(transaction).conditions(filter.client());
        if (filter.segment() == null) {
            return conditions;
        }
        return conditions.exists("from Account a", segments.restrict(
                new Conditions().and("a.clientId = c.id"), filter.segment(), transaction.at()));
    }

    private Conditions ofAccounts(Transaction transaction, ClientListFilter filter) {
        Conditions conditions = new Conditions();
        if (filter.segment() != null) {
            segments.restrict(conditions, filter.segment(), transaction.at());
        }
        if (filter.client().equals(ClientFilter.ALL)) {
            return conditions;
        }
        return conditions.exists("from Client c",
                clients.finder(transaction).conditions(filter.client()).and("c.id = a.clientId"));
    }

    private Conditions joined(Transaction transaction, ClientListFilter filter, Optional<List<Long>> few) {
        Conditions conditions = clients.finder(transaction).conditions(filter.client());
        few.ifPresent(ids -> conditions.and("c.id in :few", "few", ids));
        return filter.segment() == null
                ? conditions
                : segments.restrict(conditions, filter.segment(), transaction.at());
    }

    /** As {@link ClientFinder#few}, for the segment too. */
    private Optional<List<Long>> few(Transaction transaction, ClientListFilter filter) {
        Optional<List<Long>> few = clients.finder(transaction).few(filter.client());
        if (few.isPresent() || filter.segment() == null) {
            return few;
        }
        List<Long> ids = segments.restrict(new Conditions(), filter.segment(), transaction.at())
                .page(transaction.session(), "select a.clientId from Account a", "", Long.class, 0,
                        ClientFinder.FEW + 1);
        return ids.size() > ClientFinder.FEW ? Optional.empty() : Optional.of(ids);
    }

    private List<ClientListRow> rows(Transaction transaction, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<TierDraft> steps = tiers.list(transaction);
        Map<Long, List<String>> tags = clients.tags(transaction, ids);
        Map<Long, ClientListRow> rows = segments
                .with(new Conditions().and("c.id in :ids", "ids", ids), transaction.at())
                .query(transaction.session(), "select " + ClientLine.COLUMNS + ", " + Segments.score() + " " + JOINED,
                        "", ClientLine.class)
                .getResultList().stream()
                .map(line -> line.row(steps, tags.getOrDefault(line.id(), List.of())))
                .collect(Collectors.toMap(ClientListRow::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** How many clients have a score. */
    record Score(Integer score, Long clients) {}
}
