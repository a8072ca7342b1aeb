package shop.petunia.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.petunia.catalog.SupplierDraft;
import shop.petunia.catalog.Suppliers;

/** Who delivers to the demo shop: names and phones that nobody has. */
final class DemoSuppliers {
    /** Name | phone | note. */
    private static final String SUPPLIERS = """
            Амстел Флауэрс Импорт  | +7 495 000-21-40 | Голландский аукцион. Заказ до 15:00, привозят через день к 8 утра
            Кито Роза              | +7 495 000-38-12 | Эквадор, самолёт по вторникам и пятницам. Менеджер Ольга
            Теплицы Заречья        | +7 496 000-07-73 | Свои теплицы: хризантема, гвоздика, гербера. Отсрочка 7 дней
            Подмосковный тюльпан   | +7 496 000-15-20 | Тюльпаны с декабря по май, пионы в июне
            Зелёный срез           | +7 495 000-64-09 | Зелень и сухоцвет. Доставка от 10 000 ₽ бесплатно
            Бант и ваза            | +7 499 000-52-31 | Упаковка, вазы, открытки. Счёт на оплату присылают на почту
            """;

    private DemoSuppliers() {}

    /** @return their ids by name */
    static Map<String, Long> fill(Suppliers suppliers) {
        Map<String, Long> added = new LinkedHashMap<>();
        for (List<String> row : DemoTable.rows(SUPPLIERS)) {
            added.put(row.get(0), suppliers.add(new SupplierDraft(row.get(0), row.get(1), row.get(2))));
        }
        return added;
    }
}
