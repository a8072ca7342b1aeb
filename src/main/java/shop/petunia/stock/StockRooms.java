package shop.petunia.stock;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.petunia.catalog.Goods;
import shop.petunia.catalog.SupplierColumn;
import shop.petunia.catalog.SupplierFilter;
import shop.petunia.catalog.SupplierRow;
import shop.petunia.catalog.Suppliers;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.staff.Staff;

/** The façades that the screens of the stock ask, in one hand. */
public record StockRooms(
        Stock stock,
        Settlements settlements,
        ReceptionLines lines,
        Goods goods,
        Suppliers suppliers,
        Staff staff,
        ShopTime time) {
    private static final int SUPPLIERS_OFFERED = 500;

    Choices choices() {
        return new Choices(
                goods.categories(),
                suppliers.page(SupplierFilter.IN_USE, Sort.by(SupplierColumn.NAME), 0, SUPPLIERS_OFFERED));
    }

    /** What filters offer. */
    record Choices(List<String> categories, List<SupplierRow> suppliers) {}

    /** The same movements with their authors' names. */
    List<ToldMovement> told(List<LotMovement> movements) {
        Map<Long, String> names = staff.list().stream().collect(Collectors.toMap(Staff.Member::id, Staff.Member::name));
        return movements.stream()
                .map(step -> new ToldMovement(
                        step.movement(),
                        step.remainder(),
                        names.getOrDefault(step.movement().authorId(), "")))
                .toList();
    }
}
