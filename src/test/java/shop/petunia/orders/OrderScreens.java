package shop.petunia.orders;

import java.nio.file.Path;
import shop.petunia.bouquets.Florist;
import shop.petunia.bouquets.Ingredients;
import shop.petunia.bouquets.Photos;
import shop.petunia.bouquets.ShowcaseChecks;
import shop.petunia.labels.LabelSize;
import shop.petunia.labels.Labels;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.staff.AuditLog;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Texts;

/** The screens' workplace in a shop under test. */
final class OrderScreens {
    private OrderScreens() {}

    static OrderWorkplace of(OrderShop shop) {
        Documents documents = new Documents(Path.of("target", "no-templates"), OrderScreens::texts);
        Printers printers = new Printers();
        Florist florist = new Florist(
                shop.bouquets,
                new Ingredients(shop.database, shop.time, () -> 2, new OrderPromises()),
                shop.showcase,
                shop.rooms.dismantling(),
                new ShowcaseChecks(shop.database, shop.rooms.dismantling()),
                new AuditLog(shop.database, () -> TestClock.MOSCOW),
                new Photos(Path.of("target", "no-photos"), shop.clock),
                shop.programme.settings,
                shop.time,
                documents,
                printers);
        return new OrderWorkplace(shop.rooms, shop.desk, florist,
                new Labels(documents, printers, () -> LabelSize.MM_100X70, () -> "Петуния", OrderScreens::texts));
    }

    static OrderTold told(OrderShop shop) {
        return new OrderTold(texts(), shop.time);
    }

    static Texts texts() {
        return new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
    }
}
