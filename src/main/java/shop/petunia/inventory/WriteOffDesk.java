package shop.petunia.inventory;

import java.util.List;
import shop.petunia.shared.ShopTime;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.Stock;

/** All that the screens of write-offs work with. */
public record WriteOffDesk(WriteOffs writeOffs, Waste waste, Stock stock, ShopTime time) {
    private static final int SUGGESTED = 12;

    /** Lots with a remainder, what has expired first. */
    List<LotRow> suggested(String typed) {
        return stock.lots(LotFilter.WITH_REMAINDER.text(typed), Stock.BY_DAYS_LEFT, 0, SUGGESTED);
    }
}
