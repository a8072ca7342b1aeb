package shop.petunia.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How words are compared when somebody searches: without case, ё as е, in any order, any part of a word. Rows keep the
 * folded text in a column, so that every database compares alike.
 */
public final class SearchText {
    private SearchText() {}

    /** The folded parts with a space between, for a column. */
    public static String of(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isBlank()).map(SearchText::fold)
                .collect(Collectors.joining(" "));
    }

    /** Without case and with е for ё: equal results mean the same name. */
    public static String fold(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** One LIKE pattern for each word, with {@code \} before what LIKE would read otherwise. */
    public static List<String> patterns(String query) {
        return Stream.of(fold(query).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }
}
