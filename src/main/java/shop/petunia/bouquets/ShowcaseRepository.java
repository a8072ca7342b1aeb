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

    @Query("select count(*) from ShowcaseUnit where leftWith = :operationId")
    long leftWith(UUID operationId);

    @Query("from ShowcaseStem where unitId = :unitId order by goodId")
    List<ShowcaseStem> stems(long unitId);

    @Query("select s.id, g.name, s.quantity, sum(cast(a.quantity as Long) * a.unitCost), min(l.expiry)"
            + " from ShowcaseStem s join Good g on g.id = s.goodId"
            + " left join Allocation a on a.documentKind = 'showcase' and a.documentId = s.unitId"
            + " and a.documentLine = s.id left join Lot l on l.id = a.lotId"
            + " where s.unitId = :unitId group by s.id, g.name, s.quantity order by s.id")
    List<StemLine> told(long unitId);

    record StemLine(
            Long id, String good, Integer quantity, @Nullable Long cost, @Nullable LocalDate expiry) {}

    @Query("select min(l.expiry) from Lot l where l.id in :lotIds")
    @Nullable LocalDate earliest(List<Long> lotIds);

    @Query("select coalesce(sum(cast(a.quantity as Long) * a.unitCost), 0L) from Allocation a"
            + " where a.documentKind = 'showcase' and a.documentId = :unitId")
    long cost(long unitId);

    @Query("select distinct place from ShowcaseUnit where place <> '' order by place")
    List<String> places();
}
