package shop.petunia.loyalty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Points;

/**
 * One entry as the card shows it.
 *
 * @param points signed
 * @param missed what a reversal should have taken too
 * @param document where it leads, or {@link DocumentRef#NONE}
 * @param expiresOn the last day of what came in; null when it never expires
 */
public record EntryRow(
        long id,
        Instant at,
        PointKind kind,
        Points points,
        Points missed,
        DocumentRef document,
        String comment,
        @Nullable LocalDate expiresOn,
        long authorId,
        boolean fromCloud) {
    /** What a marketplace has no call for: it never hears of it. */
    public boolean isShopOnly() {
        return !fromCloud && switch (kind) {
            case CORRECTION, EXPIRY -> true;
            case REVERSAL -> points.isPositive();
            case ACCRUAL, REDEMPTION -> false;
        };
    }

    static EntryRow of(PointEntry entry) {
        return new EntryRow(entry.id(), entry.at, entry.kind, entry.points(), Points.ofHundredths(entry.missed),
                new DocumentRef(entry.documentKind, entry.documentId, entry.documentName), entry.comment,
                entry.expiresOn, entry.authorId, entry.fromCloud);
    }
}
