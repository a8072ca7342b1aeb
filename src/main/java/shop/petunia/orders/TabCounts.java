package shop.petunia.orders;

/**
 * How many orders stand in each tab.
 *
 * @param history at most {@link OrderList#MOST_FOUND}
 */
public record TabCounts(long requests, long active, long history) {
    public static final TabCounts NOTHING = new TabCounts(0, 0, 0);

    public long of(OrderTab tab) {
        return switch (tab) {
            case REQUESTS -> requests;
            case ACTIVE -> active;
            case HISTORY -> history;
        };
    }
}
