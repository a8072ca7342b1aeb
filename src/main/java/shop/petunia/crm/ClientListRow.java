package shop.petunia.crm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.loyalty.AccountRow;
import shop.petunia.loyalty.Segment;

/**
 * A client as the list shows one.
 *
 * @param tier null below the first
 */
public record ClientListRow(
        ClientRow client, AccountRow account, Segment segment, @Nullable String tier, List<String> tags) {
    public ClientListRow {
        tags = List.copyOf(tags);
    }

    public long id() {
        return client.id();
    }
}
