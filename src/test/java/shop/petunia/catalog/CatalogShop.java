package shop.petunia.catalog;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sort;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.ui.Texts;

/** A shop with a catalogue alone, said in short. */
final class CatalogShop {
    private CatalogShop() {}

    static TestDatabase database() {
        return TestDatabase.of(Good.class, Supplier.class);
    }

    static PriceTags tags() {
        Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
        return new PriceTags(
                new Documents(Path.of("target", "no-templates"), () -> texts), new Printers(), () -> "Петуния",
                () -> texts);
    }

    static GoodDraft flower(String name, String category, @Nullable String barcode) {
        return new GoodDraft(GoodKind.FLOWER, name, category, 7, Money.ofRoubles(250), barcode);
    }

    static GoodDraft other(String name, String category, @Nullable String barcode) {
        return new GoodDraft(GoodKind.GOODS, name, category, null, Money.ofRoubles(1210), barcode);
    }

    /** Two flowers, a vase and an archived tulip, whose barcode is 4600000000015. */
    static void fill(Goods goods) {
        goods.add(flower("Rose Naomi", "Roses", "4601234567893"));
        goods.add(flower("Peony", "Peonies", null));
        goods.add(other("Vase", "Vases", null));
        goods.archive(goods.add(flower("Tulip", "Tulips", "4600000000015")));
    }

    static List<GoodRow> all(Goods goods, boolean archived) {
        return goods.page(GoodFilter.IN_USE.archived(archived), Sort.by(GoodColumn.NAME), 0, 100);
    }

    static List<SupplierRow> all(Suppliers suppliers, boolean archived) {
        return suppliers.page(SupplierFilter.IN_USE.archived(archived), Sort.by(SupplierColumn.NAME), 0, 100);
    }

    /** A reception of the supplier with one lot of the good: both can no longer be deleted. */
    static void receive(TestDatabase shop, long good, long supplier) {
        run(shop, """
                insert into reception (id, name, received_on, supplier_id, invoice, note, status, deleted, search_text,
                                       created_at, author_id)
                values (1, 'March', date '2026-03-05', %d, '', '', 'OPEN', false, '', current_timestamp, 1)
                """.formatted(supplier));
        run(shop, """
                insert into lot (reception_id, good_id, received, arrival, unit_cost, remaining, deleted)
                values (1, %d, 5, date '2026-03-05', 100, 5, false)
                """.formatted(good));
    }

    private static void run(TestDatabase shop, String sql) {
        shop.database()
                .writeOnly(transaction -> transaction.session().createNativeMutationQuery(sql).executeUpdate());
    }
}
