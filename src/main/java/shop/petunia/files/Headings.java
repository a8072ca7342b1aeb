package shop.petunia.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Recognises a file's columns by their headings.
 *
 * @param words what people and programs call each column, the most telling ones first, written as {@link #normal}
 */
public record Headings<C extends Enum<C>>(Map<C, List<String>> words) {
    /** The columns, counted from 0, whose headings name it best; more than one when they cannot be told apart. */
    public List<Integer> best(C column, List<String> headings) {
        List<Integer> best = new ArrayList<>();
        int bestRank = Integer.MAX_VALUE;
        for (int i = 0; i < headings.size(); i++) {
            int rank = rank(column, headings.get(i));
            if (rank >= 0 && rank < bestRank) {
                best.clear();
                bestRank = rank;
            }
            if (rank == bestRank) {
                best.add(i);
            }
        }
        return best;
    }

    /** Lower case, ё as е, and whatever is neither letter nor digit as one space. */
    public static String normal(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The smaller, the surer; -1 when the heading does not name the column. */
    private int rank(C column, String heading) {
        List<String> names = words.getOrDefault(column, List.of());
        String normal = normal(heading);
        int rank = names.indexOf(normal);
        return rank >= 0 ? rank : names.indexOf(withoutCurrency(normal));
    }

    private static String withoutCurrency(String normal) {
        List<String> left = new ArrayList<>(List.of(normal.split(" ")));
        left.removeAll(List.of("руб", "р", "rub", "коп"));
        return String.join(" ", left);
    }
}
