package shop.petunia.stock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        ShopTime time,
        LotActions actions,
        List<DocumentWords> words) {
    private static final int SUPPLIERS_OFFERED = 500;

    Choices choices() {
        return new Choices(
                goods.categories(),
                suppliers.page(SupplierFilter.IN_USE, Sort.by(SupplierColumn.NAME), 0, SUPPLIERS_OFFERED));
    }

    /** What filters offer. */
    record Choices(List<String> categories, List<SupplierRow> suppliers) {}

    /** The same movements with their authors' names, their documents and reasons in words. */
    List<ToldMovement> told(List<LotMovement> movements) {
        Map<Long, String> names = staff.list().stream().collect(Collectors.toMap(Staff.Member::id, Staff.Member::name));
        return movements.stream().map(step -> told(step, names)).toList();
    }

    private ToldMovement told(LotMovement step, Map<Long, String> names) {
        MovementRow row = step.movement();
        Optional<DocumentWords> feature =
                words.stream().filter(one -> one.kind().equals(row.document().kind())).findFirst();
        return new ToldMovement(
                row,
                step.remainder(),
                names.getOrDefault(row.authorId(), ""),
                feature.map(one -> one.name(row.document())).orElse(null),
                feature.filter(one -> !row.reason().isEmpty()).map(one -> one.reason(row.reason())).orElse(null));
    }
}
