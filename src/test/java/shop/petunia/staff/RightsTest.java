package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;

class RightsTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(StaffMember.class, AuditEntry.class);

    private final AuditLog log = new AuditLog(shop.database(), () -> TestClock.MOSCOW);
    private final Staff staff = new Staff(shop.database(), new OnDuty(), shop.clock());
    private final Rights rights = staff.rights();
    private final long anna = staff.add(StaffTest.cashier("Анна", "1111"));
    private final long olga = staff.add(StaffTest.manager("Ольга", "2222"));

    @Test
    void aManagerHasEveryRight() {
        List<Right> had = Arrays.stream(Right.values()).filter(rights::has).toList();

        assertThat(had).containsExactly(Right.values());
    }

    @Test
    void aCashierHasNoneOfThem() {
        staff.begin(anna);

        List<Right> had = Arrays.stream(Right.values()).filter(rights::has).toList();

        assertThat(had).isEmpty();
        assertThatThrownBy(() -> rights.demand(Right.SETTINGS))
                .satisfies(refusal(Rights.NEEDS_MANAGER, Right.SETTINGS));
    }

    @Test
    void aManagersPinAllowsWhatWasAskedAndNothingElse() {
        staff.begin(anna);

        rights.approve(olga, "2222", Set.of(Right.RETURN, Right.PRICE_CHANGE));

        assertThat(Arrays.stream(Right.values()).filter(rights::allow))
                .containsExactly(Right.PRICE_CHANGE, Right.RETURN);
        assertThat(rights.has(Right.RETURN)).isFalse();
    }

    @Test
    void whatIsAllowedIsKnownWithoutTheDatabase() {
        Database closed = shop.another();
        Staff there = new Staff(closed, new OnDuty(), shop.clock());
        there.begin(anna);
        there.rights().approve(olga, "2222", Set.of(Right.RETURN));
        closed.close();

        List<Boolean> allowed = List.of(there.rights().allow(Right.RETURN), there.rights().allow(Right.STAFF));

        assertThat(allowed).containsExactly(true, false);
    }

    @Test
    void aManagersIdWithoutThePinIsWorthNothing() {
        staff.begin(anna);
        rights.approve(olga, "2223", Set.of(Right.RETURN));

        boolean approved = rights.approved(olga, Right.RETURN);

        assertThat(approved).isFalse();
    }

    @Test
    void anApprovalIsThatManagersAlone() {
        staff.begin(anna);
        rights.approve(olga, "2222", Set.of(Right.RETURN));

        List<Boolean> approved = List.of(
                rights.approved(olga, Right.RETURN),
                rights.approved(OnDuty.OWNER, Right.RETURN),
                rights.approved(olga, Right.PRICE_CHANGE));

        assertThat(approved).containsExactly(true, false, false);
    }

    @Test
    void anApprovalEndsAfterFiveMinutes() {
        staff.begin(anna);
        rights.approve(olga, "2222", Set.of(Right.RETURN));
        shop.clock().advance(Duration.ofMinutes(5).minusMillis(1));
        boolean soon = rights.allow(Right.RETURN);
        shop.clock().advance(Duration.ofMillis(1));

        boolean late = rights.allow(Right.RETURN);

        assertThat(List.of(soon, late)).containsExactly(true, false);
    }

    @Test
    void anApprovalIsForWhoeverWasOnDuty() {
        long vera = staff.add(StaffTest.cashier("Вера", null));
        staff.begin(anna);
        rights.approve(olga, "2222", Set.of(Right.RETURN));
        staff.begin(vera);

        boolean allowed = rights.allow(Right.RETURN);

        assertThat(allowed).isFalse();
    }

    @Test
    void aCashierApprovesNothing() {
        staff.begin(anna);

        assertThatThrownBy(() -> rights.approve(anna, "1111", Set.of(Right.RETURN)))
                .satisfies(refusal("staff.member.noManager"));
    }

    @Test
    void aManagerWithoutAPinApprovesNothingWhileAnotherHasOne() {
        staff.begin(anna);

        assertThatThrownBy(() -> rights.approve(OnDuty.OWNER, "", Set.of(Right.RETURN)))
                .satisfies(refusal("staff.member.noManager"));
        assertThat(rights.approvers()).extracting(Staff.Member::name).containsExactly("Ольга");
    }

    @Test
    void whileNoManagerHasAPinAWordIsEnough() {
        staff.removePin(olga);
        staff.begin(anna);

        PinAnswer answer = rights.approve(olga, "", Set.of(Right.RETURN));

        assertThat(answer).isEqualTo(PinAnswer.RIGHT);
        assertThat(rights.approved(olga, Right.RETURN)).isTrue();
    }

    @Test
    void whoHasApprovedWhatIsInTheLog() {
        staff.begin(anna);
        shop.author(anna);

        rights.approve(olga, "2222", Set.of(Right.RETURN));

        AuditLog.Row row = log.page(AuditFilter.ALL, 0, 1).getFirst();
        assertThat(row.author()).isEqualTo("Анна");
        assertThat(row.text()).isEqualTo(
                Sentence.of("staff.audit.approved", "Ольга", Sentence.of("staff.Right.RETURN")));
    }
}
