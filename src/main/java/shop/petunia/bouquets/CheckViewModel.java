package shop.petunia.bouquets;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Turns;

/** Somebody goes along the showcase and says which bouquets stand there, by scanning or by a tick. Each tick is kept. */
final class CheckViewModel {
    private static final int NAMED = 12;

    private final Florist florist;
    private final Kit kit;
    private final CheckRow check;
    private final Runnable done;
    private final UUID operation = UUID.randomUUID();
    private final ObservableList<CheckLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> answer = new ReadOnlyObjectWrapper<>();
    private final Turns ticks;
    private final Busy busy = new Busy();

    /** @param lines what should stand there */
    CheckViewModel(Florist florist, Kit kit, CheckRow check, List<CheckLine> lines, Runnable done) {
        this.florist = florist;
        this.kit = kit;
        this.check = check;
        this.done = done;
        this.lines.setAll(lines);
        this.ticks = new Turns(kit.background());
    }

    /** Goes on with the check that is open, or begins one. */
    static void open(Florist florist, Kit kit, Busy busy, Consumer<CheckViewModel> opened,
            Runnable done) {
        kit.background().run(busy, () -> {
            long id = florist.checks().begin();
            return new CheckViewModel(
                    florist, kit, florist.checks().check(id).orElseThrow(), florist.checks().lines(id), done);
        }, opened);
    }

    CheckRow check() {
        return check;
    }

    ObservableList<CheckLine> lines() {
        return lines;
    }

    long seen() {
        return lines.stream().filter(CheckLine::isSeen).count();
    }

    /** What the last scan was. */
    ReadOnlyObjectProperty<@Nullable Sentence> answer() {
        return answer.getReadOnlyProperty();
    }

    Busy busy() {
        return busy;
    }

    void scanned(String code) {
        ticks.run(() -> new Answer(florist.checks().scan(check.id(), code), florist.checks().lines(check.id())),
                told -> {
                    lines.setAll(told.lines());
                    answer.set(told.scan().answer());
                });
    }

    void mark(long unitId, boolean isThere) {
        ticks.run(() -> {
            florist.checks().mark(check.id(), unitId, isThere);
            return florist.checks().lines(check.id());
        }, lines::setAll);
    }

    /** Asks before anything is written off, and names it. */
    void finish() {
        List<CheckLine> missing = lines.stream().filter(line -> !line.isSeen()).toList();
        if (missing.isEmpty()) {
            apply();
            return;
        }
        kit.dialogs().confirm(
                new Question(Sentence.of("bouquets.check.title"),
                        Sentence.of("bouquets.check.question", missing.size(), names(missing)),
                        Sentence.of("bouquets.check.action"), true),
                this::apply);
    }

    /** What was ticked stays until somebody goes on, at whichever till. */
    void later() {
        kit.dialogs().close();
        kit.dialogs().notice(Sentence.of("bouquets.check.later", seen(), lines.size()));
    }

    void discard() {
        kit.dialogs().confirm(
                new Question(Sentence.of("bouquets.check.discard.title"), Sentence.of("bouquets.check.discard.text"),
                        Sentence.of("bouquets.check.discard"), true),
                () -> kit.background().run(busy, () -> {
                    florist.checks().discard(check.id());
                    return Sentence.of("bouquets.check.discarded");
                }, told -> kit.saved(told, done)));
    }

    private static String names(List<CheckLine> missing) {
        String names = missing.stream().limit(NAMED).map(CheckLine::name).collect(Collectors.joining(", "));
        return missing.size() > NAMED ? names + " …" : names;
    }

    private void apply() {
        String why = kit.texts().get("bouquets.check.comment");
        kit.background().run(busy, () -> florist.checks().apply(check.id(), why, operation), this::applied);
    }

    private void applied(CheckDone result) {
        kit.dialogs().close();
        if (result.missing() == 0) {
            kit.dialogs().notice(Sentence.of("bouquets.check.complete", result.there()));
        } else {
            kit.dialogs().notice(Sentence.of("bouquets.check.done", result.there(), result.missing()),
                    Sentence.of("bouquets.undo"), () -> CheckCard.undo(florist, kit, check, done));
        }
        done.run();
    }

    private record Answer(CheckScan scan, List<CheckLine> lines) {}
}
