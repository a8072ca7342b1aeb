package shop.petunia.clients;

import java.util.List;

/** All that is kept about the person; what a form begins with. */
public record ClientCard(ClientRow client, List<String> tags, List<OccasionDay> occasions) {
    public ClientCard {
        tags = List.copyOf(tags);
        occasions = List.copyOf(occasions);
    }

    public long id() {
        return client.id();
    }

    public ClientDraft draft() {
        return new ClientDraft(client.phoneOrNothing(), client.firstName(), client.lastName(), client.fullName(),
                client.birthday(), client.note(), client.marketCard(), tags, occasions);
    }
}
