package shop.petunia.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * Who may do what. A right is had by who is on duty, or by an approval: a manager has typed the PIN a few minutes ago,
 * for whoever was on duty then. Approvals are made here alone, live in memory and end with the duty, so that no façade
 * can be talked into anything by a manager's id. Asking what is allowed needs no database: screens ask while they draw.
 */
public final class Rights {
    /** A façade refuses with this: a manager's PIN first, then again. */
    public static final String NEEDS_MANAGER = "staff.needsManager";

    /** Long enough for what was approved, short enough to be forgotten. */
    static final Duration APPROVED_FOR = Duration.ofMinutes(5);

    private final Database database;
    private final Staff staff;
    private final Clock clock;
    private final Pins pins;
    private final List<Approval> approvals = new CopyOnWriteArrayList<>();

    Rights(Database database, Staff staff, Clock clock) {
        this.database = database;
        this.staff = staff;
        this.clock = clock;
        this.pins = new Pins(database);
    }

    /** Whether who is on duty has the right without asking anybody. */
    public boolean has(Right right) {
        return staff.onDuty().role().has(right);
    }

    /** Whether it may be done now, be it by an approval. */
    public boolean allow(Right right) {
        return has(right) || stands(approval -> approval.right() == right);
    }

    /** Whether this manager has just approved it. */
    public boolean approved(long manager, Right right) {
        return stands(approval -> approval.right() == right && approval.manager() == manager);
    }

    /** @throws UserProblem {@link #NEEDS_MANAGER} */
    public void demand(Right right) {
        if (!allow(right)) {
            throw new UserProblem(NEEDS_MANAGER, right);
        }
    }

    /** The managers who can approve: those with a PIN; without one nobody can tell that it was they. */
    public List<Staff.Member> approvers() {
        List<Staff.Member> managers =
                staff.active().stream().filter(member -> member.role() == Role.MANAGER).toList();
        List<Staff.Member> withPin = managers.stream().filter(Staff.Member::hasPin).toList();
        return withPin.isEmpty() ? managers : withPin;
    }

    /**
     * A manager allows who is on duty to do this; the audit log tells so.
     *
     * @param pin is not looked at while no manager has one: then nobody has asked for more than a word
     */
    public PinAnswer approve(long manager, String pin, Set<Right> asked) {
        if (approvers().stream().noneMatch(member -> member.id() == manager)) {
            throw new UserProblem("staff.member.noManager");
        }
        PinAnswer answer = pins.check(manager, pin);
        if (answer.right()) {
            approve(manager, EnumSet.copyOf(asked));
        }
        return answer;
    }

    /** Who is on duty goes: what was approved for them ends. */
    void forgetApprovals() {
        approvals.clear();
    }

    long onDuty() {
        return staff.onDuty().id();
    }

    Duration waiting(long id) {
        return pins.waiting(id);
    }

    Pins pins() {
        return pins;
    }

    private void approve(long manager, Set<Right> asked) {
        long forWhom = staff.onDuty().id();
        Instant until = database.write(transaction -> {
            asked.forEach(right -> tell(transaction, manager, right));
            return transaction.at().plus(APPROVED_FOR);
        });
        approvals.removeIf(approval -> approval.manager() == manager && asked.contains(approval.right()));
        approvals.addAll(asked.stream()
                .map(right -> new Approval(manager, right, forWhom, until))
                .collect(Collectors.toSet()));
    }

    private static void tell(Transaction transaction, long manager, Right right) {
        String name = People.existing(transaction, manager).name;
        transaction.announce(new StaffChange(manager, Sentence.of("staff.audit.approved", name, right)));
    }

    private boolean stands(Predicate<Approval> fits) {
        long forWhom = onDuty();
        Instant now = clock.instant();
        return approvals.stream()
                .filter(fits)
                .anyMatch(approval -> approval.forWhom() == forWhom && now.isBefore(approval.until()));
    }
}
