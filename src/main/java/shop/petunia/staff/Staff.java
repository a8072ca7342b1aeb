package shop.petunia.staff;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Differences;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Change;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * Who works here, and who of them is at the counter now. Changing the staff needs {@link Right#STAFF}; one active
 * manager always remains. PINs are kept as hashes and told to nobody.
 */
public final class Staff {
    private final Database database;
    private final OnDuty onDuty;
    private final Rights rights;
    private volatile Member known;

    public Staff(Database database, OnDuty onDuty, Clock clock) {
        this.database = database;
        this.onDuty = onDuty;
        this.known = member(database, onDuty.getAsLong());
        this.rights = new Rights(database, this, clock);
        database.changes().afterCommit(this::learn);
    }

    /** Everybody, those who left last. */
    public List<Member> list() {
        return database.read(transaction -> People.rows(transaction).all().stream().map(StaffMember::member).toList());
    }

    /** Those who work here now. */
    public List<Member> active() {
        return list().stream().filter(Member::active).toList();
    }

    public Optional<Member> byId(long id) {
        return database.read(transaction -> People.rows(transaction).byId(id).map(StaffMember::member));
    }

    /** The person in whose name the program writes; kept in memory, because the screens ask at each button. */
    public Member onDuty() {
        return known;
    }

    /** What who is on duty may do. */
    public Rights rights() {
        return rights;
    }

    /**
     * @return the new person's id
     * @throws UserProblem when somebody who works here has the name already
     */
    public long add(StaffDraft draft) {
        rights.demand(Right.STAFF);
        String hash = hash(draft.pin());
        return database.write(transaction -> {
            People.inTurn(transaction);
            refuseTaken(transaction, draft.name(), 0);
            StaffMember member = new StaffMember(draft.name(), draft.role());
            member.pin(hash);
            People.rows(transaction).insert(member);
            announce(transaction, member, Sentence.of("staff.audit.added", draft.name(), draft.role()));
            if (hash != null) {
                announce(transaction, member, Sentence.of("staff.audit.pinSet", draft.name()));
            }
            return member.id();
        });
    }

    /** @throws UserProblem when the name is taken, or no active manager would remain */
    public void edit(long id, StaffDraft draft) {
        String hash = hash(draft.pin());
        change(id, (transaction, member) -> {
            refuseTaken(transaction, draft.name(), id);
            List<Sentence> told = new Differences(member.name)
                    .compare("staff.audit.name", member.name, draft.name())
                    .compare("staff.audit.role", member.role, draft.role())
                    .sentences();
            member.describe(draft.name(), draft.role());
            told.forEach(sentence -> announce(transaction, member, sentence));
            if (hash != null) {
                member.pin(hash);
                announce(transaction, member, Sentence.of("staff.audit.pinSet", member.name));
            }
        });
    }

    public void removePin(long id) {
        change(id, (transaction, member) -> {
            member.pin(null);
            announce(transaction, member, Sentence.of("staff.audit.pinRemoved", member.name));
        });
    }

    /**
     * Takes a person off the list of those who work here; what they did stays told.
     *
     * @throws UserProblem when it is the last active manager, or who is on duty
     */
    public void deactivate(long id) {
        if (id == onDuty.getAsLong()) {
            throw new UserProblem("staff.member.onDuty");
        }
        change(id, (transaction, member) -> {
            member.leave();
            announce(transaction, member, Sentence.of("staff.audit.left", member.name));
        });
    }

    public void restore(long id) {
        change(id, (transaction, member) -> {
            refuseTaken(transaction, member.name, id);
            member.comeBack();
            announce(transaction, member, Sentence.of("staff.audit.cameBack", member.name));
        });
    }

    /** From now on the program writes in this person's name. */
    synchronized void begin(long id) {
        Member member = member(database, id);
        onDuty.is(id);
        known = member;
    }

    private void change(long id, Verb verb) {
        rights.demand(Right.STAFF);
        database.writeOnly(transaction -> {
            People.inTurn(transaction);
            StaffMember member = People.locked(transaction, id);
            verb.on(transaction, member);
            People.rows(transaction).update(member);
            People.managerMustRemain(transaction);
        });
    }

    private synchronized void learn(List<Change> changes) {
        if (changes.stream().anyMatch(StaffChange.class::isInstance)) {
            known = member(database, onDuty.getAsLong());
        }
    }

    private static @Nullable String hash(@Nullable Pin pin) {
        return pin == null ? null : PinHashes.of(pin);
    }

    private static void refuseTaken(Transaction transaction, String name, long except) {
        if (People.rows(transaction).named(name, except) > 0) {
            throw new UserProblem("staff.member.nameTaken", name);
        }
    }

    private static Member member(Database database, long id) {
        return database.read(transaction -> People.existing(transaction, id).member());
    }

    private static void announce(Transaction transaction, StaffMember member, Sentence sentence) {
        transaction.announce(new StaffChange(member.id(), sentence));
    }

    @FunctionalInterface
    private interface Verb {
        void on(Transaction transaction, StaffMember member);
    }

    /** A person as the screens show one. */
    public record Member(Long id, String name, Role role, boolean active, boolean hasPin) {}
}
