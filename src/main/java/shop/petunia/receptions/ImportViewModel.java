package shop.petunia.receptions;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.StockSettings;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.FileKind;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** A file on its way into a reception: chosen, looked at, decided about, and then imported whole or not at all. */
final class ImportViewModel {
    private static final Question LEAVING = new Question(
            Sentence.of("receptions.import.leave"),
            Sentence.of("receptions.import.leave.question"),
            Sentence.of("receptions.import.leave.action"),
            true);

    private final ReceptionDesk desk;
    private final Kit kit;
    private final LongConsumer opening;
    private final Runnable leaving;
    private final Busy importing = new Busy();
    private final Latest warned = new Latest();
    private final ImportDestination destination;
    private final ImportFile file;
    private final ReadOnlyObjectWrapper<@Nullable ImportPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> obstacle = new ReadOnlyObjectWrapper<>();
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private final FilteredList<PreviewRow> shown = new FilteredList<>(rows);
    private final ObservableList<ImportWarning> warnings = FXCollections.observableArrayList();
    private final BooleanProperty onlyProblems = new SimpleBooleanProperty();
    private UUID operation = UUID.randomUUID();

    /**
     * @param into the open reception that the file is meant for, if it is
     * @param opening goes to a reception
     * @param leaving goes back to where one came from
     */
    ImportViewModel(
            ReceptionDesk desk, Kit kit, Optional<ReceptionRow> into, LongConsumer opening, Runnable leaving) {
        this.desk = desk;
        this.kit = kit;
        this.opening = opening;
        this.leaving = leaving;
        this.destination = new ImportDestination(desk, kit, into);
        onlyProblems.addListener((property, old, now) -> shown.setPredicate(row -> !now || row.state().isProblem()));
        this.file = new ImportFile(desk.imports(), kit.background(), destination.arrival());
        file.planned().addListener((property, old, now) -> show(now));
        file.opened().addListener((property, old, now) -> opened());
        destination.onInvoice(this::warn);
    }

    ImportDestination destination() {
        return destination;
    }

    ImportFile file() {
        return file;
    }

    ReadOnlyObjectProperty<@Nullable ImportPreview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What keeps the rows from being shown at all: a column that was not found. */
    ReadOnlyObjectProperty<@Nullable Sentence> obstacle() {
        return obstacle.getReadOnlyProperty();
    }

    ObservableList<PreviewRow> shown() {
        return shown;
    }

    ObservableList<ImportWarning> warnings() {
        return warnings;
    }

    BooleanProperty onlyProblems() {
        return onlyProblems;
    }

    Busy importing() {
        return importing;
    }

    /** Asks afresh what there is to choose from. */
    void refreshChoices() {
        destination.refresh();
        file.planAfresh();
    }

    void choose() {
        kit.dialogs()
                .openFile(
                        Sentence.of("receptions.import.choose"),
                        List.of(new FileKind(Sentence.of("receptions.kind.table"), List.of("csv", "xlsx", "txt"))),
                        this::read);
    }

    void readAgain() {
        ImportFile.Opened now = file.opened().get();
        if (now != null) {
            read(now.path());
        }
    }

    void read(Path path) {
        if (!importing.isOn()) {
            file.read(path);
        }
    }

    private void opened() {
        operation = UUID.randomUUID();
        warn();
    }

    private void show(ImportFile.Planned planned) {
        obstacle.set(planned.obstacle());
        ImportPreview now = planned.preview();
        rows.setAll(now == null ? List.of() : now.rows());
        preview.set(now);
        if (now != null && now.isComplete()) {
            onlyProblems.set(false);
        }
    }

    private void warn() {
        ImportFile.Opened now = file.opened().get();
        if (now == null) {
            return;
        }
        String sha256 = now.file().table().sha256();
        ImportTarget target = destination.typed();
        kit.background().latest(warned, () -> desk.imports().warnings(sha256, target), warnings::setAll);
    }

    /** What the import takes where the file has none: the flower's own, else the shop's. */
    int shelfLife(PreviewRow row) {
        Integer own = row.row().match() instanceof GoodMatch.Known(KnownGood good) ? good.shelfLifeDays() : null;
        return own != null ? own : desk.settings().get(StockSettings.SHELF_LIFE);
    }

    /** Opens the choice between the similar goods, any other, and a new one. */
    void decide(PreviewRow row) {
        if (row.isDecidable()) {
            MatchSheet.open(kit, desk, row, decision -> file.decide(row.row().goodName(), decision));
        }
    }

    /** Asks once more when the same file was imported before. */
    void importAll() {
        ImportPreview now = preview.get();
        if (now == null || !now.isComplete()) {
            return;
        }
        Optional<ImportTarget> target = destination.target();
        if (target.isEmpty()) {
            return;
        }
        Optional<ImportWarning> sameFile =
                warnings.stream().filter(ImportWarning::isSameFile).findFirst();
        Runnable start = () -> start(now.plan(), target.get(), sameFile.isPresent());
        sameFile.ifPresentOrElse(warning -> kit.dialogs().confirm(again(warning), start), start);
    }

    private static Question again(ImportWarning warning) {
        return new Question(
                Sentence.of("receptions.import.again"),
                warning.sentence(),
                Sentence.of("receptions.import.again.action"),
                true);
    }

    private void start(ReceptionPlan plan, ImportTarget target, boolean again) {
        ImportFile.Opened chosen = Objects.requireNonNull(file.opened().get());
        ColumnMapping mapping = file.columns().chosen().get();
        ImportOptions options = new ImportOptions(chosen.name(), false, again);
        UUID now = operation;
        kit.background()
                .runLong(
                        importing,
                        progress -> {
                            Imported done = desk.imports().importAll(plan, target, options, now, progress);
                            if (!mapping.equals(chosen.mapping())) {
                                desk.imports().remember(chosen.file(), mapping);
                            }
                            return done;
                        },
                        this::imported);
    }

    private void imported(Imported done) {
        kit.dialogs().notice(Sentence.of("receptions.import.done", done.lots(), done.pieces()));
        opening.accept(done.receptionId());
    }

    void cancelImport() {
        importing.cancel();
    }

    /** Not while rows are being written: they would be, unseen. Decisions are not thrown away unasked. */
    void leave() {
        if (importing.isOn()) {
            return;
        }
        if (file.isDecided()) {
            kit.dialogs().confirm(LEAVING, leaving);
        } else {
            leaving.run();
        }
    }
}
