package shop.petunia.register;

import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import shop.petunia.shared.LatinKeys;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;
import shop.petunia.ui.Turns;

/** What can be sold: the tiles of a tab, or what the typed words find. */
final class TilesViewModel {
    private static final int FOUND = 40;
    /** What somebody types off a label that the scanner cannot read. */
    private static final Pattern CODE = Pattern.compile("\\d{6,}|[A-Z]{1,5}-\\d+");

    private final Tiles tiles;
    private final CounterViewModel counter;
    private final CounterPlace place;
    private final Turns entering;
    private final StringProperty text = new SimpleStringProperty("");
    private final Input<TileTab> tab = Inputs.constant(TileTab.FLOWERS);
    private final ObjectProperty<TileTab> shown = new SimpleObjectProperty<>(TileTab.FLOWERS);
    private final Rows<Tile> rows;

    TilesViewModel(CounterPlace place, CounterViewModel counter, Kit kit) {
        this.tiles = new Tiles(place.desk());
        this.place = place;
        this.counter = counter;
        this.entering = counter.turns();
        this.rows = new Rows<>(kit.background());
        text.addListener((property, old, now) -> ask());
        tab.textProperty().addListener((property, old, now) -> {
            shown.set(TileTab.valueOf(now));
            text.set("");
            ask();
        });
    }

    StringProperty text() {
        return text;
    }

    /** By its constant's name, for the control that chooses it. */
    Input<TileTab> tab() {
        return tab;
    }

    Rows<Tile> rows() {
        return rows;
    }

    /** Whether the tiles have pictures: what is searched is told apart by words. */
    boolean isPictured() {
        return text.get().isBlank() && (shown.get() == TileTab.BOUQUETS || shown.get() == TileTab.SHOWCASE);
    }

    void ask() {
        String words = text.get().strip();
        TileTab now = shown.get();
        rows.ask(words.isEmpty() ? tab(now) : found(words));
    }

    /** Enter behind typed words: the first that they find, each in its turn however fast they come. */
    void enter(String typed) {
        String words = typed.strip();
        text.set("");
        if (!words.isEmpty()) {
            entering.run(() -> meant(words), counter::take);
        }
    }

    void add(Tile tile) {
        entering.run(() -> new Scanned.Line(line(tile)), counter::take);
    }

    private Scanned meant(String words) {
        String code = LatinKeys.of(words);
        if (CODE.matcher(code).matches() && !(place.desk().shelf().scanned(code) instanceof Scanned.Refused)) {
            return place.desk().shelf().scanned(code);
        }
        List<Tile> found = tiles.search(words, FOUND);
        return found.isEmpty()
                ? new Scanned.Refused(Sentence.of("register.search.nothing", words))
                : new Scanned.Line(line(found.getFirst()));
    }

    private CartLine line(Tile tile) {
        return switch (tile.kind()) {
            case GOOD -> place.desk().shelf().good(tile.id());
            case BOUQUET -> place.desk().shelf().bouquet(tile.id());
            case UNIT -> place.desk().shelf().unit(tile.id());
            case COMPOSED, FREE -> throw new IllegalArgumentException(tile.toString());
        };
    }

    private RowSource<Tile> tab(TileTab now) {
        return new RowSource<>() {
            @Override
            public long count() {
                return tiles.count(now);
            }

            @Override
            public List<Tile> page(Order order, int offset, int limit) {
                return tiles.page(now, offset, limit);
            }
        };
    }

    private RowSource<Tile> found(String words) {
        return new RowSource<>() {
            private List<Tile> found = List.of();

            @Override
            public long count() {
                found = tiles.search(words, FOUND);
                return found.size();
            }

            @Override
            public List<Tile> page(Order order, int offset, int limit) {
                return found;
            }
        };
    }
}
