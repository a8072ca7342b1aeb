package shop.petunia.inventory;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written off and what was purchased in a period, added up by the database. */
@Repository
interface WasteRepository {
    @Query("select w.reason, sum(w.quantity), sum(w.quantity * w.unitCost) from WriteOff w"
            + " where w.undoneAt is null and w.onDay between :first and :last group by w.reason")
    List<ReasonSum> writtenOffByReason(LocalDate first, LocalDate last);

    @Query("select g.id, g.name, sum(w.quantity), sum(w.quantity * w.unitCost) from WriteOff w"
            + " join Good g on g.id = w.goodId"
            + " where w.undoneAt is null and w.onDay between :first and :last group by g.id, g.name")
    List<GoodSum> writtenOffByGood(LocalDate first, LocalDate last);

    @Query("select w.supplierId, coalesce(s.name, ''), sum(w.quantity), sum(w.quantity * w.unitCost) from WriteOff w"
            + " left join Supplier s on s.id = w.supplierId"
            + " where w.undoneAt is null and w.onDay between :first and :last group by w.supplierId, s.name")
    List<SupplierSum> writtenOffBySupplier(LocalDate first, LocalDate last);

    @Query("select w.onDay, sum(w.quantity), sum(w.quantity * w.unitCost) from WriteOff w"
            + " where w.undoneAt is null and w.onDay between :first and :last group by w.onDay")
    List<DaySum> writtenOffByDay(LocalDate first, LocalDate last);

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

    /** @param id of the good or the supplier; null for the receptions without one */
    record Purchases(@Nullable Long id, Long sum) {}
}
