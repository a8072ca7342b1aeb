package shop.petunia.loyalty;

import java.util.List;
import java.util.stream.IntStream;

/** What kind of client somebody is, from how lately, how often and for how much one has bought. */
public enum Segment {
    NEW,
    VIP,
    REGULAR,
    LEAVING,
    LOST,
    OCCASIONAL;

    private static final int VIP_FROM = 8;
    private static final int REGULAR_FROM = 6;
    private static final int LOWEST_SCORE = 0;
    private static final int HIGHEST_SCORE = 333;

    /** The rules in their order; each figure is 0 to 3. */
    static Segment of(int recency, int frequency, int money) {
        int sum = recency + frequency + money;
        if (frequency == 0) {
            return NEW;
        }
        if (sum >= REGULAR_FROM) {
            return sum >= VIP_FROM ? VIP : REGULAR;
        }
        if (frequency == 1 && recency == 3) {
            return NEW;
        }
        if (recency <= 1 && frequency >= 2) {
            return LEAVING;
        }
        return recency <= 1 && money >= 2 ? LOST : OCCASIONAL;
    }

    /** @param score as {@link Segments} has the database reckon it: recency, frequency and money as three digits */
    public static Segment of(int score) {
        return of(score / 100, score / 10 % 10, score % 10);
    }

    /** All scores that mean this segment. */
    List<Integer> scores() {
        return IntStream.rangeClosed(LOWEST_SCORE, HIGHEST_SCORE)
                .filter(score -> score / 10 % 10 <= 3 && score % 10 <= 3 && of(score) == this)
                .boxed()
                .toList();
    }
}
