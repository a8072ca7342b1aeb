package shop.petunia.stock;

/**
 * A reception's good that was sold though the books knew none.
 *
 * @param outstanding what nothing has made up for yet
 * @param available what the reception could give for it
 */
public record SettlementOffer(long goodId, String goodName, int outstanding, int available) {
    /** As the database tells it. */
    SettlementOffer(Long goodId, String goodName, Long outstanding, Long available) {
        this(goodId, goodName, Math.toIntExact(outstanding), Math.toIntExact(available));
    }

    /** What would be taken. */
    public int pieces() {
        return Math.min(outstanding, available);
    }
}
