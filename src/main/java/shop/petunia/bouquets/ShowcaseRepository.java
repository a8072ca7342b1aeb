package shop.petunia.bouquets;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;
import shop.petunia.stock.Document;

@Repository
interface ShowcaseRepository {
    @Insert
    void insert(ShowcaseUnit unit);

    @Update
    void update(ShowcaseUnit unit);

    @Insert
    void insert(ShowcaseStem stem);

    @Find
    Optional<ShowcaseUnit> byId(long id);

    @Query("select id from ShowcaseUnit where operationId = :operationId order by step")
    List<Long> assembledWith(UUID operationId);

    @Query("from ShowcaseStem where unitId = :unitId order by goodId")
    List<ShowcaseStem> stems(long unitId);

    /** Expired are the pieces that are in it now and come from lots past their last day. */
    @Query("select s.id, g.name, g.kind, s.quantity, coalesce(sum(cast(a.quantity as Long) * a.unitCost), 0L),"
            + " coalesce(sum(case when l.expiry < :today then a.quantity - a.givenBack else 0 end), 0L), min(l.expiry)"
            + " from ShowcaseStem s join Good g on g.id = s.goodId"
            + " left join Allocation a on a.documentKind = 'showcase' and a.documentId = s.unitId"
            + " and a.documentLine = s.id left join Lot l on l.id = a.lotId"
            + " where s.unitId = :unitId group by s.id, g.name, g.kind, s.quantity order by s.id")
    List<StemLine> told(long unitId, LocalDate today);

    record StemLine(
            Long id,
            String good,
            GoodKind kind,
            Integer quantity,
            Long cost,
            Long expired,
            @Nullable LocalDate expiry) {}

    @Query("select g.id, g.name, l.id, r.name, a.quantity, a.unitCost, l.expiry from Allocation a"
            + " join Lot l on l.id = a.lotId join Good g on g.id = l.goodId join Reception r on r.id = l.receptionId"
            + " where a.documentKind = 'showcase' and a.documentId = :unitId order by g.kind, g.name, l.expiry, a.id")
    List<Part> parts(long unitId);

    /** As the database tells it. */
    record Part(
            Long goodId,
            String good,
            Long lotId,
            String reception,
            Integer quantity,
            Long unitCost,
            @Nullable LocalDate expiry) {
        UnitPart row() {
            return new UnitPart(goodId, good, lotId, reception, quantity, Money.ofKopecks(unitCost), expiry);
        }
    }

    @Query("select a.name, u.packaging, u.labour, coalesce(b.name, ''), u.reason, u.documentKind, u.documentId,"
            + " u.documentName from ShowcaseUnit u join StaffMember a on a.id = u.authorId"
            + " left join StaffMember b on b.id = u.leftBy where u.id = :unitId")
    Optional<Facts> facts(long unitId);

    /** As the database tells it. */
    record Facts(
            String author,
            Long packaging,
            Long labour,
            String leftBy,
            String reason,
            String documentKind,
            Long documentId,
            String documentName) {
        UnitFacts facts() {
            return new UnitFacts(author, Money.ofKopecks(packaging), Money.ofKopecks(labour), leftBy,
                    reason.isEmpty() ? null : LossReason.valueOf(reason),
                    documentKind.isEmpty() ? null : Document.of(documentKind, documentId, documentName));
        }
    }

    @Query("select min(l.expiry) from Lot l where l.id in :lotIds")
    @Nullable LocalDate earliest(List<Long> lotIds);

    @Query("select coalesce(sum(cast(a.quantity as Long) * a.unitCost), 0L) from Allocation a"
            + " where a.documentKind = 'showcase' and a.documentId = :unitId")
    long cost(long unitId);

    @Query("select distinct place from ShowcaseUnit where place <> '' order by place")
    List<String> places();
}
