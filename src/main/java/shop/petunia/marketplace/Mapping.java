package shop.petunia.marketplace;

import jakarta.data.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import shop.petunia.bouquets.BouquetChange;
import shop.petunia.catalog.CatalogChange;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.SearchText;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;
import shop.petunia.ui.Place;

/** What the marketplace's products are here: those that nobody has said it of, and those that somebody has. */
public final class Mapping {
    /** A shop with more than that would have them linked otherwise than by hand. */
    private static final int MOST = 500;

    private final Database database;
    private final Products products;

    public Mapping(Database database, Products products) {
        this.database = database;
        this.products = products;
    }

    /** The last ordered first, each with what it means most likely. */
    List<Unlinked> unlinked() {
        return database.read(transaction -> {
            List<Candidate> candidates = candidates(transaction);
            return rows(transaction).unlinked(Limit.of(MOST)).stream()
                    .map(found -> new Unlinked(found.productId(), found.name(), found.orders(), found.lastAt(),
                            Likeness.best(found.name(), candidates).orElse(null)))
                    .toList();
        });
    }

    /** By name. */
    List<Linked> linked() {
        return database.read(transaction -> rows(transaction).linked().stream().map(Mapping::linked).toList());
    }

    /** What it is called in the orders; nothing when no order has it. */
    Optional<Unlinked> unlinked(long productId) {
        return unlinked().stream().filter(product -> product.productId() == productId).findFirst();
    }

    /** Goods and bouquets in use whose names hold all the words. */
    List<Candidate> search(String text, int limit) {
        String[] words = SearchText.fold(text).split(" ");
        return database.read(transaction -> candidates(transaction).stream()
                .filter(candidate -> {
                    String name = SearchText.fold(candidate.name());
                    return Arrays.stream(words).allMatch(name::contains);
                })
                .limit(limit)
                .toList());
    }

    /** Open orders and those to come take what it is. */
    void confirm(Unlinked product, Link link) {
        products.confirm(product.productId(), product.name(), link);
    }

    void forget(long productId) {
        products.forget(productId);
    }

    private static List<Candidate> candidates(Transaction transaction) {
        List<Candidate> all = new ArrayList<>();
        rows(transaction).bouquets()
                .forEach(row -> all.add(new Candidate(new Link(LineKind.BOUQUET, row.id()), row.name())));
        rows(transaction).goods()
                .forEach(row -> all.add(new Candidate(new Link(LineKind.GOOD, row.id()), row.name())));
        return all;
    }

    private static Linked linked(MappingRepository.Known row) {
        Long good = row.goodId();
        return good != null
                ? new Linked(row.productId(), row.name(), LineKind.GOOD, row.item(),
                        new Place(CatalogChange.GOOD, good))
                : new Linked(row.productId(), row.name(), LineKind.BOUQUET, row.item(),
                        new Place(BouquetChange.BOUQUET, row.bouquetId() == null ? 0 : row.bouquetId()));
    }

    private static MappingRepository rows(Transaction transaction) {
        return new MappingRepository_(transaction.session());
    }
}
