package shop.petunia.staff;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Database;

/** Who comes to the counter: at the start of the program, and whenever somebody locks it or hands it over. */
public final class Entrance {
    private static final String LAST = "last";

    private final Database database;
    private final Staff staff;
    private final Supplier<Map<String, String>> recall;
    private final Consumer<Map<String, String>> keep;
    private volatile boolean locked;

    /**
     * @param recall what this computer remembers of who worked at it last
     * @param keep replaces that
     */
    public Entrance(Database database, Staff staff, Supplier<Map<String, String>> recall,
            Consumer<Map<String, String>> keep) {
        this.database = database;
        this.staff = staff;
        this.recall = recall;
        this.keep = keep;
    }

    /**
     * The program starts: whoever worked here last goes on, unless that person has a PIN; then somebody has to come in
     * first.
     */
    public void open() {
        List<Staff.Member> people = staff.active();
        Staff.Member next = find(people, member -> member.id() == last())
                .or(() -> find(people, member -> member.role() == Role.MANAGER && !member.hasPin()))
                .or(() -> find(people, member -> member.role() == Role.MANAGER))
                .orElseThrow();
        staff.begin(next.id());
        locked = next.hasPin();
    }

    /** Whether nobody may see or do anything before coming in. */
    public boolean isLocked() {
        return locked;
    }

    /** Who can come in. */
    public List<Staff.Member> people() {
        return staff.active();
    }

    public Staff.Member onDuty() {
        return staff.onDuty();
    }

    /** Whether locking keeps anybody out, or there is anybody to hand over to. */
    public boolean hasALock() {
        List<Staff.Member> people = staff.active();
        return people.size() > 1 || people.stream().anyMatch(Staff.Member::hasPin);
    }

    /** Whether somebody has to type a PIN at all. */
    public boolean keepsOut() {
        return staff.active().stream().anyMatch(Staff.Member::hasPin);
    }

    /** The counter is left alone: what a manager has approved ends. */
    public void leave() {
        locked = true;
        staff.rights().forgetApprovals();
    }

    Duration waiting(long id) {
        return staff.rights().waiting(id);
    }

    /** @param pin is not looked at for a person without one */
    public PinAnswer enter(long id, String pin) {
        PinAnswer answer = staff.rights().pins().check(id, pin);
        if (answer.right() && staff.onDuty().id() != id) {
            begin(id);
        }
        if (answer.right()) {
            locked = false;
            keep.accept(Map.of(LAST, Long.toString(id)));
        }
        return answer;
    }

    private void begin(long id) {
        staff.rights().forgetApprovals();
        staff.begin(id);
        String name = staff.onDuty().name();
        database.writeOnly(transaction -> transaction.announce(
                new StaffChange(id, Sentence.of("staff.audit.began", name))));
    }

    private long last() {
        try {
            return Long.parseLong(recall.get().getOrDefault(LAST, "0"));
        } catch (NumberFormatException spoilt) {
            return 0;
        }
    }

    private static Optional<Staff.Member> find(List<Staff.Member> people, Predicate<Staff.Member> fits) {
        return people.stream().filter(fits).findFirst();
    }
}
