package shop.petunia.app;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.catalog.Goods;
import shop.petunia.receptions.ImportOptions;
import shop.petunia.receptions.ImportTarget;
import shop.petunia.receptions.Imported;
import shop.petunia.receptions.ReceptionHeader;
import shop.petunia.receptions.ReceptionPlan;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.ReceptionFilter;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.stock.Stock;
import shop.petunia.storage.DataFolder;
import shop.petunia.testkit.Child;
import shop.petunia.ui.Progress;

/** Imports and edits that the program has acknowledged are there after it was killed, and no import is there by half. */
class DeliveryKillTest {
    private static final int ALL = 1_000_000;
    private static final int LOTS = 12;
    private static final int DELIVERIES = 4;

    @TempDir
    private Path place = Path.of("");

    @Test
    void noDeliveryIsLostOrHalvedInFiveKills() throws Exception {
        survive(5);
    }

    @Test
    @Tag("kills")
    void noDeliveryIsLostOrHalvedInFiftyKills() throws Exception {
        survive(50);
    }

    private void survive(int kills) throws Exception {
        Random random = new Random();
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 0; kill < kills; kill++) {
            long life = TimeUnit.MILLISECONDS.toNanos(random.nextInt(1, 2500));
            acknowledged.addAll(Child.acknowledgedUntilKilled(
                    life, DeliveryKillTest.class, place.toString(), Integer.toString(kill)));

            try (Wiring shop = open(place)) {
                List<LotRow> lots = lots(shop);
                Map<Long, Long> sizes = lots.stream().collect(groupingBy(LotRow::receptionId, counting()));
                assertThat(told(lots)).as("after kill %d", kill + 1).containsAll(acknowledged);
                assertThat(sizes.values()).containsOnly((long) LOTS);
                assertThat(sizes).hasSize(Math.toIntExact(shop.inventory().receptions.count(ReceptionFilter.ALL)));
                assertThat(shop.integrity().check(shop.database())).isEmpty();
            }
        }
        System.out.printf("%d kills, %d acknowledged deliveries and edits, none lost%n", kills, acknowledged.size());
    }

    /** All that the child could have acknowledged about these lots; it changes each at most once. */
    private static Set<String> told(List<LotRow> lots) {
        return lots.stream()
                .flatMap(lot -> Stream.of(delivered(lot.receptionName()), received(lot.id(), lot.received()),
                        remains(lot.id(), lot.remaining())))
                .collect(Collectors.toSet());
    }

    /** The program that is killed: deliveries one after another, and every now and then it is closed and opened. */
    public static void main(String[] args) {
        for (int session = 0;; session++) {
            try (Wiring shop = open(Path.of(args[0]))) {
                for (int delivery = 0; delivery < DELIVERIES; delivery++) {
                    deliver(shop, "Delivery " + args[1] + "-" + session + "-" + delivery);
                }
            }
        }
    }

    private static void deliver(Wiring shop, String name) {
        ReceptionPlan plan =
                shop.inventory().imports.plan(CommandsTest.sample("reception-2026-03-05.csv"), shop.time().today());
        Imported done = shop.inventory().imports.importAll(
                plan, new ImportTarget.NewReception(new ReceptionHeader(name, shop.time().today(), "", "", "")),
                new ImportOptions("delivery.csv", true, true), UUID.randomUUID(), Progress.UNWATCHED);
        acknowledge(delivered(name));
        ReceptionLines lines = new ReceptionLines(
                shop.database(), new Ledger(shop.time()), new Goods(shop.database()), () -> 7);
        for (LotRow lot : shop.inventory().stock.lots(LotFilter.ofReception(done.receptionId()), Stock.BY_DAYS_LEFT, 0,
                LOTS)) {
            acknowledge(lot.id() % 2 == 0 ? edit(lines, lot) : correct(lines, lot));
        }
    }

    private static String edit(ReceptionLines lines, LotRow lot) {
        int more = lot.received() + 7;
        lines.edit(lot.id(),
                new LineDraft(lot.goodId(), more, lot.arrival(), lot.shelfLifeDays(), lot.unitCost()),
                UUID.randomUUID());
        return received(lot.id(), more);
    }

    private static String correct(ReceptionLines lines, LotRow lot) {
        int less = lot.remaining() - 3;
        lines.correct(lot.id(), lot.remaining(), less, "Пересчитали", UUID.randomUUID());
        return remains(lot.id(), less);
    }

    private static String delivered(String name) {
        return "delivered: " + name;
    }

    private static String received(long lot, int pieces) {
        return "lot " + lot + " received " + pieces;
    }

    private static String remains(long lot, int pieces) {
        return "lot " + lot + " remains " + pieces;
    }

    private static void acknowledge(String what) {
        System.out.println(what);
        System.out.flush();
    }

    private static List<LotRow> lots(Wiring shop) {
        return shop.inventory().stock.lots(LotFilter.WITH_REMAINDER.emptyToo(true), Stock.BY_DAYS_LEFT, 0, ALL);
    }

    private static Wiring open(Path folder) {
        return new Wiring(new DataFolder(folder), Wiring.clock());
    }
}
