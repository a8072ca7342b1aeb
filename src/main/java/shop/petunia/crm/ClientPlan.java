package shop.petunia.crm;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;

/**
 * What importing a file would do, row by row. Nothing is imported by it.
 *
 * @param sha256 of the file: a row that has come in once brings its points only once
 */
public record ClientPlan(String sha256, String fileName, List<ClientFileRow> rows) {
    public ClientPlan {
        rows = List.copyOf(rows);
    }

    /** With all names taken apart like this, but those whose parts stand in the file. */
    public ClientPlan named(NameOrder order) {
        return new ClientPlan(sha256, fileName, rows.stream().map(row -> row.named(order)).toList());
    }

    /** With the name of these lines taken apart another way. */
    public ClientPlan named(Map<Integer, NameOrder> orders) {
        return new ClientPlan(sha256, fileName, rows.stream()
                .map(row -> orders.containsKey(row.line()) ? row.renamed(orders.get(row.line())) : row)
                .toList());
    }

    public long count(ClientFileRow.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** What the new clients bring, and in a merge those who are known. */
    public Points points(OnDuplicate onDuplicate) {
        return rows.stream()
                .filter(row -> row.state() == ClientFileRow.State.NEW
                        || row.state() == ClientFileRow.State.DUPLICATE && onDuplicate == OnDuplicate.MERGE)
                .map(ClientFileRow::points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** What a person should know before it is imported. */
    public List<Sentence> remarks(OnDuplicate onDuplicate) {
        return rows.stream().flatMap(row -> row.remarks(onDuplicate).stream()).collect(Collectors.toList());
    }
}
