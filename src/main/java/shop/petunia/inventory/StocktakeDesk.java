package shop.petunia.inventory;

import java.util.List;
import java.util.Optional;
import shop.petunia.catalog.GoodRow;
import shop.petunia.catalog.Goods;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Stock;
import shop.petunia.stock.StockSettings;

/** All that the screens of stocktakes work with. */
public record StocktakeDesk(
        Stocktakes stocktakes,
        Counts counts,
        Applications applications,
        CountFiles files,
        Stock stock,
        Receptions receptions,
        Goods goods,
        Settings settings,
        ShopTime time,
        Documents documents,
        Printers printers) {
    /** As the shelves stand: the like beside the like, what dies first in front. */
    static final Sort<CountColumn> BY_SHELF = Sort.by(CountColumn.CATEGORY);

    boolean isBlind() {
        return settings.get(InventorySettings.BLIND);
    }

    int highlightedDays() {
        return settings.get(StockSettings.HIGHLIGHTED_DAYS_LEFT);
    }

    StocktakeExport export() {
        return new StocktakeExport(stocktakes, counts);
    }

    /** The stocktake as its act tells it: what is not counted is only a number there. */
    public StocktakeAct act(StocktakeRow stocktake) {
        List<CountRow> counted = counts.page(stocktake.id(), CountFilter.ALL.state(CountState.COUNTED),
                Counts.BY_GOOD, 0, Integer.MAX_VALUE);
        return StocktakeAct.of(settings.get(ShopSettings.NAME), stocktake, counted);
    }

    /**
     * Where the words of the search lead: a barcode to its good's first line that is not counted, be it that the lot
     * has to be added; other words to the first line that has them.
     */
    Optional<Found> find(long stocktakeId, String words) {
        Optional<GoodRow> good = goods.byBarcode(words);
        if (good.isPresent()) {
            Scanned scanned = counts.scan(stocktakeId, good.get().id());
            return Optional.of(new Found(scanned.line(), true, scanned.added()));
        }
        CountFilter all = CountFilter.ALL.text(words);
        List<Long> open = counts.ids(stocktakeId, all.state(CountState.NOT_COUNTED), BY_SHELF);
        List<Long> found = open.isEmpty() ? counts.ids(stocktakeId, all, BY_SHELF) : open;
        return found.stream().findFirst().map(line -> new Found(counts.line(line), false, false));
    }

    /**
     * @param scanned by the good's barcode
     * @param added whether the lot was not among the lines before
     */
    record Found(CountRow line, boolean scanned, boolean added) {}
}
