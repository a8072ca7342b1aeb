package shop.petunia.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.printing.TestPrinters;
import shop.petunia.shared.Money;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Texts;

/** A counter's back office: the manager who is asked approves, or is not there. */
final class OfficeShop {
    static final Texts RUSSIAN = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);

    final CounterShop shop;
    final List<Set<Permission>> asked = new ArrayList<>();
    @Nullable Long manager = CounterShop.MANAGER;

    OfficeShop(CounterShop shop) {
        this.shop = shop;
    }

    BackOffice office() {
        return office(TestPrinters.none(), Path.of("nowhere"));
    }

    BackOffice office(Printers printers, Path templates) {
        return BackOffice.of(shop.desk, new Documents(templates, () -> RUSSIAN), printers, (kit, why, approved) -> {
            asked.add(why);
            Long id = manager;
            if (id != null) {
                approved.accept(id);
            }
        });
    }

    /** Roses of 100 roubles, out of a lot that holds ten more. */
    Sold roses(int pieces) {
        long roses = shop.flower("Роза Эксплорер 60 см", 100);
        shop.lot(roses, pieces + 10);
        return shop.sellForCash(shop.cart(shop.good(roses, pieces)));
    }

    Sold card(String name, long roubles) {
        Money total = Money.ofRoubles(roubles);
        return shop.sell(shop.cart(CartLine.free(name, 1, total)), Tender.card(total));
    }
}
