package shop.petunia.crm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.ClientRow;
import shop.petunia.loyalty.AccountRow;
import shop.petunia.loyalty.Segment;
import shop.petunia.loyalty.Terms;

/** Everything about one client that the card shows at once. */
record ClientProfile(ClientCard card, AccountRow account, Segment segment, Terms terms, LocalDate today) {
    long id() {
        return card.id();
    }

    ClientRow client() {
        return card.client();
    }

    /** The birthday and the other occasions, the nearest first. */
    List<Anniversary> anniversaries() {
        Stream<Anniversary> birthday = Stream.ofNullable(client().birthday())
                .map(day -> Anniversary.birthday(day, today));
        Stream<Anniversary> others = card.occasions().stream()
                .map(occasion -> Anniversary.of(occasion.title(), occasion.day(), today));
        return Stream.concat(birthday, others).sorted(Comparator.comparing(Anniversary::next)).toList();
    }
}
