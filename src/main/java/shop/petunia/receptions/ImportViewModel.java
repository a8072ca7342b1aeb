package shop.petunia.receptions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import shop.petunia.shared.UserProblem;
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
    private final Busy reading = new Busy();
    private final Busy importing = new Busy();
    private final Latest latest = new Latest();
    private final Latest warned = new Latest();
    private final ImportDestination destination;
    private final FileColumns columns = new FileColumns();
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> obstacle = new ReadOnlyObjectWrapper<>();
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private final FilteredList<PreviewRow> shown = new FilteredList<>(rows);
    private final ObservableList<ImportWarning> warnings = FXCollections.observableArrayList();
    private final BooleanProperty onlyProblems = new SimpleBooleanProperty();
    private final Map<String, GoodMatch> decisions = new HashMap<>();
    private volatile @Nullable Base base;
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
        columns.chosen().addListener((property, old, now) -> refresh());
        destination.arrival().addListener((property, old, now) -> refresh());
        destination.onInvoice(this::warn);
    }

    ImportDestination destination() {
        return destination;
    }

    FileColumns columns() {
        return columns;
    }

    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
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

    Busy reading() {
        return reading;
    }

    Busy importing() {
        return importing;
    }

    /** Asks afresh what there is to choose from. */
    void refreshChoices() {
        destination.refresh();
        base = null;
        refresh();
    }

    void choose() {
        kit.dialogs()
                .openFile(
                        Sentence.of("receptions.import.choose"),
                        List.of(new FileKind(Sentence.of("receptions.kind.table"), List.of("csv", "xlsx", "txt"))),
                        this::read);
    }

    void readAgain() {
        Opened now = opened.get();
        if (now != null) {
            read(now.path());
        }
    }

    void read(Path path) {
        if (importing.isOn()) {
            return;
        }
        kit.background()
                .run(
                        reading,
                        () -> {
                            ReceptionFile file = ReceptionFile.read(path);
                            return new Opened(path, file, desk.imports().columns(file));
                        },
                        this::adopt);
    }

    private void adopt(Opened file) {
        operation = UUID.randomUUID();
        opened.set(file);
        columns.adopt(file.file().table().headings(), file.mapping());
        refresh();
        warn();
    }

    /** The rows are planned anew only when the file, the columns or the day have changed. */
    private void refresh() {
        Opened now = opened.get();
        if (now == null) {
            return;
        }
        ColumnMapping mapping = columns.chosen().get();
        LocalDate arrival = destination.arrival().get();
        Map<String, GoodMatch> decided = Map.copyOf(decisions);
        kit.background().latest(latest, () -> answer(now.file(), mapping, arrival, decided), this::show);
    }

    private Answer answer(
            ReceptionFile file, ColumnMapping mapping, LocalDate arrival, Map<String, GoodMatch> decided) {
        try {
            Base known = base;
            if (known == null || !known.fits(file, mapping, arrival)) {
                known = new Base(file, mapping, arrival, desk.imports().plan(file, mapping, arrival));
                base = known;
            }
            return new Answer(ImportPreview.of(file, mapping, known.plan(), decided), null);
        } catch (UserProblem problem) {
            return new Answer(null, problem.sentence());
        }
    }

    private void show(Answer answer) {
        obstacle.set(answer.obstacle());
        ImportPreview now = answer.preview();
        rows.setAll(now == null ? List.of() : now.rows());
        preview.set(now);
        if (now != null && now.isComplete()) {
            onlyProblems.set(false);
        }
    }

    private void warn() {
        Opened now = opened.get();
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
            MatchSheet.open(kit, desk, row, decision -> decided(row.row().goodName(), decision));
        }
    }

    /** @param decision nothing takes an earlier one back */
    void decided(String name, Optional<GoodMatch> decision) {
        String key = ReceptionPlan.nameKey(name);
        decision.ifPresentOrElse(match -> decisions.put(key, match), () -> decisions.remove(key));
        refresh();
    }

    /** Every flower that resembles none will be created. */
    void createAll() {
        rows.stream()
                .map(PreviewRow::row)
                .filter(row -> !row.goodName().isEmpty() && row.match() instanceof GoodMatch.Unknown)
                .forEach(row -> decisions.put(ReceptionPlan.nameKey(row.goodName()), new GoodMatch.New()));
        refresh();
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
        Opened file = Objects.requireNonNull(opened.get());
        ColumnMapping mapping = columns.chosen().get();
        ImportOptions options = new ImportOptions(file.name(), false, again);
        UUID now = operation;
        kit.background()
                .runLong(
                        importing,
                        progress -> {
                            Imported done = desk.imports().importAll(plan, target, options, now, progress);
                            if (!mapping.equals(file.mapping())) {
                                desk.imports().remember(file.file(), mapping);
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
        if (decisions.isEmpty()) {
            leaving.run();
        } else {
            kit.dialogs().confirm(LEAVING, leaving);
        }
    }

    /** A file that was read, and the columns that are known for it. */
    record Opened(Path path, ReceptionFile file, ColumnMapping mapping) {
        String name() {
            return String.valueOf(path.getFileName());
        }
    }

    private record Base(ReceptionFile file, ColumnMapping mapping, LocalDate arrival, ReceptionPlan plan) {
        boolean fits(ReceptionFile otherFile, ColumnMapping otherMapping, LocalDate otherArrival) {
            return file == otherFile && mapping.equals(otherMapping) && arrival.equals(otherArrival);
        }
    }

    private record Answer(@Nullable ImportPreview preview, @Nullable Sentence obstacle) {}
}
