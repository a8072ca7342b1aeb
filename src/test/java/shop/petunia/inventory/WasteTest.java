package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.inventory.LossShop.TODAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;

class WasteTest {
    private static final Period TWO_DAYS = new Period(TODAY, TODAY.plusDays(1));

    @RegisterExtension
    final LossShop shop = new LossShop();

    private long rose;
    private long iris;

    /** Bought for 1000 + 2000 today and 500 yesterday; lost 50 + 20 + 120 and something that was undone. */
    @BeforeEach
    void lossesOfTwoDays() {
        long morning = shop.reception("Утро", TODAY, "Голландия");
        rose = shop.flower("Роза");
        iris = shop.flower("Ирис");
        long roses = shop.lot(morning, rose, 100);
        long irises = shop.lot(shop.reception("Вечер", TODAY, ""), iris, 50, TODAY, Money.ofRoubles(40));
        shop.lot(shop.reception("Вчера", TODAY.minusDays(1), "Эквадор"), rose, 50);
        shop.writeOff(roses, 5, WriteOffReason.WILTED);
        shop.clock.advanceDays(1);
        shop.writeOff(roses, 2, WriteOffReason.BROKEN);
        shop.writeOff(irises, 3, WriteOffReason.WILTED);
        shop.writeOffs.undo(shop.writeOff(irises, 9, WriteOffReason.DEFECT).ids().getFirst(), UUID.randomUUID());
    }

    @Test
    void byReasonTheDearestStandsFirst() {
        WasteReport report = shop.waste.report(WasteBy.REASON, TWO_DAYS);

        assertThat(report).isEqualTo(new WasteReport(
                WasteBy.REASON,
                List.of(
                        row(new WasteGroup.OfReason(WasteReason.WILTED), 8, 170, "5.7"),
                        row(new WasteGroup.OfReason(WasteReason.BROKEN), 2, 20, "0.7")),
                10,
                Money.ofRoubles(190),
                0,
                Money.ZERO,
                Money.ofRoubles(3000)));
        assertThat(List.of(report.share(), report.most()))
                .containsExactly(new BigDecimal("6.3"), Money.ofRoubles(170));
    }

    @Test
    void aGoodIsComparedWithItsOwnPurchasesToo() {
        assertThat(shop.waste.report(WasteBy.GOOD, TWO_DAYS).rows()).containsExactly(
                row(new WasteGroup.OfGood(iris, "Ирис"), 3, 120, "4.0", 2000, "6.0"),
                row(new WasteGroup.OfGood(rose, "Роза"), 7, 70, "2.3", 1000, "7.0"));
    }

    @Test
    void aSupplierIsComparedWithItsOwnPurchasesToo() {
        long dutch = shop.suppliers.named("Голландия").orElseThrow().id();

        assertThat(shop.waste.report(WasteBy.SUPPLIER, TWO_DAYS).rows()).containsExactly(
                row(new WasteGroup.OfSupplier(null, ""), 3, 120, "4.0", 2000, "6.0"),
                row(new WasteGroup.OfSupplier(dutch, "Голландия"), 7, 70, "2.3", 1000, "7.0"));
    }

    @Test
    void byDayTheNewestStandsFirst() {
        assertThat(shop.waste.report(WasteBy.DAY, TWO_DAYS).rows()).containsExactly(
                row(new WasteGroup.OfDay(TODAY.plusDays(1)), 5, 140, "4.7"),
                row(new WasteGroup.OfDay(TODAY), 5, 50, "1.7"));
    }

    @Test
    void whereNothingWasPurchasedThereIsNoShare() {
        Period tomorrow = new Period(TODAY.plusDays(1), TODAY.plusDays(1));

        WasteReport report = shop.waste.report(WasteBy.GOOD, tomorrow);

        assertThat(report.rows().getFirst()).isEqualTo(new WasteRow(
                new WasteGroup.OfGood(iris, "Ирис"), 3, Money.ofRoubles(120), null, Money.ZERO, null));
        assertThat(report.share()).isNull();
    }

    @Test
    void allTheTimeIsAPeriodToo() {
        WasteReport report = shop.waste.report(WasteBy.REASON, null);

        assertThat(List.of(report.loss(), report.purchases()))
                .containsExactly(Money.ofRoubles(190), Money.ofRoubles(3500));
    }

    @Test
    void whatAStocktakeDidNotFindIsALossToo() {
        long dutch = shop.suppliers.named("Голландия").orElseThrow().id();
        Period today = new Period(TODAY.plusDays(1), TODAY.plusDays(1));
        long stocktake = shop.count(1, 90);

        List<WasteReport> counted = reports(today);
        shop.applications().undo(stocktake, UUID.randomUUID());

        assertThat(counted).extracting(report -> report.rows().stream().map(WasteTest::told).toList())
                .containsExactly(
                        List.of("OfReason[reason=WILTED] 3 120.00", "OfReason[reason=COUNTED] 3 30.00",
                                "OfReason[reason=BROKEN] 2 20.00"),
                        List.of("OfGood[id=%d, name=Ирис] 3 120.00".formatted(iris),
                                "OfGood[id=%d, name=Роза] 5 50.00".formatted(rose)),
                        List.of("OfSupplier[id=null, name=] 3 120.00",
                                "OfSupplier[id=%d, name=Голландия] 5 50.00".formatted(dutch)),
                        List.of("OfDay[day=2026-03-06] 8 170.00"));
        assertThat(reports(today)).extracting(WasteReport::loss).containsOnly(Money.ofRoubles(140));
    }

    private List<WasteReport> reports(Period period) {
        return Stream.of(WasteBy.values()).map(by -> shop.waste.report(by, period)).toList();
    }

    private static String told(WasteRow row) {
        return row.group() + " " + row.pieces() + " " + row.loss().roubles();
    }

    private static WasteRow row(WasteGroup group, long pieces, long roubles, String share) {
        return new WasteRow(group, pieces, Money.ofRoubles(roubles), new BigDecimal(share), null, null);
    }

    private static WasteRow row(
            WasteGroup group, long pieces, long roubles, String share, long purchases, String ownShare) {
        return new WasteRow(group, pieces, Money.ofRoubles(roubles), new BigDecimal(share),
                Money.ofRoubles(purchases), new BigDecimal(ownShare));
    }
}
