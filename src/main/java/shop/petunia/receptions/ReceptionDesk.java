package shop.petunia.receptions;

import java.util.List;
import shop.petunia.catalog.GoodRow;
import shop.petunia.catalog.Goods;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.staff.ManagerPin;
import shop.petunia.stock.LotColumn;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Settlements;
import shop.petunia.stock.Stock;

/** All that the screens of receptions work with. */
public record ReceptionDesk(
        Receptions receptions,
        ReceptionLines lines,
        ReceptionHeaders headers,
        ReceptionImports imports,
        Stock stock,
        Settlements settlements,
        Goods goods,
        Settings settings,
        ShopTime time,
        Documents documents,
        Printers printers,
        ManagerPin manager) {
    private static final int SUGGESTED_GOODS = 8;

    /** A barcode's good alone, else those whose name has the words. */
    List<GoodRow> suggestedGoods(String typed) {
        return goods.byBarcode(typed)
                .filter(good -> !good.archived())
                .map(List::of)
                .orElseGet(() -> goods.search(typed, SUGGESTED_GOODS));
    }

    /** The reception as its act tells it. */
    public ReceptionAct act(ReceptionRow reception) {
        return new ReceptionAct(
                settings.get(ShopSettings.NAME),
                reception.name(),
                reception.date(),
                reception.supplierName(),
                reception.invoice(),
                lines(reception).stream()
                        .map(line -> new ReceptionAct.Line(
                                line.goodName(), line.received(), line.unitCost(), line.arrival(),
                                line.shelfLifeDays()))
                        .toList());
    }

    List<LotRow> lines(ReceptionRow reception) {
        return stock.lots(LotFilter.ofReception(reception.id()), Sort.by(LotColumn.ARRIVAL), 0, Integer.MAX_VALUE);
    }
}
