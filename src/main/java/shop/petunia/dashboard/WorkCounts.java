package shop.petunia.dashboard;

/**
 * The orders that are not over.
 *
 * @param limit so many the shop can do at once; 0 for any number
 */
public record WorkCounts(long requests, long active, int limit) {
    static final WorkCounts NOTHING = new WorkCounts(0, 0, 0);

    /** One more would be too many. */
    public boolean isFull() {
        return limit > 0 && active >= limit;
    }
}
