package shop.petunia.catalog;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.petunia.ui.Place;
import shop.petunia.ui.SearchSource;

/** Finds goods in use by name, category or barcode. */
public final class GoodSearch implements SearchSource {
    private final Goods goods;

    public GoodSearch(Goods goods) {
        this.goods = goods;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        return goods.search(text, limit).stream().map(GoodSearch::hit).toList();
    }

    private static Hit hit(GoodRow row) {
        String hint = Stream.of(row.category(), row.barcode() == null ? "" : row.barcode())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Hit(new Place(CatalogChange.GOOD, row.id()), GoodsView.ICON, row.name(), hint);
    }
}
