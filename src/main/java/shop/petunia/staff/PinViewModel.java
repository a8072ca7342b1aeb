package shop.petunia.staff;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** One of several people says who they are: the person, the PIN, what was wrong with it, how long to wait. */
final class PinViewModel {
    private final Door door;
    private final Kit kit;
    private final Consumer<Staff.Member> admitted;
    private final ObservableList<Staff.Member> people = FXCollections.observableArrayList();
    private final ObjectProperty<Staff.@Nullable Member> chosen = new SimpleObjectProperty<>();
    private final StringProperty pin = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Sentence> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper secondsLeft = new ReadOnlyLongWrapper();
    private final Latest latest = new Latest();
    private final Latest latestWait = new Latest();
    private final Busy busy = new Busy();

    /** @param admitted hears who it was */
    PinViewModel(Door door, Kit kit, Consumer<Staff.Member> admitted) {
        this.door = door;
        this.kit = kit;
        this.admitted = admitted;
        chosen.addListener((property, old, now) -> began(now));
    }

    ObservableList<Staff.Member> people() {
        return people;
    }

    ObjectProperty<Staff.@Nullable Member> chosen() {
        return chosen;
    }

    StringProperty pin() {
        return pin;
    }

    ReadOnlyObjectProperty<@Nullable Sentence> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Before the next try of the chosen person; 0 when it may come. */
    ReadOnlyLongProperty secondsLeft() {
        return secondsLeft.getReadOnlyProperty();
    }

    Busy busy() {
        return busy;
    }

    /** Asks who is there; the first who fits is chosen. */
    void refresh(Predicate<Staff.Member> first) {
        kit.background().latest(latest, door::people, found -> {
            people.setAll(found);
            chosen.set(found.stream().filter(first).findFirst().orElse(found.isEmpty() ? null : found.getFirst()));
        });
    }

    void enter() {
        Staff.Member who = chosen.get();
        if (who == null || secondsLeft.get() > 0) {
            return;
        }
        if (who.hasPin() && pin.get().isEmpty()) {
            problem.set(Sentence.of("staff.pin.missing"));
            return;
        }
        String typed = pin.get();
        kit.background().run(
                busy, () -> door.check(who.id(), typed), answer -> answered(who, answer),
                refused -> problem.set(refused.sentence()));
    }

    /** A second has passed. */
    void tick() {
        if (secondsLeft.get() > 0) {
            waiting(Duration.ofSeconds(secondsLeft.get() - 1));
        }
    }

    private void began(Staff.@Nullable Member now) {
        pin.set("");
        waiting(Duration.ZERO);
        if (now != null && now.hasPin()) {
            kit.background().latest(latestWait, () -> door.waitOf(now.id()), this::waiting);
        }
    }

    private void answered(Staff.Member who, PinAnswer answer) {
        pin.set("");
        if (answer.right()) {
            waiting(Duration.ZERO);
            admitted.accept(who);
        } else if (answer.waiting().isZero()) {
            problem.set(Sentence.of("staff.pin.wrong"));
        } else {
            waiting(answer.waiting());
        }
    }

    /** Begun seconds count whole. */
    private void waiting(Duration waiting) {
        long seconds = waiting.plusMillis(999).toSeconds();
        secondsLeft.set(seconds);
        problem.set(seconds == 0 ? null : Sentence.of("staff.pin.wait", seconds / 60, seconds % 60));
    }

    /** Where they come in. */
    interface Door {
        List<Staff.Member> people();

        Duration waitOf(long id);

        PinAnswer check(long id, String pin);
    }
}
