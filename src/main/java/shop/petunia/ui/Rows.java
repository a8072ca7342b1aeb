package shop.petunia.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * A list of any length of which only the pages that are looked at are in memory. A row that is still on its way is
 * null; the list tells when it has come.
 */
public final class Rows<R> extends ObservableListBase<@Nullable R> {
    private static final int PAGE = 100;
    private static final int PAGES_KEPT = 30;

    private final Background background;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private Latest latest = new Latest();
    private RowSource<R> source = nothing();
    private RowSource.Order order = RowSource.Order.OWN;
    private final Map<Integer, List<R>> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private int size;
    private int generation;

    public Rows(Background background) {
        this.background = background;
    }

    /** True once the newest question was answered; for telling an empty list from one that is on its way. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Asks a new question; the old rows stay until its answer comes. */
    public void ask(RowSource<R> newSource) {
        source = newSource;
        reload();
    }

    public void sort(RowSource.Order newOrder) {
        if (!newOrder.equals(order)) {
            order = newOrder;
            reload();
        }
    }

    public RowSource.Order order() {
        return order;
    }

    public void reload() {
        RowSource<R> asking = source;
        RowSource.Order now = order;
        background.latest(latest, () -> new First<>(asking.count(), asking.page(now, 0, PAGE)), this::begin);
    }

    private void begin(First<R> first) {
        generation++;
        beginChange();
        int old = size;
        List<@Nullable R> removed = new ArrayList<>();
        for (int i = 0; i < old; i++) {
            removed.add(null);
        }
        pages.clear();
        asked.clear();
        size = (int) Math.min(first.count(), Integer.MAX_VALUE);
        pages.put(0, first.rows());
        asked.add(0);
        nextReplace(0, size, removed);
        endChange();
        loaded.set(true);
    }

    /** The first loaded row that fits, with its place in the list, or -1. */
    public int indexOfLoaded(Predicate<R> fits) {
        for (var page : pages.entrySet()) {
            for (int i = 0; i < page.getValue().size(); i++) {
                if (fits.test(page.getValue().get(i))) {
                    return page.getKey() * PAGE + i;
                }
            }
        }
        return -1;
    }

    /** The places of the loaded rows that fit, in their order. */
    public List<Integer> loaded(Predicate<R> fits) {
        List<Integer> places = new ArrayList<>();
        pages.keySet().stream().sorted().forEach(number -> {
            List<R> rows = pages.getOrDefault(number, List.of());
            for (int i = 0; i < rows.size(); i++) {
                if (fits.test(rows.get(i))) {
                    places.add(number * PAGE + i);
                }
            }
        });
        return places;
    }

    @Override
    public @Nullable R get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int number = index / PAGE;
        if (!pages.containsKey(number)) {
            load(number);
        }
        List<R> page = pages.getOrDefault(number, List.of());
        return index % PAGE < page.size() ? page.get(index % PAGE) : null;
    }

    /** Looks only at what is in memory: looking for a row must not fetch them all. */
    @Override
    public int indexOf(@Nullable Object row) {
        return row == null ? -1 : indexOfLoaded(row::equals);
    }

    @Override
    public int lastIndexOf(@Nullable Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    private void load(int number) {
        if (!asked.add(number)) {
            return;
        }
        int askedIn = generation;
        RowSource<R> asking = source;
        RowSource.Order now = order;
        background.latest(
                new Latest(),
                () -> pageOrNothing(asking, now, number),
                rows -> arrived(askedIn, number, rows));
    }

    /** A page that could not be had may be asked for again. */
    private List<R> pageOrNothing(RowSource<R> asking, RowSource.Order now, int number) {
        try {
            return asking.page(now, number * PAGE, PAGE);
        } catch (RuntimeException failure) {
            background.onScreen(() -> asked.remove(number));
            throw failure;
        }
    }

    private void arrived(int askedIn, int number, List<R> rows) {
        if (askedIn != generation) {
            return;
        }
        forgetFar(number);
        pages.put(number, rows);
        beginChange();
        int from = number * PAGE;
        for (int i = from; i < Math.min(from + rows.size(), size); i++) {
            nextUpdate(i);
        }
        endChange();
    }

    private void forgetFar(int number) {
        if (pages.size() >= PAGES_KEPT) {
            pages.keySet().removeIf(other -> Math.abs(other - number) > PAGES_KEPT / 2);
            asked.retainAll(pages.keySet());
            asked.add(number);
        }
    }

    private static <R> RowSource<R> nothing() {
        return new RowSource<>() {
            @Override
            public long count() {
                return 0;
            }

            @Override
            public List<R> page(Order order, int offset, int limit) {
                return List.of();
            }
        };
    }

    private record First<R>(long count, List<R> rows) {}
}
