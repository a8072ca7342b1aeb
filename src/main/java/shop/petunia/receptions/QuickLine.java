package shop.petunia.receptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodRow;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.LineDraft;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** The line that is being typed under a reception's heading: good, quantity, cost, shelf life, and Enter adds it. */
final class QuickLine {
    private final ReceptionDesk desk;
    private final Kit kit;
    private final long receptionId;
    private final Runnable added;
    private final Busy busy = new Busy();
    private final Input<String> good = Inputs.required(GoodDraft.NAME_LENGTH);
    private final LineInputs inputs = new LineInputs();
    private final ObjectProperty<@Nullable GoodRow> picked = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper lines = new ReadOnlyIntegerWrapper();
    private UUID operation = UUID.randomUUID();
    private LocalDate received = LocalDate.EPOCH;

    QuickLine(ReceptionDesk desk, Kit kit, long receptionId, Runnable added) {
        this.desk = desk;
        this.kit = kit;
        this.receptionId = receptionId;
        this.added = added;
    }

    Busy busy() {
        return busy;
    }

    Input<String> good() {
        return good;
    }

    LineInputs inputs() {
        return inputs;
    }

    /** What was taken from the suggestions. */
    ObjectProperty<@Nullable GoodRow> picked() {
        return picked;
    }

    /** How many lines this card has added; the next one begins when it grows. */
    ReadOnlyIntegerProperty lines() {
        return lines.getReadOnlyProperty();
    }

    List<GoodRow> suggested(String typed) {
        return desk.suggestedGoods(typed);
    }

    /** The reception's day is the lines' arrival until another is typed. */
    void received(LocalDate day) {
        if (!day.equals(received)) {
            received = day;
            inputs.arrival().reset(kit.texts().day(day));
        }
    }

    /** Nothing was typed yet but what stands there by itself. */
    boolean isBlank() {
        return List.of(good, inputs.quantity(), inputs.unitCost(), inputs.shelfLife()).stream()
                .noneMatch(Input::isChanged);
    }

    /** Empties the line and forgets what was wrong with it. */
    void clear() {
        picked.set(null);
        good.reset("");
        inputs.reset(kit.texts().day(received));
    }

    void add() {
        Optional<String> name = good.value();
        Optional<LineInputs.Values> values = inputs.values();
        if (name.isEmpty() || values.isEmpty()) {
            return;
        }
        GoodRow chosen = picked.get();
        UUID now = operation;
        kit.background()
                .run(busy, () -> store(name.get(), chosen, values.get(), now), line -> next(), this::refused);
    }

    private List<Long> store(String name, @Nullable GoodRow chosen, LineInputs.Values values, UUID now) {
        GoodRow meant = chosen != null ? chosen : onlyOne(name);
        LineDraft draft = values.draft(meant.id());
        return desk.lines().add(receptionId, List.of(draft), now);
    }

    /** Who types fast is ahead of the suggestions. */
    private GoodRow onlyOne(String name) {
        return desk.goods().named(name).orElseGet(() -> {
            List<GoodRow> found = desk.suggestedGoods(name);
            if (found.size() != 1) {
                throw new UserProblem(
                        found.isEmpty() ? "receptions.line.unknownGood" : "receptions.line.whichGood", name);
            }
            return found.getFirst();
        });
    }

    /** A barcode of a flower or another good: the line is of that. */
    void scanned(String barcode, Runnable then) {
        kit.background().run(busy, () -> desk.goods().byBarcode(barcode), found -> found.ifPresentOrElse(row -> {
            picked.set(row);
            then.run();
        }, () -> good.refuse(Sentence.of("receptions.line.unknownGood", barcode))));
    }

    /** Creates the typed flower when the catalogue has none of this name. */
    void createGood() {
        Optional<String> name = good.value();
        if (name.isEmpty()) {
            return;
        }
        kit.background()
                .run(
                        busy,
                        () -> desk.goods().named(name.get()).or(() -> desk.goods()
                                .byId(desk.goods().add(GoodDraft.flower(name.get())))),
                        created -> created.ifPresent(picked::set),
                        problem -> good.refuse(problem.sentence()));
    }

    private void next() {
        operation = UUID.randomUUID();
        clear();
        lines.set(lines.get() + 1);
        added.run();
    }

    private void refused(UserProblem problem) {
        if (!inputs.refuse(problem)) {
            good.refuse(problem.sentence());
        }
    }
}
