package shop.petunia.inventory;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Repository
interface StocktakeRepository {
    @Insert
    void insert(Stocktake stocktake);

    @Update
    void update(Stocktake stocktake);

    @Find
    Optional<Stocktake> byId(long id);

    @Query("from Stocktake where fileSha256 = :sha256 and status in (IN_PROGRESS, APPLIED) order by id desc")
    List<Stocktake> ofFile(String sha256);

    @Insert
    void insert(StocktakeLine line);

    @Update
    void update(StocktakeLine line);

    @Delete
    void delete(StocktakeLine line);

    @Query("from StocktakeLine where id = :id")
    Optional<StocktakeLine> line(long id);

    @Query("from StocktakeLine where stocktakeId = :stocktakeId and lotId = :lotId")
    Optional<StocktakeLine> lineOf(long stocktakeId, long lotId);

    /** The unapplied stocktake in which the lot stands. */
    @Query("select t.name from StocktakeLine n join Stocktake t on t.id = n.stocktakeId where n.openLotId = :lotId")
    Optional<String> holder(long lotId);

    @Query("select remaining from Lot where id = :lotId and deleted = false")
    Optional<Integer> remaining(long lotId);

    @Query("delete from StocktakeLine n where n.stocktakeId = :stocktakeId"
            + " and n.lotId in (select l.id from Lot l where l.deleted = true)")
    int deleteGone(long stocktakeId);

    @Query("update StocktakeLine set openLotId = null where stocktakeId = :stocktakeId")
    int release(long stocktakeId);

    @Query("update StocktakeLine n set n.openLotId = null,"
            + " n.unitCost = (select l.unitCost from Lot l where l.id = n.lotId) where n.stocktakeId = :stocktakeId")
    int freeze(long stocktakeId);

    @Query("select n.lotId from StocktakeLine n join Movement m on m.lotId = n.lotId and m.id > n.movementsSeen"
            + " left join Movement u on u.id = m.reversesId where n.stocktakeId = :stocktakeId"
            + " and coalesce(u.kind, m.kind) in (COUNTED, CORRECTION, RECEIVED) group by n.lotId")
    List<Long> correctedSince(long stocktakeId);

    /** Those of which older shortages are open, or any was settled since a count. */
    @Query("select distinct l.goodId from StocktakeLine n join Lot l on l.id = n.lotId"
            + " join Shortage h on h.goodId = l.goodId where n.stocktakeId = :stocktakeId and n.counted is not null"
            + " and ((h.outstanding > 0 and h.id <= n.shortagesSeen) or exists"
            + " (select 1 from Settlement e where e.shortageId = h.id and e.id > n.settlementsSeen))")
    List<Long> goodsWithShortages(long stocktakeId);

    @Query("select l.receptionId, max(n.countedAt) from Lot l join StocktakeLine n on n.lotId = l.id"
            + " join Stocktake t on t.id = n.stocktakeId and t.status = APPLIED"
            + " where l.receptionId in :receptions and n.counted is not null group by l.receptionId")
    List<LastCount> lastCounts(List<Long> receptions);

    @Query("select distinct l.receptionId from StocktakeLine n join Lot l on l.id = n.lotId"
            + " where n.stocktakeId = :stocktakeId and n.counted is not null")
    List<Long> receptionsOf(long stocktakeId);

    record LastCount(Long receptionId, Instant at) {}
}
