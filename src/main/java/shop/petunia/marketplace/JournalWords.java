package shop.petunia.marketplace;

import java.util.Arrays;
import java.util.Optional;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.Sentence;

/** What a line of the journal says; it was written in nobody's language. */
final class JournalWords {
    private JournalWords() {}

    static Sentence of(JournalKind what, String hint) {
        return switch (what) {
            case NEW_ORDER -> status(hint).map(there -> Sentence.of("marketplace.journal.new", there))
                    .orElseGet(() -> plain(hint));
            case ORDER_CHANGED -> status(hint).map(there -> Sentence.of("marketplace.journal.changed", there))
                    .orElseGet(() -> plain(hint));
            case ORDER_GONE -> Sentence.of("marketplace.journal.gone");
            case ENDED_ORDERS -> Sentence.of("marketplace.journal.ended", number(hint));
            case SENT -> constant(OutgoingKind.class, hint).map(JournalWords::sent).orElseGet(() -> plain(hint));
            case PARKED -> hint.isEmpty()
                    ? Sentence.of("marketplace.journal.parked")
                    : Sentence.of("marketplace.journal.refused", hint);
            case DECIDED -> Sentence.of(switch (hint) {
                case "SUPERSEDED" -> "marketplace.journal.theirs";
                case "DROPPED" -> "marketplace.journal.dropped";
                default -> "marketplace.journal.again";
            });
            case CLIENT_LINKED -> hint.isEmpty()
                    ? Sentence.of("marketplace.journal.linked")
                    : Sentence.of("marketplace.journal.linkedCard", hint);
            case POINTS_ADOPTED -> Sentence.of("marketplace.journal.points", number(hint));
            case UNREADABLE -> Sentence.of("marketplace.journal.unreadable", hint);
            case RESTORED -> Sentence.of("marketplace.journal.restored", number(hint));
            case TROUBLE -> trouble(hint);
        };
    }

    private static Sentence sent(OutgoingKind kind) {
        return Sentence.of(switch (kind) {
            case ACCEPT -> "marketplace.journal.sent.accept";
            case REJECT -> "marketplace.journal.sent.reject";
            case STATUS -> "marketplace.journal.sent.status";
            case PRICE -> "marketplace.journal.sent.price";
            case CLIENT -> "marketplace.journal.sent.client";
            case SALE -> "marketplace.journal.sent.sale";
            case DEDUCTION -> "marketplace.journal.sent.deduction";
            case PRODUCT -> "marketplace.journal.sent.product";
        });
    }

    private static Sentence trouble(String hint) {
        return constant(Trouble.class, word(hint, 0))
                .map(trouble -> Sentence.of("marketplace.journal.trouble", trouble)).orElseGet(() -> plain(hint));
    }

    private static Optional<OrderStatus> status(String hint) {
        return constant(OrderStatus.class, word(hint, 1));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    }

    private static String word(String hint, int number) {
        String[] words = hint.split(" ", -1);
        return number < words.length ? words[number] : "";
    }

    private static int number(String hint) {
        return hint.matches("\\d{1,6}") ? Integer.parseInt(hint) : 0;
    }

    private static Sentence plain(String hint) {
        return Sentence.of("marketplace.journal.plain", hint);
    }
}
