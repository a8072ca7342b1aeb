package shop.petunia.inventory;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.stock.LotColumn;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.Stock;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** Looks for a lot that is to be counted too, also among those of which nothing should remain. */
final class AddLotViewModel {
    /** What was found on the shelf is likelier of a late delivery than of an early one. */
    private static final Sort<LotColumn> NEWEST_FIRST = Sort.downBy(LotColumn.ARRIVAL);

    private final StocktakeDesk desk;
    private final Kit kit;
    private final long stocktakeId;
    private final Consumer<CountRow> added;
    private final StringProperty text = new Filters(this::ask).text();
    private final Busy busy = new Busy();
    private final Rows<LotRow> rows;

    AddLotViewModel(StocktakeDesk desk, Kit kit, long stocktakeId, Consumer<CountRow> added) {
        this.desk = desk;
        this.kit = kit;
        this.stocktakeId = stocktakeId;
        this.added = added;
        this.rows = new Rows<>(kit.background());
    }

    StringProperty text() {
        return text;
    }

    Rows<LotRow> rows() {
        return rows;
    }

    /** Who counts blindly does not learn here what the books expect. */
    boolean isBlind() {
        return desk.isBlind();
    }

    void open(String words) {
        text.set(words);
        ask();
        kit.dialogs().sheet(Sentence.of("inventory.addLot"), new AddLotView(this, kit));
    }

    void add(LotRow lot) {
        kit.background().run(busy, () -> desk.counts().addLot(stocktakeId, lot.id()), line -> {
            kit.dialogs().close();
            added.accept(line);
        });
    }

    void cancel() {
        kit.dialogs().close();
    }

    private void ask() {
        rows.ask(new Source(desk.stock(), LotFilter.WITH_REMAINDER.text(text.get().strip()).emptyToo(true)));
    }

    private record Source(Stock stock, LotFilter filter) implements RowSource<LotRow> {
        @Override
        public long count() {
            return stock.countLots(filter);
        }

        @Override
        public List<LotRow> page(Order order, int offset, int limit) {
            return stock.lots(filter, NEWEST_FIRST, offset, limit);
        }
    }
}
