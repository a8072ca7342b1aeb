package shop.petunia.stock;

import shop.petunia.shared.Money;

/** The totals under a list of lots: of all of them, of those that expire soon, of those that have expired. */
public record StockSummary(Totals all, Totals soon, Totals expired) {
    /** @param value what the remaining pieces have cost */
    public record Totals(long lots, long pieces, Money value) {}

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
