package shop.petunia.receptions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Background;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Latest;

/** The chosen file, its columns and the decisions about its goods: what importing it would do. */
final class ImportFile {
    private final ReceptionImports imports;
    private final Background background;
    private final ObservableValue<LocalDate> arrival;
    private final Busy reading = new Busy();
    private final Latest latest = new Latest();
    private final FileColumns columns = new FileColumns();
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Planned> planned = new ReadOnlyObjectWrapper<>(new Planned(null, null));
    private final Map<String, GoodMatch> decisions = new HashMap<>();
    private volatile @Nullable Base base;

    /** @param arrival of rows that name no day */
    ImportFile(ReceptionImports imports, Background background, ObservableValue<LocalDate> arrival) {
        this.imports = imports;
        this.background = background;
        this.arrival = arrival;
        columns.chosen().addListener((property, old, now) -> plan());
        arrival.addListener((property, old, now) -> plan());
    }

    Busy reading() {
        return reading;
    }

    FileColumns columns() {
        return columns;
    }

    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Planned> planned() {
        return planned.getReadOnlyProperty();
    }

    void read(Path path) {
        background.run(
                reading,
                () -> {
                    ReceptionFile file = ReceptionFile.read(path);
                    return new Opened(path, file, imports.columns(file));
                },
                this::adopt);
    }

    private void adopt(Opened file) {
        opened.set(file);
        columns.adopt(file.file().table().headings(), file.mapping());
        plan();
    }

    /** The catalogue may have changed. */
    void planAfresh() {
        base = null;
        plan();
    }

    boolean isDecided() {
        return !decisions.isEmpty();
    }

    /** @param decision nothing takes an earlier one back */
    void decide(String name, Optional<GoodMatch> decision) {
        String key = ReceptionPlan.nameKey(name);
        decision.ifPresentOrElse(match -> decisions.put(key, match), () -> decisions.remove(key));
        plan();
    }

    /** Every flower that resembles none will be created. */
    void createAll() {
        ImportPreview now = planned.get().preview();
        List<PreviewRow> rows = now == null ? List.of() : now.rows();
        rows.stream()
                .map(PreviewRow::row)
                .filter(row -> !row.goodName().isEmpty() && row.match() instanceof GoodMatch.Unknown)
                .forEach(row -> decisions.put(ReceptionPlan.nameKey(row.goodName()), new GoodMatch.New()));
        plan();
    }

    /** The rows are planned anew only when the file, the columns or the day have changed. */
    private void plan() {
        Opened now = opened.get();
        if (now == null) {
            return;
        }
        ColumnMapping mapping = columns.chosen().get();
        LocalDate day = arrival.getValue();
        Map<String, GoodMatch> decided = Map.copyOf(decisions);
        background.latest(latest, () -> plan(now.file(), mapping, day, decided), planned::set);
    }

    private Planned plan(
            ReceptionFile file, ColumnMapping mapping, LocalDate day, Map<String, GoodMatch> decided) {
        try {
            Base known = base;
            if (known == null || !known.fits(file, mapping, day)) {
                known = new Base(file, mapping, day, imports.plan(file, mapping, day));
                base = known;
            }
            return new Planned(ImportPreview.of(file, mapping, known.plan(), decided), null);
        } catch (UserProblem problem) {
            return new Planned(null, problem.sentence());
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

    /**
     * @param preview what the import would do
     * @param obstacle what keeps the rows from being shown at all: a column that was not found
     */
    record Planned(@Nullable ImportPreview preview, @Nullable Sentence obstacle) {}
}
