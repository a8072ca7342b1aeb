package shop.petunia.inventory;

import java.util.List;
import java.util.function.Supplier;
import shop.petunia.ui.Place;
import shop.petunia.ui.SearchSource;
import shop.petunia.ui.Texts;

/** Ctrl+K over stocktakes: by name and number. */
public final class StocktakeSearch implements SearchSource {
    private final Stocktakes stocktakes;
    private final Supplier<Texts> texts;

    public StocktakeSearch(Stocktakes stocktakes, Supplier<Texts> texts) {
        this.stocktakes = stocktakes;
        this.texts = texts;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        return stocktakes.page(StocktakeFilter.ALL.text(text), 0, limit).stream().map(this::hit).toList();
    }

    private Hit hit(StocktakeRow row) {
        return new Hit(
                new Place(StocktakeChange.STOCKTAKE, row.id()),
                StocktakesView.ICON,
                row.name(),
                texts.get().get("inventory.hint", row.id(), row.status(), row.startedAt()));
    }
}
