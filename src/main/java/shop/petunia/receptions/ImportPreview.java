package shop.petunia.receptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.petunia.files.TableRow;
import shop.petunia.shared.Money;

/** What an import would do, row by row, and its sums. */
record ImportPreview(ReceptionPlan plan, List<PreviewRow> rows, Figures figures) {
    /**
     * @param plan of the file and the mapping, nothing decided
     * @param decisions by {@link ReceptionPlan#nameKey}
     */
    static ImportPreview of(
            ReceptionFile file, ColumnMapping mapping, ReceptionPlan plan, Map<String, GoodMatch> decisions) {
        ReceptionPlan decided = plan.decided(decisions);
        List<TableRow> cells = file.table().rows();
        List<PreviewRow> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            rows.add(new PreviewRow(
                    decided.rows().get(i), plan.rows().get(i).match(), cells.get(i), mapping));
        }
        return new ImportPreview(decided, List.copyOf(rows), Figures.of(rows));
    }

    boolean isComplete() {
        return figures.problems() == 0;
    }

    /**
     * @param problems rows that keep the file from being imported
     * @param unknown names that resemble none and wait for a decision
     * @param created goods that will be created
     * @param pieces on the rows that could be read
     */
    record Figures(long rows, long problems, long unknown, long created, long pieces, Money cost) {
        static Figures of(List<PreviewRow> rows) {
            List<ReceptionFileLine> readable = rows.stream()
                    .flatMap(row -> java.util.stream.Stream.ofNullable(row.row().values()))
                    .toList();
            return new Figures(
                    rows.size(),
                    rows.stream().filter(row -> row.state().isProblem()).count(),
                    names(rows, GoodMatch.Unknown.class),
                    names(rows, GoodMatch.New.class),
                    readable.stream().mapToLong(ReceptionFileLine::quantity).sum(),
                    readable.stream()
                            .map(line -> line.unitCost().times(line.quantity()))
                            .reduce(Money.ZERO, Money::plus));
        }

        private static long names(List<PreviewRow> rows, Class<? extends GoodMatch> match) {
            return rows.stream()
                    .map(PreviewRow::row)
                    .filter(row -> !row.goodName().isEmpty() && match.isInstance(row.match()))
                    .map(row -> ReceptionPlan.nameKey(row.goodName()))
                    .distinct()
                    .count();
        }
    }
}
