package shop.petunia.receptions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What importing a file would do, row by row. Nothing is imported by it; a decision about a good makes another plan.
 *
 * @param sha256 of the file, to recognise it when it comes again
 * @param shopShelfLifeDays for goods that have no default of their own
 */
public record ReceptionPlan(String sha256, List<ReceptionFileRow> rows, int shopShelfLifeDays) {
    public ReceptionPlan {
        rows = List.copyOf(rows);
    }

    /** Empty when the whole file can be imported; see {@link ReceptionFileRow#refusals}. */
    public List<RowProblem> refusals(boolean createUnknown) {
        return rows.stream()
                .flatMap(row -> row.refusals(createUnknown).stream())
                .toList();
    }

    /** With {@code good} for every row that has this name. */
    public ReceptionPlan matched(String name, KnownGood good) {
        return decided(name, new GoodMatch.Known(good));
    }

    /** With a good to be created for every row that has this name. */
    public ReceptionPlan created(String name) {
        return decided(name, new GoodMatch.New());
    }

    private ReceptionPlan decided(String name, GoodMatch match) {
        return decided(Map.of(nameKey(name), match));
    }

    /** @param matches what a person decided, by {@link #nameKey} */
    public ReceptionPlan decided(Map<String, GoodMatch> matches) {
        List<ReceptionFileRow> decided =
                rows.stream().map(row -> row.decided(matches)).toList();
        return new ReceptionPlan(sha256, decided, shopShelfLifeDays);
    }

    /** Equal for names that are the same good to the import. */
    public static String nameKey(String name) {
        return GoodName.key(name);
    }

    /** The goods to be created, each once, in the order of the file. */
    public List<NewGood> newGoods() {
        Map<String, NewGood> goods = new LinkedHashMap<>();
        for (PlannedLot lot : lots()) {
            if (lot.goodId() == null) {
                goods.putIfAbsent(GoodName.key(lot.goodName()), new NewGood(lot.goodName(), lot.shelfLifeDays()));
            }
        }
        return List.copyOf(goods.values());
    }

    /** The goods that come back from the archive. */
    Set<Long> archivedGoods() {
        return rows.stream()
                .map(row -> row.match() instanceof GoodMatch.Known(KnownGood good) && good.archived() ? good : null)
                .filter(Objects::nonNull)
                .map(KnownGood::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * One lot for each row, also when a good comes twice.
     *
     * @throws IllegalStateException while {@code refusals(true)} has any
     */
    public List<PlannedLot> lots() {
        return rows.stream().map(this::lot).toList();
    }

    private PlannedLot lot(ReceptionFileRow row) {
        ReceptionFileLine values = row.values();
        if (values == null) {
            throw new IllegalStateException("Row " + row.line() + " cannot be imported");
        }
        return switch (row.match()) {
            case GoodMatch.Known(KnownGood good) ->
                lot(row.line(), good.id(), good.name(), values, good.shelfLifeDays());
            case GoodMatch.Unknown unknown -> lot(row.line(), null, row.goodName(), values, null);
            case GoodMatch.New created -> lot(row.line(), null, row.goodName(), values, null);
            case GoodMatch.Similar undecided ->
                throw new IllegalStateException("Nobody decided about row " + row.line());
        };
    }

    private PlannedLot lot(
            int line, @Nullable Long id, String name, ReceptionFileLine values, @Nullable Integer goodsShelfLife) {
        Integer own = values.shelfLifeDays() != null ? values.shelfLifeDays() : goodsShelfLife;
        int shelfLife = own != null ? own : shopShelfLifeDays;
        return new PlannedLot(line, id, name, values.quantity(), values.unitCost(), values.arrival(), shelfLife);
    }
}
