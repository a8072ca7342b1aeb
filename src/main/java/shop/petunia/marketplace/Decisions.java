package shop.petunia.marketplace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;

/** What waits to be sent and what needs a person, in words, and what the person decides. */
public final class Decisions {
    private static final String WAITING = "from Outgoing where state in (READY, SENDING, UNKNOWN)";

    private final Database database;
    private final Outbox outbox;

    public Decisions(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** The oldest first. */
    public List<Parked> parked() {
        List<OutgoingRow> rows = outbox.parked();
        return database.read(transaction -> {
            Subjects subjects = Subjects.ofOutgoing(transaction, rows);
            return rows.stream().map(row -> parked(row, subjects)).toList();
        });
    }

    /** @throws UserProblem when it is decided already, must not be, or the marketplace can't be asked now */
    public void decide(Parked parked, Choice choice) {
        choice.refusal(parked.row()).ifPresent(refusal -> {
            throw new UserProblem(refusal);
        });
        long id = parked.row().id();
        switch (choice) {
            case THEIRS -> outbox.takeTheirs(id);
            case MINE -> outbox.takeMine(id);
            case RETRY -> outbox.retry(id);
            case DROP -> outbox.drop(id);
        }
    }

    /** The oldest first. */
    List<Waits> waiting(int offset, int limit) {
        return database.read(transaction -> {
            StatelessSession session = transaction.session();
            List<Outgoing> rows = session.createSelectionQuery(WAITING + " order by id", Outgoing.class)
                    .setFirstResult(offset).setMaxResults(limit).getResultList();
            Set<String> held = new HashSet<>();
            new WireRepository_(session).parked().stream().filter(Outgoing::holdsUp).map(Outgoing::queue)
                    .forEach(held::add);
            Subjects subjects = Subjects.ofOutgoing(transaction, rows.stream().map(Outgoing::row).toList());
            return rows.stream().map(row -> waits(row.row(), subjects, held.contains(row.queue()))).toList();
        });
    }

    long countWaiting() {
        return database.read(transaction -> new WireRepository_(transaction.session()).waiting());
    }

    private static Waits waits(OutgoingRow row, Subjects subjects, boolean held) {
        Subject subject = subjects.of(row);
        return new Waits(row, OutgoingTold.what(row, name(subject)), subject == null ? null : subject.place(), held);
    }

    private static Parked parked(OutgoingRow row, Subjects subjects) {
        Subject subject = subjects.of(row);
        return new Parked(row, OutgoingTold.parked(row, name(subject)), OutgoingTold.advice(row),
                subject == null ? null : subject.place());
    }

    private static String name(@Nullable Subject subject) {
        return subject == null ? "—" : subject.name();
    }
}
