package shop.petunia.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import shop.petunia.bouquets.BouquetColumn;
import shop.petunia.bouquets.BouquetFilter;
import shop.petunia.bouquets.BouquetRow;
import shop.petunia.bouquets.Showcase;
import shop.petunia.bouquets.UnitFilter;
import shop.petunia.bouquets.UnitRow;
import shop.petunia.catalog.GoodFilter;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.Sort;

/** What stands on the tiles, asked page by page, and what a few letters find. Work for the background. */
final class Tiles {
    private static final BouquetFilter ABLE = BouquetFilter.IN_USE.able(true);

    private final RegisterDesk desk;

    Tiles(RegisterDesk desk) {
        this.desk = desk;
    }

    long count(TileTab tab) {
        return switch (tab) {
            case BOUQUETS -> desk.rooms().bouquets().count(ABLE);
            case SHOWCASE -> desk.rooms().showcase().count(UnitFilter.ON_SHOWCASE);
            case FLOWERS, GOODS -> desk.rooms().goods().count(goods(tab));
        };
    }

    List<Tile> page(TileTab tab, int offset, int limit) {
        return switch (tab) {
            case BOUQUETS -> bouquets(ABLE, offset, limit);
            case SHOWCASE -> units(UnitFilter.ON_SHOWCASE, offset, limit);
            case FLOWERS, GOODS -> goods(goods(tab), offset, limit);
        };
    }

    /** Of goods, bouquets of the showcase and recipes: first what begins with the words, flowers before the rest. */
    List<Tile> search(String words, int limit) {
        List<Tile> found = new ArrayList<>(goods(GoodFilter.IN_USE.text(words), 0, limit));
        found.addAll(units(UnitFilter.ON_SHOWCASE.text(words), 0, limit));
        found.addAll(bouquets(BouquetFilter.IN_USE.text(words), 0, limit));
        String wanted = SearchText.fold(words);
        found.sort(Comparator.comparingInt(tile -> rank(SearchText.fold(tile.name()), wanted)));
        return found.subList(0, Math.min(limit, found.size()));
    }

    private static int rank(String name, String wanted) {
        return name.startsWith(wanted) ? 0 : name.contains(" " + wanted) ? 1 : name.contains(wanted) ? 2 : 3;
    }

    private List<Tile> goods(GoodFilter filter, int offset, int limit) {
        return desk.shelf().goods(filter, offset, limit).stream()
                .map(row -> new Tile(CartKind.GOOD, row.good().id(), row.good().name(),
                        Objects.requireNonNullElse(row.good().price(), Money.ZERO), null, row.living(),
                        row.expired(), row.daysLeft(), row.good().kind() == GoodKind.FLOWER))
                .toList();
    }

    private List<Tile> units(UnitFilter filter, int offset, int limit) {
        return desk.rooms().showcase().page(filter, Showcase.FIRST_WILTED, offset, limit).stream()
                .map(Tiles::tile)
                .toList();
    }

    private List<Tile> bouquets(BouquetFilter filter, int offset, int limit) {
        return desk.rooms().bouquets().page(filter, Sort.by(BouquetColumn.NAME), offset, limit).stream()
                .map(Tiles::tile)
                .toList();
    }

    private static Tile tile(UnitRow unit) {
        return new Tile(CartKind.UNIT, unit.id(), unit.name(), unit.price(), unit.photo(), 1, 0, unit.daysLeft(),
                false);
    }

    private static Tile tile(BouquetRow bouquet) {
        return new Tile(CartKind.BOUQUET, bouquet.id(), bouquet.name(), bouquet.price(), bouquet.photo(),
                bouquet.can(), 0, null, false);
    }

    private static GoodFilter goods(TileTab tab) {
        return GoodFilter.IN_USE.kind(tab == TileTab.FLOWERS ? GoodKind.FLOWER : GoodKind.GOODS);
    }
}
