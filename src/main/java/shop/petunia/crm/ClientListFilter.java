package shop.petunia.crm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientFilter;
import shop.petunia.loyalty.Segment;

/**
 * Which clients the list shows.
 *
 * @param segment null means all
 */
public record ClientListFilter(ClientFilter client, @Nullable Segment segment) {
    public static final ClientListFilter ALL = new ClientListFilter(ClientFilter.ALL, null);

    public ClientListFilter text(String words) {
        return new ClientListFilter(client.text(words), segment);
    }

    /** The clients that have all of these tags. */
    public ClientListFilter tags(List<String> names) {
        return new ClientListFilter(client.tags(names), segment);
    }

    public ClientListFilter segment(@Nullable Segment only) {
        return new ClientListFilter(client, only);
    }
}
