package shop.petunia.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import shop.petunia.inventory.LotLoss;
import shop.petunia.inventory.WriteOffReason;
import shop.petunia.stock.Document;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.Operation;
import shop.petunia.stock.Stock;

/** What the demo shop lost: wilted, broken, bad from the start, or gone when it was counted. */
final class DemoLosses {
    private static final int ALL = 10_000;
    /** Since then nobody has sorted out what has wilted. */
    private static final int SORTED_OUT = 3;

    private final DemoShop shop;
    private final Random random;
    private int counts;

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

    /** A few lots differ from the books, a piece or two, rarely upward. */
    void stocktake(DemoDay day) {
        counts++;
        Document stocktake = Document.of("stocktake", counts, "Инвентаризация " + counts);
        Operation operation = Operation.of(UUID.randomUUID());
        List<LotRow> lots = new ArrayList<>(shelves(day.at(0.99)));
        Collections.shuffle(lots, random);
        List<LotRow> differing = lots.subList(0, Math.min(5, lots.size()));
        shop.write(day.at(0.99), transaction -> differing.forEach(lot -> shop.ledger().move(
                transaction, lot.id(), lot.id() % 5 == 0 ? 1 : -1, MovementKind.COUNTED, stocktake, operation)));
    }

    private List<LotRow> shelves(Instant at) {
        shop.clock().moveTo(at);
        return shop.stock().lots(LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT, 0, ALL);
    }

    private void writeOff(Instant at, long lot, int quantity, WriteOffReason reason, String comment) {
        shop.clock().moveTo(at);
        shop.writeOffs().write(List.of(new LotLoss(lot, quantity)), reason, comment, UUID.randomUUID());
    }
}
