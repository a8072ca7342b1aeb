package shop.petunia.bouquets;

/** How many bouquets are where, for what is searched. */
public record UnitCounts(long onShowcase, long sold, long takenApart, long writtenOff) {
    public static final UnitCounts NOTHING = new UnitCounts(0, 0, 0, 0);

    public long all() {
        return onShowcase + sold + takenApart + writtenOff;
    }

    public long of(UnitState state) {
        return switch (state) {
            case ON_SHOWCASE -> onShowcase;
            case SOLD -> sold;
            case TAKEN_APART -> takenApart;
            case WRITTEN_OFF -> writtenOff;
        };
    }
}
