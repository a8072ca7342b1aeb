package shop.petunia.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.inventory.WasteRepository.Purchases;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.ShopTime;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** What was lost in a period, written off or missing when it was counted, and what that is of the purchases. */
public final class Waste {
    private final Database database;
    private final ShopTime time;

    public Waste(Database database, ShopTime time) {
        this.database = database;
        this.time = time;
    }

    /** @param period null for all the time */
    public WasteReport report(WasteBy by, @Nullable Period period) {
        Period days = period == null ? new Period(Period.BEGINNING, Period.END) : period;
        return database.read(transaction -> report(transaction, by, days));
    }

    /** The same in the caller's transaction. */
    public WasteReport report(Transaction transaction, WasteBy by, Period period) {
        WasteRepository waste = new WasteRepository_(transaction.session());
        LocalDate first = period.first();
        LocalDate last = period.last();
        WasteTally tally = new WasteTally();
        writtenOff(waste, by, period, WriteOffReason.SAID, tally::add);
        writtenOff(waste, by, period, List.of(WriteOffReason.COUNTED), tally::addMissing);
        missing(waste, by, period, tally);
        return tally.report(by, Money.ofKopecks(waste.purchases(first, last)), purchases(waste, by, first, last));
    }

    /** What people said, and apart from it what a check of the showcase did not find. */
    private static void writtenOff(
            WasteRepository waste, WasteBy by, Period period, List<WriteOffReason> reasons, Adding tally) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        switch (by) {
            case REASON -> waste.writtenOffByReason(first, last, reasons).forEach(sum -> tally.add(
                    new WasteGroup.OfReason(WasteReason.of(sum.reason())), sum.pieces(), sum.loss()));
            case GOOD -> waste.writtenOffByGood(first, last, reasons).forEach(sum -> tally.add(
                    new WasteGroup.OfGood(sum.id(), sum.name()), sum.pieces(), sum.loss()));
            case SUPPLIER -> waste.writtenOffBySupplier(first, last, reasons).forEach(sum -> tally.add(
                    new WasteGroup.OfSupplier(sum.id(), sum.name()), sum.pieces(), sum.loss()));
            case DAY -> waste.writtenOffByDay(first, last, reasons).forEach(sum -> tally.add(
                    new WasteGroup.OfDay(sum.day()), sum.pieces(), sum.loss()));
        }
    }

    /** What applied stocktakes did not find, on the day of their application. */
    private void missing(WasteRepository waste, WasteBy by, Period period, WasteTally tally) {
        Instant start = period.start(time.zone());
        Instant end = period.end(time.zone());
        switch (by) {
            case REASON -> {
                WasteRepository.Missing sum = waste.missing(start, end);
                if (sum.pieces() > 0) {
                    tally.addMissing(new WasteGroup.OfReason(WasteReason.COUNTED), sum.pieces(), sum.loss());
                }
            }
            case GOOD -> waste.missingByGood(start, end).forEach(sum -> tally.addMissing(
                    new WasteGroup.OfGood(sum.id(), sum.name()), sum.pieces(), sum.loss()));
            case SUPPLIER -> waste.missingBySupplier(start, end).forEach(sum -> tally.addMissing(
                    new WasteGroup.OfSupplier(sum.id(), sum.name()), sum.pieces(), sum.loss()));
            case DAY -> waste.missingByStocktake(start, end).forEach(sum -> tally.addMissing(
                    new WasteGroup.OfDay(time.dayOf(sum.appliedAt())), sum.pieces(), sum.loss()));
        }
    }

    private static @Nullable List<Purchases> purchases(
            WasteRepository waste, WasteBy by, LocalDate first, LocalDate last) {
        return switch (by) {
            case GOOD -> waste.purchasesByGood(first, last);
            case SUPPLIER -> waste.purchasesBySupplier(first, last);
            case REASON, DAY -> null;
        };
    }

    /** Where what was lost is added up. */
    private interface Adding {
        void add(WasteGroup group, long pieces, long kopecks);
    }
}
