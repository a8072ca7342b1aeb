package shop.petunia.stock;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/** The totals under a list of lots: of all of them, of those that expire soon, of those that have expired. */
public record StockSummary(Totals all, Totals soon, Totals expired) {
    public static final StockSummary NOTHING = new StockSummary(Totals.NOTHING, Totals.NOTHING, Totals.NOTHING);

    /** @param value what the remaining pieces have cost */
    public record Totals(long lots, long pieces, Money value) {
        static final Totals NOTHING = new Totals(0, 0, Money.ZERO);

        private Totals minus(Totals part) {
            return new Totals(lots - part.lots, pieces - part.pieces, value.minus(part.value));
        }
    }

    /** The totals of the lots that are as fresh as that; null means all. */
    public Totals of(@Nullable Freshness freshness) {
        return switch (freshness) {
            case null -> all;
            case EXPIRED -> expired;
            case SOON -> soon;
            case FRESH -> all.minus(soon).minus(expired);
        };
    }

    /** As the database tells it. */
    StockSummary(
            Long lots,
            Long pieces,
            Long value,
            Long soonLots,
            Long soonPieces,
            Long soonValue,
            Long expiredLots,
            Long expiredPieces,
            Long expiredValue) {
        this(new Totals(lots, pieces, Money.ofKopecks(value)),
                new Totals(soonLots, soonPieces, Money.ofKopecks(soonValue)),
                new Totals(expiredLots, expiredPieces, Money.ofKopecks(expiredValue)));
    }
}
