package shop.petunia.staff;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The people who work here, and what can be done with one. */
final class StaffViewModel {
    private final Staff staff;
    private final Kit kit;
    private final Busy busy = new Busy();
    private final Latest latest = new Latest();
    private final Rows<Staff.Member> rows;
    private final ReadOnlyObjectWrapper<@Nullable Sentence> warning = new ReadOnlyObjectWrapper<>();

    StaffViewModel(Staff staff, Kit kit) {
        this.staff = staff;
        this.kit = kit;
        this.rows = new Rows<>(kit.background());
    }

    Rows<Staff.Member> rows() {
        return rows;
    }

    /** A door that stands open beside the locked one. */
    ReadOnlyObjectProperty<@Nullable Sentence> warning() {
        return warning.getReadOnlyProperty();
    }

    void refresh() {
        rows.ask(new Source(staff));
        kit.background().latest(latest, staff::active, people -> warning.set(warningOf(people)));
    }

    void add() {
        StaffForm.open(kit, staff, Optional.empty(), this::refresh);
    }

    void edit(Staff.Member member) {
        StaffForm.open(kit, staff, Optional.of(member), this::refresh);
    }

    /** Opens the form of a person that another screen leads to. */
    void open(long id) {
        kit.background().run(
                busy, () -> staff.byId(id).orElseThrow(() -> new UserProblem("staff.member.gone")), this::edit);
    }

    void removePin(Staff.Member member) {
        Question question = new Question(Sentence.of("staff.pin.remove"),
                Sentence.of("staff.pin.remove.question", member.name()), Sentence.of("staff.pin.remove.action"), true);
        kit.dialogs().confirm(question, () -> kit.act(busy, () -> staff.removePin(member.id()),
                Sentence.of("staff.pin.removed", member.name()), this::refresh));
    }

    void leaveOrComeBack(Staff.Member member) {
        if (!member.active()) {
            kit.act(busy, () -> staff.restore(member.id()), Sentence.of("staff.member.restored", member.name()),
                    this::refresh);
            return;
        }
        Question question = new Question(Sentence.of("staff.member.leaves"),
                Sentence.of("staff.member.leaves.question", member.name()),
                Sentence.of("staff.member.leaves.action"), true);
        kit.dialogs().confirm(question, () -> kit.act(busy, () -> staff.deactivate(member.id()),
                Sentence.of("staff.member.deactivated", member.name()), this::refresh));
    }

    private static @Nullable Sentence warningOf(List<Staff.Member> people) {
        if (people.stream().noneMatch(Staff.Member::hasPin)) {
            return Sentence.of("staff.list.noPins");
        }
        return people.stream()
                .filter(StaffViewModel::isOpenDoor)
                .findFirst()
                .map(member -> Sentence.of("staff.list.openDoor", member.name()))
                .orElse(null);
    }

    static boolean isOpenDoor(Staff.Member member) {
        return member.active() && member.role() == Role.MANAGER && !member.hasPin();
    }

    /** A handful, so they are listed whole. */
    private record Source(Staff staff) implements RowSource<Staff.Member> {
        @Override
        public long count() {
            return staff.list().size();
        }

        @Override
        public List<Staff.Member> page(Order order, int offset, int limit) {
            return staff.list().stream().skip(offset).limit(limit).toList();
        }
    }
}
