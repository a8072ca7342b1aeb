package shop.petunia.crm;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;

/** The card numbers that no further row of a file can bring: given to clients, or to its earlier rows. */
final class GivenCards {
    private final Set<String> cards;
    private final Set<String> marketCards;

    GivenCards(Set<String> cards, Set<String> marketCards) {
        this.cards = cards;
        this.marketCards = marketCards;
    }

    /** The row as it is, or with its problem. */
    ClientFileRow judge(ClientFileRow row) {
        String card = row.card();
        if (card != null && cards.contains(card)) {
            return row.withProblem(Sentence.of("clients.client.cardTaken", card));
        }
        String marketCard = row.marketCard();
        return marketCard != null && marketCards.contains(marketCard)
                ? row.withProblem(Sentence.of("clients.client.marketCardTaken", marketCard))
                : row;
    }

    void keep(ClientFileRow row) {
        keep(cards, row.card());
        keep(marketCards, row.marketCard());
    }

    private static void keep(Set<String> numbers, @Nullable String number) {
        if (number != null) {
            numbers.add(number);
        }
    }
}
