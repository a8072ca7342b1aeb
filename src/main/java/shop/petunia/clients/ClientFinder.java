package shop.petunia.clients;

import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Transaction;

/**
 * The clients that a filter finds, paged. What a search finds rarely is looked up first, in the narrow index of the
 * search texts alone; what is found often soon fills a page of the sorted list. Either way nobody reads all clients.
 */
public final class ClientFinder {
    /** Up to so many found clients are taken by their ids. */
    public static final int FEW = 1000;

    private static final String FROM = "from Client c";

    private final Transaction transaction;
    private final String region;

    /** @param region whose phones are typed without its code, {@code settings.ShopSettings.PHONE_REGION} */
    public ClientFinder(Transaction transaction, String region) {
        this.transaction = transaction;
        this.region = region;
    }

    List<ClientRow> page(ClientFilter filter, Sort<ClientColumn> sort, int offset, int limit) {
        Optional<List<Long>> few = few(filter);
        if (few.filter(List::isEmpty).isPresent()) {
            return List.of();
        }
        Conditions conditions = conditions(filter);
        few.ifPresent(ids -> conditions.and("c.id in :few", "few", ids));
        return conditions.page(session(), FROM, order(sort, few.isPresent()), Client.class, offset, limit).stream()
                .map(Client::row)
                .toList();
    }

    public long count(ClientFilter filter) {
        Optional<List<Long>> few = few(filter);
        if (few.filter(List::isEmpty).isPresent()) {
            return 0;
        }
        Conditions conditions = conditions(filter);
        few.ifPresent(ids -> conditions.and("c.id in :few", "few", ids));
        return conditions.query(session(), "select count(*) " + FROM, "", Long.class).getSingleResult();
    }

    /** The ids that the rarest part of the filter finds, when they are few; the other parts are still to be met. */
    public Optional<List<Long>> few(ClientFilter filter) {
        ClientWords words = ClientWords.of(filter.text(), region);
        Optional<List<Long>> few = words.isEmpty() ? Optional.empty() : few(found(words), "select c.id " + FROM);
        for (String tag : few.isPresent() ? List.<String>of() : filter.tags()) {
            if (few.isEmpty()) {
                few = few(new Conditions().and("m.tagId = :tag", "tag", tagId(tag)),
                        "select m.clientId from ClientTag m");
            }
        }
        return few;
    }

    /** What the filter asks of a client {@code c}. Who is gone has no text to be found by. */
    public Conditions conditions(ClientFilter filter) {
        ClientWords words = ClientWords.of(filter.text(), region);
        Conditions conditions = found(words);
        if (words.isEmpty()) {
            conditions.and("c.gone = false");
        }
        int number = 0;
        for (String tag : filter.tags()) {
            String name = "clientTag" + number++;
            conditions.and("exists (select 1 from ClientTag m where m.clientId = c.id and m.tagId = :" + name + ")",
                    name, tagId(tag));
        }
        return conditions;
    }

    /** @param few whether the rows are few, and so need no index to be sorted by */
    private static String order(Sort<ClientColumn> sort, boolean few) {
        String direction = sort.descending() ? " desc" : "";
        String gone = few ? "" : "c.gone" + direction + ", ";
        return "order by " + gone + "c." + sort.column().path + direction + ", c.id" + direction;
    }

    private static Conditions found(ClientWords words) {
        Conditions conditions = new Conditions();
        words.restrict(conditions, "c.searchText");
        return conditions;
    }

    private Optional<List<Long>> few(Conditions conditions, String select) {
        List<Long> ids = conditions.page(session(), select, "", Long.class, 0, FEW + 1);
        return ids.size() > FEW ? Optional.empty() : Optional.of(ids);
    }

    private long tagId(String name) {
        return new Tags(transaction).id(name).orElse(0L);
    }

    private StatelessSession session() {
        return transaction.session();
    }
}
