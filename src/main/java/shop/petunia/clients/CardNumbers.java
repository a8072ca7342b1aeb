package shop.petunia.clients;

import static java.util.Objects.requireNonNull;

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
        Matcher digits = DIGITS.matcher(card.startsWith(prefix) ? card.substring(prefix.length()) : "");
        if (digits.matches()) {
            CardCounter counter = locked();
            counter.pass(Long.parseLong(digits.group()));
            clients().update(counter);
        }
        return card;
    }

    private CardCounter locked() {
        return requireNonNull(
                transaction.session().get(CardCounter.class, CardCounter.ONLY, LockMode.PESSIMISTIC_WRITE));
    }

    private ClientRepository clients() {
        return new ClientRepository_(transaction.session());
    }
}
