package shop.petunia.stats;

import jakarta.data.Limit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;

/** What was sold in a period, each thing by the name that it has now. */
final class ItemRows {
    private final SalesRepository rows;
    private final Period period;

    ItemRows(SalesRepository rows, Period period) {
        this.rows = rows;
        this.period = period;
    }

    /** Everything, the best first. */
    List<ItemRow> all() {
        return named(rows.items(period.first(), period.last()));
    }

    Map<Popularity, List<ItemRow>> popular() {
        return Stream.of(Popularity.values()).collect(Collectors.toMap(Function.identity(), by -> named(
                Stream.of(ItemKind.values()).flatMap(kind -> best(kind, by).stream()).toList())));
    }

    private List<SalesRepository.ItemSum> best(ItemKind kind, Popularity by) {
        Limit most = Limit.of(Figures.MOST_POPULAR);
        return by == Popularity.REVENUE
                ? rows.byRevenue(period.first(), period.last(), kind, most)
                : rows.byPieces(period.first(), period.last(), kind, most);
    }

    private List<ItemRow> named(List<SalesRepository.ItemSum> sums) {
        Map<Long, String> goods = names(sums, ItemKind.GOOD, rows::goods);
        Map<Long, String> bouquets = names(sums, ItemKind.BOUQUET, rows::bouquets);
        return sums.stream().map(sum -> row(sum, sum.kind() == ItemKind.GOOD ? goods : bouquets)).toList();
    }

    private static Map<Long, String> names(
            List<SalesRepository.ItemSum> sums, ItemKind kind, Function<List<Long>, List<SalesRepository.Name>> asked) {
        List<Long> ids = sums.stream().filter(sum -> sum.kind() == kind && sum.itemId() != null)
                .map(SalesRepository.ItemSum::itemId).toList();
        return ids.isEmpty()
                ? Map.of()
                : asked.apply(ids).stream().collect(
                        Collectors.toMap(SalesRepository.Name::id, SalesRepository.Name::name));
    }

    private static ItemRow row(SalesRepository.ItemSum sum, Map<Long, String> names) {
        Long id = sum.itemId();
        String name = id == null ? sum.name() : names.getOrDefault(id, "№ " + id);
        return new ItemRow(sum.kind(), id, name, sum.pieces(), Money.ofKopecks(sum.revenue()),
                new Margin(Money.ofKopecks(sum.covered()), Money.ofKopecks(sum.cost())));
    }
}
