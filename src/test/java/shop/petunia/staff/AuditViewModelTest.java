package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;

class AuditViewModelTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(StaffMember.class, AuditEntry.class);

    private final AuditLog log = new AuditLog(shop.database(), () -> TestClock.MOSCOW);
    private final Staff staff = new Staff(shop.database(), new OnDuty(), shop.clock());
    private final TestKit kit = new TestKit();
    private final AuditViewModel model = new AuditViewModel(log, staff, kit.kit());

    @BeforeEach
    void twoDaysOfWork() {
        announce(shop, "good", 7, Sentence.of("staff.kind.good"));
        shop.clock().advanceDays(1);
        announce(shop, "lot", 8, Sentence.of("staff.forgotten", "Роза", 3));
        model.refresh();
    }

    static void announce(TestDatabase shop, String kind, long id, Sentence audit) {
        shop.database().writeOnly(transaction -> transaction.announce(new Told(kind, id, audit)));
    }

    @Test
    void theNewestRowsAndTheChoicesOfTheFiltersAreShown() {
        List<String> told = model.rows().stream().map(row -> model.told(row)).toList();

        assertThat(told).containsExactly("staff.forgotten [Роза, 3]", "Товар");
        assertThat(model.kinds()).containsExactly("good", "lot");
        assertThat(model.authors()).extracting(Staff.Member::name).containsExactly("Владелец");
    }

    @Test
    void eachFilterAsksAnew() {
        model.days().to().set(LocalDate.of(2026, 3, 5));

        assertThat(targets()).containsExactly(7L);
    }

    @Test
    void aPeriodCannotBeReversed() {
        model.days().to().set(LocalDate.of(2026, 3, 5));

        model.days().from().set(LocalDate.of(2026, 3, 6));

        assertThat(model.days().to().get()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(targets()).containsExactly(8L);
    }

    @Test
    void clearingShowsEverythingAgain() {
        model.text().set("роза");
        model.kind().set("good");
        List<Long> filtered = targets();

        model.clear();

        assertThat(List.of(filtered, targets())).containsExactly(List.of(), List.of(8L, 7L));
        assertThat(model.isFiltered()).isFalse();
    }

    @Test
    void aRowLeadsToTheThingItTellsOf() {
        model.open(model.rows().getLast());

        assertThat(kit.places).containsExactly(new Place("good", 7));
    }

    private List<Long> targets() {
        return model.rows().stream().map(AuditLog.Row::target).toList();
    }

    record Told(String kind, long id, Sentence audit) implements Change {}
}
