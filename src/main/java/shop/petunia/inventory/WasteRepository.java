package shop.petunia.inventory;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written off, missing and purchased in a period, added up by the database. */
@Repository
interface WasteRepository {
    /** Each line of an applied stocktake on which less was counted than expected. */
    String MISSING = " where t.status = APPLIED and t.appliedAt >= :start and t.appliedAt < :end"
            + " and n.counted < n.expected";

    @Query("select w.reason, sum(w.quantity), sum(w.quantity * w.unitCost) from WriteOff w"
            + " where w.undoneAt is null and w.onDay between :first and :last and w.reason in :reasons group by w.reason")
    List<ReasonSum> writtenOffByReason(LocalDate first, LocalDate last, List<WriteOffReason> reasons);

    @Query("select g.id, g.name, sum(w.quantity), sum(w.quantity * w.unitCost) from WriteOff w"
            + " join Good g on g.id = w.goodId"
            + " where w.undoneAt is null and w.onDay between :first and :last and w.reason in :reasons group by g.id, g.name")
    List<GoodSum> writtenOffByGood(LocalDate first, LocalDate last, List<WriteOffReason> reasons);

    @Query("select w.supplierId, coalesce(s.name, ''), sum(w.quantity), sum(w.quantity * w.unitCost) from WriteOff w"
            + " left join Supplier s on s.id = w.supplierId"
            + " where w.undoneAt is null and w.onDay between :first and :last and w.reason in :reasons group by w.supplierId, s.name")
    List<SupplierSum> writtenOffBySupplier(LocalDate first, LocalDate last, List<WriteOffReason> reasons);

    @Query("select w.onDay, sum(w.quantity), sum(w.quantity * w.unitCost) from WriteOff w"
            + " where w.undoneAt is null and w.onDay between :first and :last and w.reason in :reasons group by w.onDay")
    List<DaySum> writtenOffByDay(LocalDate first, LocalDate last, List<WriteOffReason> reasons);

    @Query("select coalesce(sum(n.expected - n.counted), 0), coalesce(sum((n.expected - n.counted) * n.unitCost), 0)"
            + " from StocktakeLine n join Stocktake t on t.id = n.stocktakeId" + MISSING)
    Missing missing(Instant start, Instant end);

    @Query("select g.id, g.name, sum(n.expected - n.counted), sum((n.expected - n.counted) * n.unitCost)"
            + " from StocktakeLine n join Stocktake t on t.id = n.stocktakeId"
            + " join Lot l on l.id = n.lotId join Good g on g.id = l.goodId" + MISSING + " group by g.id, g.name")
    List<GoodSum> missingByGood(Instant start, Instant end);

    @Query("select r.supplierId, coalesce(s.name, ''), sum(n.expected - n.counted),"
            + " sum((n.expected - n.counted) * n.unitCost)"
            + " from StocktakeLine n join Stocktake t on t.id = n.stocktakeId join Lot l on l.id = n.lotId"
            + " join Reception r on r.id = l.receptionId left join Supplier s on s.id = r.supplierId"
            + MISSING + " group by r.supplierId, s.name")
    List<SupplierSum> missingBySupplier(Instant start, Instant end);

    @Query("select t.appliedAt, sum(n.expected - n.counted), sum((n.expected - n.counted) * n.unitCost)"
            + " from StocktakeLine n join Stocktake t on t.id = n.stocktakeId"
            + MISSING + " group by t.id, t.appliedAt")
    List<StocktakeSum> missingByStocktake(Instant start, Instant end);

    @Query("select l.goodId, sum(l.received * l.unitCost) from Lot l join Reception r on r.id = l.receptionId"
            + " where l.deleted = false and r.deleted = false and r.receivedOn between :first and :last"
            + " group by l.goodId")
    List<Purchases> purchasesByGood(LocalDate first, LocalDate last);

    @Query("select r.supplierId, sum(l.received * l.unitCost) from Lot l join Reception r on r.id = l.receptionId"
            + " where l.deleted = false and r.deleted = false and r.receivedOn between :first and :last"
            + " group by r.supplierId")
    List<Purchases> purchasesBySupplier(LocalDate first, LocalDate last);

    @Query("select coalesce(sum(l.received * l.unitCost), 0) from Lot l join Reception r on r.id = l.receptionId"
            + " where l.deleted = false and r.deleted = false and r.receivedOn between :first and :last")
    long purchases(LocalDate first, LocalDate last);

    record ReasonSum(WriteOffReason reason, Long pieces, Long loss) {}

    record GoodSum(Long id, String name, Long pieces, Long loss) {}

    record SupplierSum(@Nullable Long id, String name, Long pieces, Long loss) {}

    record DaySum(LocalDate day, Long pieces, Long loss) {}

    record Missing(Long pieces, Long loss) {}

    record StocktakeSum(Instant appliedAt, Long pieces, Long loss) {}

    /** @param id of the good or the supplier; null for the receptions without one */
    record Purchases(@Nullable Long id, Long sum) {}
}
