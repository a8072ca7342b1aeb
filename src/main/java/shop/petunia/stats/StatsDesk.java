package shop.petunia.stats;

import java.util.function.Supplier;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.shared.ShopTime;

/**
 * What the statistics' screen works with.
 *
 * @param shop its name, for what is printed
 */
public record StatsDesk(
        Statistics statistics,
        ClientStatistics clients,
        ShopTime time,
        Documents documents,
        Printers printers,
        Supplier<String> shop) {}
