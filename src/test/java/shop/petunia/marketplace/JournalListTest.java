package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Texts;

class JournalListTest {
    @RegisterExtension
    final WireShop shop = new WireShop();

    private final JournalList journal = new JournalList(shop.rooms.database());
    private final Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
    private long first;
    private long second;

    @BeforeEach
    void twoOrdersOfWhichOneIsAccepted() {
        first = shop.cloud.order("pending", WireShop.PHONE, 1500, false);
        shop.run(Duration.ofMinutes(1));
        second = shop.cloud.order("pending", "79160000002", 900, true);
        shop.run(Duration.ofMinutes(1));
        shop.accept(first);
        shop.run(Duration.ofMinutes(1));
    }

    @Test
    void theNewestStandsFirstAndSaysWhatItIsAbout() {
        assertThat(journal.page(JournalFilter.ALL, 0, 10))
                .filteredOn(line -> line.subject() != null && line.what() != JournalKind.ORDER_CHANGED)
                .extracting(JournalLine::what, JournalListTest::name, line -> texts.of(line.words()))
                .containsExactly(
                        tuple(JournalKind.SENT, String.valueOf(first), "Заказ принят"),
                        tuple(JournalKind.NEW_ORDER, String.valueOf(second), "Пришёл со статусом «Запрос»"),
                        tuple(JournalKind.NEW_ORDER, String.valueOf(first), "Пришёл со статусом «Запрос»"));
    }

    @Test
    void itIsFilteredByKindAndByTheOrdersNumber() {
        JournalFilter filter = new JournalFilter(String.valueOf(first), JournalKind.NEW_ORDER);

        List<JournalLine> found = journal.page(filter, 0, 10);

        assertThat(found).extracting(JournalListTest::name).containsExactly(String.valueOf(first));
        assertThat(journal.count(filter)).isEqualTo(1);
        assertThat(journal.count(new JournalFilter("нет такого", null))).isZero();
    }

    private static String name(JournalLine line) {
        return line.subject() == null ? "" : line.subject().name();
    }
}
