package shop.petunia.clients;

import java.util.List;

/**
 * Which clients a list shows.
 *
 * @param text any part of the phone's or the card's digits, beginnings of name words or of the card; all of them
 * @param tags the client has all of these
 */
public record ClientFilter(String text, List<String> tags) {
    public static final ClientFilter ALL = new ClientFilter("", List.of());

    public ClientFilter {
        tags = List.copyOf(tags);
    }

    public ClientFilter text(String words) {
        return new ClientFilter(words, tags);
    }

    public ClientFilter tags(List<String> names) {
        return new ClientFilter(text, names);
    }
}
