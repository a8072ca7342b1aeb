package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;

class StaffTest {
    private static final Staff.Member OWNER = new Staff.Member(1L, "Владелец", Role.MANAGER, true, false);

    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(StaffMember.class, AuditEntry.class);

    private final OnDuty onDuty = new OnDuty();
    private final Staff staff = new Staff(shop.database(), onDuty, shop.clock());
    private final AuditLog log = new AuditLog(shop.database(), () -> TestClock.MOSCOW);

    @Test
    void theOwnerIsThereFromTheStart() {
        List<Staff.Member> everybody = staff.list();

        assertThat(everybody).containsExactly(OWNER);
    }

    @Test
    void theOwnerIsOnDutyUntilSomebodySignsIn() {
        Staff.Member who = staff.onDuty();

        assertThat(who).isEqualTo(OWNER);
    }

    @Test
    void whoeverIsAddedIsListedByName() {
        long olga = staff.add(manager("Ольга", "2222"));
        long anna = staff.add(cashier("  Анна ", null));

        List<Staff.Member> everybody = staff.list();

        assertThat(everybody).containsExactly(
                new Staff.Member(anna, "Анна", Role.CASHIER, true, false),
                OWNER,
                new Staff.Member(olga, "Ольга", Role.MANAGER, true, true));
    }

    @Test
    void twoWhoWorkHereHaveTwoNames() {
        staff.add(cashier("Анна", null));

        assertThatThrownBy(() -> staff.add(cashier("анна", null))).satisfies(refusal("staff.member.nameTaken", "анна"));
    }

    @Test
    void twoPeopleMayHaveTheSamePin() {
        long anna = staff.add(cashier("Анна", "1111"));
        long vera = staff.add(cashier("Вера", "1111"));

        List<Boolean> right = List.of(check(anna, "1111"), check(vera, "1111"));

        assertThat(right).containsExactly(true, true);
    }

    @Test
    void whoeverLeftKeepsTheNameAndComesBack() {
        long anna = staff.add(cashier("Анна", null));
        staff.deactivate(anna);
        boolean left = staff.byId(anna).orElseThrow().active();

        staff.restore(anna);

        assertThat(List.of(left, staff.byId(anna).orElseThrow().active())).containsExactly(false, true);
    }

    @Test
    void theLastManagerStaysOne() {
        staff.add(cashier("Анна", null));

        assertThatThrownBy(() -> staff.edit(OnDuty.OWNER, cashier("Владелец", null)))
                .satisfies(refusal("staff.member.lastManager"));
        assertThat(staff.byId(OnDuty.OWNER)).contains(OWNER);
    }

    @Test
    void theLastManagerCannotBeSentAwayByAnother() {
        long olga = staff.add(manager("Ольга", null));
        staff.begin(olga);
        staff.deactivate(OnDuty.OWNER);

        assertThatThrownBy(() -> staff.edit(olga, cashier("Ольга", null)))
                .satisfies(refusal("staff.member.lastManager"));
    }

    @Test
    void whoeverIsAtTheCounterIsNotSentAway() {
        staff.add(manager("Ольга", null));

        assertThatThrownBy(() -> staff.deactivate(OnDuty.OWNER)).satisfies(refusal("staff.member.onDuty"));
    }

    @Test
    void aCashierChangesNobody() {
        long anna = staff.add(cashier("Анна", null));
        staff.begin(anna);

        assertThatThrownBy(() -> staff.edit(anna, manager("Анна", null)))
                .satisfies(refusal(Rights.NEEDS_MANAGER, Right.STAFF));
        assertThat(staff.byId(anna)).contains(new Staff.Member(anna, "Анна", Role.CASHIER, true, false));
    }

    @Test
    void aNewRoleOfWhoeverIsOnDutyCountsAtOnce() {
        long olga = staff.add(manager("Ольга", null));
        staff.begin(olga);
        boolean before = staff.rights().has(Right.SETTINGS);

        staff.edit(olga, cashier("Оля", null));

        assertThat(List.of(before, staff.rights().has(Right.SETTINGS))).containsExactly(true, false);
        assertThat(staff.onDuty().name()).isEqualTo("Оля");
    }

    @Test
    void anEditWithoutAPinKeepsTheOldOne() {
        long anna = staff.add(cashier("Анна", "1111"));

        staff.edit(anna, cashier("Аня", null));

        assertThat(check(anna, "1111")).isTrue();
        assertThat(check(anna, "2222")).isFalse();
    }

    @Test
    void aPinIsFourToSixDigitsAndTellsItselfToNobody() {
        for (String wrong : List.of("123", "1234567", "12a4", "", "١٢٣٤")) {
            assertThatThrownBy(() -> new Pin(wrong)).isInstanceOf(UserProblem.class).hasMessageNotContaining("123");
        }

        String told = manager("Ольга", "2468").toString();

        assertThat(told).doesNotContain("2468");
    }

    @Test
    void neitherThePinNorItsHashIsInTheLog() {
        long anna = staff.add(cashier("Анна", "135790"));
        staff.edit(anna, cashier("Анна", "975310"));
        staff.removePin(anna);

        List<AuditLog.Row> rows = log.page(AuditFilter.ALL, 0, 10);

        assertThat(rows).extracting(row -> row.text().key()).containsExactly(
                "staff.audit.pinRemoved", "staff.audit.pinSet", "staff.audit.pinSet", "staff.audit.added");
        assertThat(rows.toString()).doesNotContain("135790", "975310", "$2a");
    }

    @Test
    void aHashIsKeptAndNotThePin() {
        staff.add(cashier("Анна", "1111"));

        Object kept = shop.ask("select pin_hash from staff_member where name = 'Анна'");

        assertThat((String) kept).startsWith("$2a$").doesNotContain("1111");
    }

    private boolean check(long id, String pin) {
        return staff.rights().pins().check(id, pin).right();
    }

    static StaffDraft cashier(String name, @Nullable String pin) {
        return new StaffDraft(name, Role.CASHIER, pin == null ? null : new Pin(pin));
    }

    static StaffDraft manager(String name, @Nullable String pin) {
        return new StaffDraft(name, Role.MANAGER, pin == null ? null : new Pin(pin));
    }
}
