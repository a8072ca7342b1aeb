package shop.petunia.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import shop.petunia.settings.Phones;
import shop.petunia.shared.SearchText;

/**
 * What somebody types to find an order, read as words of which each must be found.
 *
 * @param words «8 916 123-45 мар» is a phone and a name
 */
record OrderWords(List<Word> words) {
    private static final int OWN_DIGITS = 5;

    /** Digits that stand beside each other are one phone, however it is written; a word or a comma ends it. */
    static OrderWords of(String typed, String region) {
        List<Word> words = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        for (String word : SearchText.fold(typed).replaceAll("[,;]", " , ").split(" ")) {
            if (word.matches("[+()\\-\\d.]*\\d[+()\\-\\d.]*")) {
                digits.append(word.replaceAll("\\D", ""));
            } else {
                end(digits, words, region);
                bare(word).ifPresent(letters -> words.add(name(letters)));
            }
        }
        end(digits, words, region);
        return new OrderWords(List.copyOf(words));
    }

    private static void end(StringBuilder digits, List<Word> words, String region) {
        if (!digits.isEmpty()) {
            words.add(digits(digits.toString(), region));
            digits.setLength(0);
        }
    }

    /** Without the quotes, dots and brackets around it. */
    private static Optional<String> bare(String word) {
        return Optional.of(word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .filter(letters -> !letters.isEmpty());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private static Word name(String word) {
        return new Word(word, List.of(Range.from(word.toUpperCase(Locale.ROOT))), List.of(Range.from(word)));
    }

    /** A number may be typed without its letter and its zeros. */
    private static Word digits(String digits, String region) {
        List<Range> numbers = new ArrayList<>(List.of(Range.from(digits)));
        if (digits.length() <= OWN_DIGITS) {
            numbers.add(Range.from("S-" + "0".repeat(OWN_DIGITS - digits.length()) + digits));
        } else {
            numbers.add(Range.from("S-" + digits));
        }
        List<Range> phones = digits.length() < OrderTerms.LEAST_DIGITS
                ? List.of()
                : Stream.concat(Stream.of(digits), Phones.asAbroad(digits, region).stream()).map(Range::from).toList();
        return new Word(digits, numbers, phones);
    }

    /**
     * One word.
     *
     * @param numbers where an order's number may lie
     * @param terms where the beginnings of names or the ends of phones may lie
     */
    record Word(String text, List<Range> numbers, List<Range> terms) {}

    /** All texts that begin alike: from the first, up to the first that doesn't. */
    record Range(String first, String end) {
        static Range from(String beginning) {
            int last = beginning.length() - 1;
            return new Range(beginning, beginning.substring(0, last) + (char) (beginning.charAt(last) + 1));
        }
    }
}
