package shop.petunia.bouquets;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Busy;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The gallery: which bouquets it shows, which is chosen, and what can be done with it. */
final class GalleryViewModel {
    private final Florist florist;
    private final Kit kit;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable String> category = filters.choice();
    private final ObjectProperty<@Nullable LocalDate> day = filters.choice();
    private final BooleanProperty able = filters.toggle();
    private final BooleanProperty archived = filters.toggle();
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable BouquetRow> chosen = new SimpleObjectProperty<>();
    private final Rows<BouquetRow> rows;
    private final Latest latestCategories = new Latest();
    private final Busy busy = new Busy();
    private final Busy exporting = new Busy();
    private final ObjectProperty<GallerySort> sort = new SimpleObjectProperty<>(GallerySort.NAME);
    private final LongConsumer open;
    private int few;

    /** @param open opens a recipe by its id */
    GalleryViewModel(Florist florist, Kit kit, LongConsumer open) {
        this.florist = florist;
        this.kit = kit;
        this.open = open;
        sort.addListener((property, old, now) -> ask());
        this.rows = new Rows<>(kit.background());
        rows.addListener((Observable changed) -> keepChosen());
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<@Nullable String> category() {
        return category;
    }

    /** For when; null is now. */
    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    BooleanProperty able() {
        return able;
    }

    BooleanProperty archived() {
        return archived;
    }

    ObjectProperty<GallerySort> sort() {
        return sort;
    }

    LocalDate today() {
        return florist.time().today();
    }

    ObservableList<String> categories() {
        return categories;
    }

    ObjectProperty<@Nullable BouquetRow> chosen() {
        return chosen;
    }

    Rows<BouquetRow> rows() {
        return rows;
    }

    /** So many or fewer that can be assembled alert. */
    int few() {
        return few;
    }

    Busy exporting() {
        return exporting;
    }

    /** Asks the database afresh, for the categories too. */
    void refresh() {
        few = florist.few();
        kit.background().latest(latestCategories, florist.bouquets()::categories, found -> {
            if (!found.equals(categories)) {
                categories.setAll(found);
            }
        });
        ask();
    }

    boolean isFiltered() {
        return !filter().equals(BouquetFilter.IN_USE);
    }

    void clear() {
        filters.clear();
    }

    void assemble(BouquetRow row) {
        AssembleForm.open(florist, kit, row.id(), this::refresh);
    }

    void duplicate(BouquetRow row) {
        String name = kit.texts().get("bouquets.copy", row.name());
        kit.background().run(busy, () -> florist.bouquets().duplicate(row.id(), name), copy -> {
            kit.dialogs().notice(Sentence.of("bouquets.duplicated", row.name()));
            open.accept(copy);
        });
    }

    void archiveOrRestore(BouquetRow row) {
        if (row.archived()) {
            kit.act(busy, () -> florist.bouquets().restore(row.id()), Sentence.of("bouquets.restored", row.name()),
                    this::refresh);
        } else {
            archive(row);
        }
    }

    private void archive(BouquetRow row) {
        kit.background().run(busy, () -> {
            florist.bouquets().archive(row.id());
            return row;
        }, done -> {
            refresh();
            kit.dialogs().notice(Sentence.of("bouquets.archived", row.name()), Sentence.of("bouquets.undo"),
                    () -> kit.act(busy, () -> florist.bouquets().restore(row.id()),
                            Sentence.of("bouquets.restored", row.name()), this::refresh));
        });
    }

    void export() {
        String name = kit.texts().get("bouquets.export.file", florist.time().today().toString());
        kit.dialogs().saveFile(Sentence.of("bouquets.export.title"), name, ExportButton.TABLES, this::export);
    }

    private void export(Path target) {
        BouquetFilter filter = filter();
        kit.background().runLong(exporting,
                progress -> new BouquetsExport(florist.bouquets()).write(target, kit.texts(), filter, progress),
                count -> kit.dialogs()
                        .notice(Sentence.of("bouquets.export.done", String.valueOf(target.getFileName()), count)));
    }

    private BouquetFilter filter() {
        return BouquetFilter.IN_USE
                .text(text.get())
                .category(category.get())
                .able(able.get())
                .archived(archived.get())
                .day(day.get());
    }

    private void ask() {
        rows.ask(new Source(florist.bouquets(), filter(), sort.get().sort));
    }

    /** The same bouquet stays chosen when the list is asked for afresh; one that is not shown can't be worked on. */
    private void keepChosen() {
        BouquetRow before = chosen.get();
        if (before != null) {
            int index = rows.indexOfLoaded(row -> row.id() == before.id());
            chosen.set(index < 0 ? null : rows.get(index));
        }
    }

    private record Source(Bouquets bouquets, BouquetFilter filter,
            Sort<BouquetColumn> sort) implements RowSource<BouquetRow> {
        @Override
        public long count() {
            return bouquets.count(filter);
        }

        @Override
        public List<BouquetRow> page(Order order, int offset, int limit) {
            return bouquets.page(filter, order.or(BouquetColumn.class, sort), offset, limit);
        }
    }
}
