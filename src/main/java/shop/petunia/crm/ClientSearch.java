package shop.petunia.crm;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.petunia.clients.ClientChange;
import shop.petunia.clients.ClientRow;
import shop.petunia.clients.Clients;
import shop.petunia.settings.Phones;
import shop.petunia.ui.Place;
import shop.petunia.ui.SearchSource;
import shop.petunia.ui.Texts;

/** Ctrl+K over clients: by any digits of the phone or the card, and by name. */
public final class ClientSearch implements SearchSource {
    private final Clients clients;
    private final Supplier<Texts> texts;

    public ClientSearch(Clients clients, Supplier<Texts> texts) {
        this.clients = clients;
        this.texts = texts;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        return clients.search(text, limit).stream().map(this::hit).toList();
    }

    private Hit hit(ClientRow row) {
        return new Hit(new Place(ClientChange.CLIENT, row.id()), ClientsView.ICON,
                ClientBadges.name(texts.get(), row), hint(row));
    }

    static String hint(ClientRow row) {
        return Stream.of(Phones.shown(row.phoneOrNothing()), row.card())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
