package shop.petunia.clients;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.LockMode;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/** The numbers of the shop's own cards. No number is given twice, whatever the prefix was. */
final class CardNumbers {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");

    private final Transaction transaction;
    private final String prefix;

    CardNumbers(Transaction transaction, String prefix) {
        this.transaction = transaction;
        this.prefix = prefix;
    }

    String next() {
        CardCounter counter = locked();
        String card;
        do {
            card = prefix + String.format(Locale.ROOT, "%05d", counter.next());
        } while (clients().byCard(card).isPresent());
        clients().update(counter);
        return card;
    }

    /** A number that came from elsewhere: kept as it is, and the sequence goes on behind it. */
    String keep(String written) {
        String card = Typed.line(written, ClientDraft.CARD_LENGTH);
        clients().byCard(card).ifPresent(owner -> {
            throw new UserProblem("clients.client.cardTaken", card);
        });
        pass(List.of(card));
        return card;
    }

    /** None of these is given by {@link #next()} any more. */
    void pass(List<String> cards) {
        List<Long> numbers = cards.stream()
                .map(card -> DIGITS.matcher(card.startsWith(prefix) ? card.substring(prefix.length()) : ""))
                .filter(Matcher::matches)
                .map(digits -> Long.parseLong(digits.group()))
                .toList();
        if (!numbers.isEmpty()) {
            CardCounter counter = locked();
            numbers.forEach(counter::pass);
            clients().update(counter);
        }
    }

    private CardCounter locked() {
        return requireNonNull(
                transaction.session().get(CardCounter.class, CardCounter.ONLY, LockMode.PESSIMISTIC_WRITE));
    }

    private ClientRepository clients() {
        return new ClientRepository_(transaction.session());
    }
}
