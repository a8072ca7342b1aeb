package shop.petunia.bouquets;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Place;
import shop.petunia.ui.SearchSource;
import shop.petunia.ui.Texts;

/** Ctrl+K over recipes, and over the bouquets that stand on the showcase, also by their barcode. */
public final class BouquetSearch implements SearchSource {
    private final Florist florist;
    private final Supplier<Texts> texts;

    public BouquetSearch(Florist florist, Supplier<Texts> texts) {
        this.florist = florist;
        this.texts = texts;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        Texts words = texts.get();
        return Stream.concat(
                florist.bouquets().search(text, limit).stream().map(row -> hit(words, row)),
                florist.showcase()
                        .page(UnitFilter.ON_SHOWCASE.text(text), Sort.by(UnitColumn.NAME), 0, limit)
                        .stream()
                        .map(unit -> hit(words, unit)))
                .toList();
    }

    private static Hit hit(Texts words, BouquetRow row) {
        return new Hit(new Place(BouquetChange.BOUQUET, row.id()), BouquetsView.ICON, row.name(),
                words.get("bouquets.hit", Prices.shown(words, row.price()), row.can()));
    }

    private static Hit hit(Texts words, UnitRow unit) {
        return new Hit(new Place(BouquetChange.UNIT, unit.id()), ShowcaseView.ICON, unit.name(),
                words.get("bouquets.hit.unit", Prices.shown(words, unit.price()), unit.barcode()));
    }
}
