package shop.petunia.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.petunia.settings.Phones;
import shop.petunia.shared.SearchText;
import shop.petunia.storage.Conditions;

/**
 * How a client is found as one types: digits stand anywhere in the phone's or a card's, everything else begins a word of
 * the name or is a card's beginning. All words must be found.
 *
 * @param words the LIKE patterns of each word; one of them must fit
 */
public record ClientWords(List<List<String>> words) {
    /** As many signs as the column has. */
    private static final int LONGEST = 900;

    /** Reads «8 916 123-45 мар» as digits and a word. The digits may begin as one dials in the region. */
    public static ClientWords of(String typed, String region) {
        List<List<String>> words = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        for (String word : SearchText.fold(typed).split(" ")) {
            if (isOfPhone(word)) {
                digits.append(word.replaceAll("\\D", ""));
            } else if (word.matches(".*[\\p{L}\\p{N}].*")) {
                words.add(List.of("% " + escaped(word) + "%"));
            }
        }
        if (!digits.isEmpty()) {
            words.add(anywhere(digits.toString(), region));
        }
        return new ClientWords(List.copyOf(words));
    }

    /**
     * What a client's search column holds, the numbers first: where a very long name leaves no room, its last words are
     * not found.
     *
     * @param parts who was merged into the client
     */
    static String searchText(Client client, List<Client> parts) {
        Stream<String> names = Stream.of(client.fullName, client.lastName, client.firstName).map(SearchText::fold);
        Stream<String> numbers = Stream.concat(Stream.of(client), parts.stream()).flatMap(ClientWords::numbers);
        StringBuilder text = new StringBuilder();
        Stream.concat(numbers, names)
                .flatMap(ClientWords::beginnings)
                .filter(part -> !part.isEmpty())
                .distinct()
                .filter(part -> text.length() + part.length() < LONGEST)
                .forEachOrdered(part -> text.append(' ').append(part));
        return text.toString();
    }

    private static Stream<String> numbers(Client client) {
        return Stream.of(
                digits(orNothing(client.phone)), SearchText.fold(client.card), digits(client.card),
                SearchText.fold(orNothing(client.marketCard)), digits(orNothing(client.marketCard)));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** @param column of a client's search text */
    public void restrict(Conditions conditions, String column) {
        int number = 0;
        for (List<String> patterns : words) {
            List<String> alternatives = new ArrayList<>();
            for (String pattern : patterns) {
                String name = "clientWord" + number++;
                alternatives.add(column + " like :" + name + " escape '\\'");
                conditions.with(name, pattern);
            }
            conditions.and(String.join(" or ", alternatives));
        }
    }

    /** The words themselves, and the parts of those with hyphens, brackets or quotes. */
    private static Stream<String> beginnings(String text) {
        return Stream.concat(Stream.of(text.split(" ")), Stream.of(text.split("[^\\p{L}\\p{N}]+")));
    }

    private static boolean isOfPhone(String word) {
        return word.matches("[+()\\-\\d]*\\d[+()\\-\\d]*");
    }

    private static List<String> anywhere(String digits, String region) {
        return Stream.concat(Stream.of(digits), Phones.asAbroad(digits, region).stream())
                .map(part -> "%" + part + "%")
                .toList();
    }

    private static String escaped(String word) {
        return word.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
