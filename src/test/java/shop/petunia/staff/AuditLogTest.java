package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.ui.Texts;

class AuditLogTest {
    private static final Sentence PRICE =
            Sentence.of("staff.test.price", "Роза «Тёмная»", Money.ofKopecks(121_050), LocalDate.of(2026, 3, 8));

    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(StaffMember.class, AuditEntry.class);

    private final AuditLog log = new AuditLog(shop.database(), () -> TestClock.MOSCOW);

    @Test
    void aChangeIsWrittenWithItsAuthorAndInstant() {
        announce("good", 7, PRICE);

        List<AuditLog.Row> rows = log.page(AuditFilter.ALL, 0, 10);

        assertThat(rows)
                .containsExactly(
                        new AuditLog.Row(1, shop.clock().instant(), OnDuty.OWNER, "Владелец", "good", 7, PRICE));
    }

    @Test
    void whatHasNothingToTellWritesNoRow() {
        announce("good", 7, null);

        long count = log.count(AuditFilter.ALL);

        assertThat(count).isZero();
    }

    @Test
    void aRolledBackChangeLeavesNoRow() {
        assertThatThrownBy(() -> shop.database().writeOnly(transaction -> {
            transaction.announce(new Told("good", 7, PRICE));
            throw new IllegalStateException("no");
        }))
                .isInstanceOf(IllegalStateException.class);

        long count = log.count(AuditFilter.ALL);

        assertThat(count).isZero();
    }

    @Test
    void theNewestComeFirstPageByPage() {
        IntStream.rangeClosed(1, 5).forEach(id -> announce("good", id, PRICE));

        List<Long> second = log.page(AuditFilter.ALL, 2, 2).stream().map(AuditLog.Row::target).toList();

        assertThat(second).containsExactly(3L, 2L);
    }

    @Test
    void filtersFindByDayAuthorKindAndWords() {
        announce("good", 1, PRICE);
        shop.clock().advanceDays(1);
        announce("lot", 2, Sentence.of("staff.test.price", "100%", Role.MANAGER));

        List<List<Long>> found = List.of(
                targets(new AuditFilter(day(5), null, null, "")),
                targets(new AuditFilter(day(6), null, null, "")),
                targets(new AuditFilter(null, 2L, null, "")),
                targets(new AuditFilter(null, OnDuty.OWNER, null, "")),
                targets(new AuditFilter(null, null, "lot", "")),
                targets(new AuditFilter(null, null, null, " роза «темн")),
                targets(new AuditFilter(null, null, null, "1210,50")),
                targets(new AuditFilter(null, null, null, "08.03.2026")),
                targets(new AuditFilter(null, null, null, "0%")));

        assertThat(found)
                .containsExactly(
                        List.of(1L),
                        List.of(2L),
                        List.of(),
                        List.of(2L, 1L),
                        List.of(2L),
                        List.of(1L),
                        List.of(1L),
                        List.of(1L),
                        List.of(2L));
    }

    @Test
    void aFileGetsEveryRowOnce() {
        shop.database().writeOnly(transaction -> IntStream.rangeClosed(1, 2_001)
                .forEach(id -> transaction.announce(new Told("good", id, PRICE))));
        List<Long> exported = new ArrayList<>();

        log.each(AuditFilter.ALL, row -> exported.add(row.target()));

        assertThat(exported)
                .isEqualTo(IntStream.rangeClosed(1, 2_001).mapToObj(i -> 2_002L - i).toList());
    }

    @Test
    void aRowIsToldInEitherLanguage() {
        announce("good", 1, Sentence.of("staff.audit.figures", 3L));

        Sentence text = log.page(AuditFilter.ALL, 0, 1).getFirst().text();

        assertThat(List.of(texts(true).of(text), texts(false).of(text))).containsExactly("3 записи", "3 entries");
    }

    private static Texts texts(boolean russian) {
        return new Texts(russian ? Texts.RUSSIAN : Texts.ENGLISH, TestClock.MOSCOW);
    }

    private static Period day(int ofMarch) {
        LocalDate day = LocalDate.of(2026, 3, ofMarch);
        return new Period(day, day);
    }

    private List<Long> targets(AuditFilter filter) {
        List<Long> rows = log.page(filter, 0, 10).stream().map(AuditLog.Row::target).toList();
        assertThat(log.count(filter)).isEqualTo(rows.size());
        return rows;
    }

    private void announce(String kind, long id, @Nullable Sentence audit) {
        shop.database().writeOnly(transaction -> transaction.announce(new Told(kind, id, audit)));
    }

    private record Told(String kind, long id, @Nullable Sentence audit) implements Change {}
}
