package shop.petunia.clients;

import java.util.List;
import java.util.stream.Collectors;
import shop.petunia.shared.Differences;
import shop.petunia.shared.Sentence;

/** What an edit of a client changed, for the audit log. */
final class ClientEdit {
    private ClientEdit() {}

    static List<Sentence> between(ClientCard before, ClientCard after) {
        ClientRow old = before.client();
        ClientRow now = after.client();
        return new Differences(now.card())
                .compare("clients.audit.phone", old.phone(), now.phone())
                .compare("clients.audit.firstName", old.firstName(), now.firstName())
                .compare("clients.audit.lastName", old.lastName(), now.lastName())
                .compare("clients.audit.fullName", old.fullName(), now.fullName())
                .compare("clients.audit.birthday", old.birthday(), now.birthday())
                .compare("clients.audit.note", old.note(), now.note())
                .compare("clients.audit.marketCard", old.marketCard(), now.marketCard())
                .compare("clients.audit.tags", joined(before.tags()), joined(after.tags()))
                .compare("clients.audit.occasions", told(before), told(after))
                .sentences();
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }

    private static String told(ClientCard card) {
        return card.occasions().stream()
                .map(occasion -> occasion.title() + " " + occasion.day())
                .collect(Collectors.joining(", "));
    }
}
