package shop.petunia.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;

/** What of a sentence a person may search for in either language: names, numbers, sums and days, as one types them. */
final class SearchWords {
    /** The column's length. */
    static final int LONGEST = 2_000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private SearchWords() {}

    static String of(Sentence sentence) {
        String words = joined(sentence).toLowerCase(Locale.ROOT).replace('ё', 'е');
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    private static String joined(Sentence sentence) {
        return sentence.args().stream()
                .map(SearchWords::typed)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String typed(Object argument) {
        return switch (argument) {
            case Money money -> money.roubles().toPlainString().replace('.', ',');
            case Points points -> points.number().toPlainString().replace('.', ',');
            case LocalDate day -> DAY.format(day);
            case Sentence sentence -> joined(sentence);
            case Enum<?> _ -> "";
            default -> argument.toString();
        };
    }
}
