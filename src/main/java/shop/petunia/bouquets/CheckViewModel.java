package shop.petunia.bouquets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;

/** Somebody goes along the showcase and says which bouquets stand there, by scanning or by a tick. */
final class CheckViewModel {
    private final Florist florist;
    private final Kit kit;
    private final List<UnitRow> units;
    private final Runnable done;
    private final UUID operation = UUID.randomUUID();
    private final ObservableSet<Long> seen = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> answer = new ReadOnlyObjectWrapper<>();
    private final Busy busy = new Busy();

    /** @param units what should stand there */
    CheckViewModel(Florist florist, Kit kit, List<UnitRow> units, Runnable done) {
        this.florist = florist;
        this.kit = kit;
        this.units = List.copyOf(units);
        this.done = done;
    }

    List<UnitRow> units() {
        return units;
    }

    ObservableSet<Long> seen() {
        return seen;
    }

    /** What the last scan was. */
    ReadOnlyObjectProperty<@Nullable Sentence> answer() {
        return answer.getReadOnlyProperty();
    }

    Busy busy() {
        return busy;
    }

    void scanned(String code) {
        Optional<UnitRow> found =
                units.stream().filter(unit -> unit.barcode().equals(code.strip())).findFirst();
        if (found.isEmpty()) {
            answer.set(Sentence.of("bouquets.check.unknown", code.strip()));
        } else if (seen.add(found.get().id())) {
            answer.set(Sentence.of("bouquets.check.seen", found.get().name()));
        } else {
            answer.set(Sentence.of("bouquets.check.again", found.get().name()));
        }
    }

    void mark(UnitRow unit, boolean isThere) {
        if (isThere) {
            seen.add(unit.id());
        } else {
            seen.remove(unit.id());
        }
    }

    /** Asks before anything is written off, and names it. */
    void finish() {
        List<UnitRow> missing = units.stream().filter(unit -> !seen.contains(unit.id())).toList();
        if (missing.isEmpty()) {
            store(missing);
            return;
        }
        String names = missing.stream().map(UnitRow::name).collect(Collectors.joining(", "));
        kit.dialogs().confirm(
                new Question(Sentence.of("bouquets.check.title"),
                        Sentence.of("bouquets.check.question", missing.size(), names),
                        Sentence.of("bouquets.check.action"), true),
                () -> store(missing));
    }

    private void store(List<UnitRow> missing) {
        List<Long> there = List.copyOf(seen);
        String why = kit.texts().get("bouquets.check.comment");
        kit.background().run(busy, () -> {
            int lost = florist.dismantling().check(there, missing.stream().map(UnitRow::id).toList(), why, operation);
            return lost == 0
                    ? Sentence.of("bouquets.check.complete", there.size())
                    : Sentence.of("bouquets.check.done", there.size(), lost);
        }, told -> kit.saved(told, done));
    }
}
