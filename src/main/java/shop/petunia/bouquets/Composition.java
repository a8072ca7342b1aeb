package shop.petunia.bouquets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** The stems of the recipe under the florist's hands, and what stock knows of them. */
final class Composition {
    private final Florist florist;
    private final Kit kit;
    private final ObservableList<ComposedStem> stems = FXCollections.observableArrayList();
    private final ObservableMap<Long, Ingredient> goods = FXCollections.observableHashMap();
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final Runnable changed;
    private final Latest latest = new Latest();
    private Consumer<ComposedStem> taken = stem -> {};

    /** @param changed after each change of the stems or of what stock knows */
    Composition(Florist florist, Kit kit, @Nullable LocalDate day, Runnable changed) {
        this.florist = florist;
        this.kit = kit;
        this.changed = changed;
        this.day.set(day);
        this.day.addListener((property, old, now) -> refresh());
        stems.addListener((ListChangeListener<ComposedStem>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(stem -> stem.quantity().subscribe(number -> changed.run()));
            }
            changed.run();
        });
    }

    ObservableList<ComposedStem> stems() {
        return stems;
    }

    ObservableMap<Long, Ingredient> goods() {
        return goods;
    }

    /** For when; null is now. */
    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    void set(List<StemRow> rows) {
        stems.setAll(rows.stream().map(row -> new ComposedStem(row.goodId(), row.name(), row.quantity())).toList());
        refresh();
    }

    /** One more of it: on its line when it has one. */
    void add(Ingredient good) {
        goods.put(good.goodId(), good);
        Optional<ComposedStem> there = stems.stream().filter(stem -> stem.goodId() == good.goodId()).findFirst();
        there.ifPresent(stem -> stem.more(1));
        ComposedStem stem = there.orElseGet(() -> new ComposedStem(good.goodId(), good.name(), 1));
        if (there.isEmpty()) {
            stems.add(stem);
        }
        taken.accept(stem);
    }

    /** Is told each stem that was taken, so that its line can be brought into sight. */
    void onTaken(Consumer<ComposedStem> listener) {
        taken = listener;
    }

    void remove(ComposedStem stem) {
        stems.remove(stem);
    }

    /** Asks the stock afresh. */
    void refresh() {
        Set<Long> ids = stems.stream().map(ComposedStem::goodId).collect(Collectors.toSet());
        LocalDate when = day.get();
        kit.background().latest(latest, () -> florist.ingredients().of(ids, when), found -> {
            goods.putAll(found);
            changed.run();
        });
    }

    Recipe recipe() {
        return new Recipe(stems.stream().map(ComposedStem::stem).toList(), new HashMap<>(goods));
    }

    /** How many of the good all lines need together. */
    long need(long goodId) {
        return Optional.ofNullable(recipe().need().get(goodId)).orElse(0L);
    }

    /** What stock knows of the good, once it has answered. */
    @Nullable Ingredient good(long goodId) {
        return goods.get(goodId);
    }
}
