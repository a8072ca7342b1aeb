package shop.petunia.register;

import java.time.Instant;
import java.util.List;
import shop.petunia.orders.FlowersBack;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

/**
 * One return.
 *
 * @param pointsBack that the client has again
 * @param pointsTaken that the sale had given
 * @param pointsMissed that should have been taken but were spent already
 * @param approvedBy the manager's name, or empty
 */
public record ReturnRow(
        long id,
        Instant at,
        String author,
        String approvedBy,
        long shiftId,
        Money amount,
        ByKind money,
        Points pointsBack,
        Points pointsTaken,
        Points pointsMissed,
        String reason,
        List<Line> lines) {
    public ReturnRow {
        lines = List.copyOf(lines);
    }

    public record Line(long lineId, int quantity, Money amount, FlowersBack flowers) {}
}
