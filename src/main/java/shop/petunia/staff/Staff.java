package shop.petunia.staff;

import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Who works here, and who of them is at the counter now. */
public final class Staff {
    private final Database database;
    private final OnDuty onDuty;
    private volatile Member known;

    public Staff(Database database, OnDuty onDuty) {
        this.database = database;
        this.onDuty = onDuty;
        this.known = member(database, onDuty.getAsLong());
    }

    /** Everybody, those who left last. */
    public List<Member> list() {
        return database.read(transaction -> members(transaction).all());
    }

    public Optional<Member> byId(long id) {
        return database.read(transaction -> members(transaction).byId(id));
    }

    /** The person in whose name the program writes; kept in memory, because the screens ask at each button. */
    public Member onDuty() {
        long id = onDuty.getAsLong();
        Member last = known;
        if (last.id() == id) {
            return last;
        }
        Member now = member(database, id);
        known = now;
        return now;
    }

    private static Member member(Database database, long id) {
        return database.read(transaction -> members(transaction).byId(id)).orElseThrow();
    }

    private static StaffMemberRepository members(Transaction transaction) {
        StatelessSession session = transaction.session();
        return new StaffMemberRepository_(session);
    }

    /** A person as the screens show one. */
    public record Member(Long id, String name, Role role, boolean active) {}
}
