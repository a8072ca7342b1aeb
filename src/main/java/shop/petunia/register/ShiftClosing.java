package shop.petunia.register;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** The end of a shift: what was counted beside what should be there. A difference is told, and no obstacle. */
final class ShiftClosing {
    private final BackOffice office;
    private final Kit kit;
    private final ShiftReport report;
    private final Consumer<ShiftReport> closed;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final CashCount count = new CashCount();
    private final Input<Money> counted = Inputs.money();
    private final Input<String> note = Inputs.text(Words.REASON_LENGTH);
    private final ReadOnlyObjectWrapper<@Nullable Money> difference = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();

    ShiftClosing(BackOffice office, Kit kit, ShiftReport report, Consumer<ShiftReport> closed) {
        this.office = office;
        this.kit = kit;
        this.report = report;
        this.closed = closed;
        counted.reset("");
        note.reset("");
        counted.textProperty().addListener((property, old, typed) -> compare(typed));
        count.total().addListener((property, old, total) -> counted.set(Sums.typed(kit.texts(), total)));
    }

    /** @param closed gets the Z report */
    static void ask(BackOffice office, Kit kit, Consumer<ShiftReport> closed) {
        Shifts shifts = office.desk().shifts();
        kit.background().run(new Busy(), () -> shifts.current().map(shift -> shifts.report(shift.id()))
                .orElseThrow(() -> new UserProblem(Shifts.NONE_OPEN)), report -> {
                    ShiftClosing closing = new ShiftClosing(office, kit, report, closed);
                    kit.dialogs().sheet(Sentence.of("register.closing.title", report.shift().id()),
                            new ShiftClosingView(closing, kit.texts()));
                });
    }

    Money expected() {
        return report.expectedCash();
    }

    CashCount count() {
        return count;
    }

    Input<Money> counted() {
        return counted;
    }

    Input<String> note() {
        return note;
    }

    Busy busy() {
        return busy;
    }

    /** Of what was counted and what should be there; null before anything readable was typed. */
    ReadOnlyObjectProperty<@Nullable Money> difference() {
        return difference.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Sentence> refusal() {
        return refusal.getReadOnlyProperty();
    }

    void cancel() {
        kit.dialogs().close();
    }

    /** @return whether all that was typed can be read */
    boolean close() {
        refusal.set(null);
        Optional<Money> money = counted.value();
        Optional<String> why = note.value();
        if (money.isEmpty() || why.isEmpty()) {
            return false;
        }
        kit.background().run(busy, () -> office.desk().shifts().close(money.get(), why.get(), operation),
                z -> kit.saved(Sentence.of("register.closing.done", z.shift().id()), () -> closed.accept(z)),
                problem -> refusal.set(problem.sentence()));
        return true;
    }

    private void compare(String typed) {
        try {
            difference.set(Inputs.amount(typed.strip()).minus(expected()));
        } catch (UserProblem unreadable) {
            difference.set(null);
        }
    }
}
