package shop.petunia.staff;

import java.util.Objects;
import org.hibernate.LockMode;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/** The rows of the staff in one transaction. */
final class People {
    private People() {}

    static StaffMemberRepository rows(Transaction transaction) {
        return new StaffMemberRepository_(transaction.session());
    }

    static StaffMember existing(Transaction transaction, long id) {
        return rows(transaction).byId(id).orElseThrow(() -> new UserProblem("staff.member.gone"));
    }

    static StaffMember locked(Transaction transaction, long id) {
        StaffMember member = transaction.session().get(StaffMember.class, id, LockMode.PESSIMISTIC_WRITE);
        if (member == null) {
            throw new UserProblem("staff.member.gone");
        }
        return member;
    }

    /** One change of the staff at a time, so that two managers cannot send each other away. */
    static void inTurn(Transaction transaction) {
        StaffMember owner = Objects.requireNonNull(
                transaction.session().get(StaffMember.class, OnDuty.OWNER, LockMode.PESSIMISTIC_WRITE));
        rows(transaction).update(owner);
    }

    static void managerMustRemain(Transaction transaction) {
        if (rows(transaction).all().stream().noneMatch(StaffMember::isManager)) {
            throw new UserProblem("staff.member.lastManager");
        }
    }
}
