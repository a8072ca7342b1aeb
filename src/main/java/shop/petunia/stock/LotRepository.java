package shop.petunia.stock;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

@Repository
interface LotRepository {
    @Insert
    void insert(Lot lot);

    @Update
    void update(Lot lot);

    @Find
    Optional<Lot> byId(long id);

    @Query("update Lot set remaining = remaining + :quantity"
            + " where id = :id and deleted = false and remaining + :quantity >= 0")
    int move(long id, int quantity);

    @Query("select remaining from Lot where id = :id")
    int remaining(long id);

    @Query("select name from Good where id = :goodId")
    String goodName(long goodId);

    @Query("select unitCost from Lot where goodId = :goodId and deleted = false order by arrival desc, id desc limit 1")
    List<Long> lastCost(long goodId);

    @Query("select m.lotId, coalesce(u.kind, m.kind), sum(m.quantity) from Movement m"
            + " left join Movement u on u.id = m.reversesId"
            + " where m.lotId in :lotIds group by m.lotId, coalesce(u.kind, m.kind)")
    List<KindSum> flows(List<Long> lotIds);

    record KindSum(Long lotId, MovementKind kind, Long quantity) {}
}
