package shop.petunia.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Place;

/**
 * Things of one kind that somebody should look after.
 *
 * @param count how many there are in all
 * @param lines the most urgent of them
 * @param all where even more than {@link Today#ALL} are, or null
 */
public record CareList(Care care, long count, List<Line> lines, @Nullable Place all) {
    public CareList {
        lines = List.copyOf(lines);
    }

    static CareList nothing(Care care) {
        return new CareList(care, 0, List.of(), null);
    }

    /**
     * One thing.
     *
     * @param name empty when the detail says it all
     * @param place the thing itself
     */
    public record Line(String name, Sentence detail, Place place) {}
}
