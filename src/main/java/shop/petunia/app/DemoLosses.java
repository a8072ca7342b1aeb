package shop.petunia.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import shop.petunia.inventory.CountFilter;
import shop.petunia.inventory.CountRow;
import shop.petunia.inventory.Counts;
import shop.petunia.inventory.LotLoss;
import shop.petunia.inventory.StocktakeScope;
import shop.petunia.inventory.WriteOffReason;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.Stock;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** What the demo shop lost: wilted, broken, bad from the start, or gone when it was counted. */
final class DemoLosses {
    private static final int ALL = 10_000;
    /** Since then nobody has sorted out what has wilted. */
    private static final int SORTED_OUT = 3;

    private final DemoShop shop;
    private final Random random;

    DemoLosses(DemoShop shop, Random random) {
        this.shop = shop;
        this.random = random;
    }

    /** Found while the delivery was unpacked. */
    void defects(DemoDay day, List<Long> lots) {
        if (!lots.isEmpty() && random.nextBoolean()) {
            long lot = lots.get(random.nextInt(lots.size()));
            writeOff(day.at(0.09), lot, 1 + random.nextInt(2), WriteOffReason.DEFECT, "Замечено при приёмке");
        }
    }

    /** When the shop closes: a stem broken now and then, and each second day what has wilted. */
    void closing(DemoDay day) {
        Instant at = day.at(0.97);
        if (day.ago() % 5 == 2) {
            List<LotRow> lots = shelves(at);
            LotRow lot = lots.get(random.nextInt(lots.size()));
            writeOff(at, lot.id(), 1, lot.daysLeft() == null ? WriteOffReason.OTHER : WriteOffReason.BROKEN,
                    lot.daysLeft() == null ? "На витрину" : "");
        }
        if (day.ago() >= SORTED_OUT && day.ago() % 2 == 1) {
            shelves(at).stream()
                    .filter(lot -> lot.daysLeft() != null && lot.daysLeft() <= 0)
                    .forEach(lot -> writeOff(day.at(0.98), lot.id(), lot.remaining(), WriteOffReason.WILTED, ""));
        }
    }

    /** Everything is counted, and a few lots differ from the books: a piece or two, rarely upward. */
    void stocktake(DemoDay day) {
        long id = started(day.at(0.97), StocktakeScope.EVERYTHING);
        count(id, 1, 5);
        shop.clock().moveTo(day.at(0.99));
        shop.inventory().applications.apply(id, UUID.randomUUID(), Progress.UNWATCHED);
    }

    /** The newest deliveries, of which somebody has counted the first half. */
    void stocktakeInProgress(DemoDay day) {
        count(started(day.at(0.98), StocktakeScope.OPEN_RECEPTIONS), 2, 3);
    }

    private long started(Instant at, StocktakeScope scope) {
        shop.clock().moveTo(at);
        Texts texts = new Texts(Texts.RUSSIAN, shop.time().zone());
        return shop.inventory().stocktakes.start(scope, texts.get("inventory.defaultName", shop.time().now())).id();
    }

    private void count(long stocktake, int part, int differing) {
        List<CountRow> lines =
                new ArrayList<>(shop.inventory().counts.page(stocktake, CountFilter.ALL, Counts.BY_GOOD, 0, ALL));
        List<CountRow> counted = new ArrayList<>(lines.subList(0, lines.size() / part));
        counted.forEach(line -> shop.inventory().counts.enter(line.id(), line.remaining()));
        Collections.shuffle(counted, random);
        counted.stream()
                .limit(differing)
                .forEach(line -> shop.inventory().counts.enter(line.id(),
                        line.remaining() + (line.lotId() % 5 == 0 ? 1 : -1)));
    }

    private List<LotRow> shelves(Instant at) {
        shop.clock().moveTo(at);
        return shop.inventory().stock.lots(LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT, 0, ALL);
    }

    private void writeOff(Instant at, long lot, int quantity, WriteOffReason reason, String comment) {
        shop.clock().moveTo(at);
        shop.inventory().writeOffs.write(List.of(new LotLoss(lot, quantity)), reason, comment, UUID.randomUUID());
    }
}
