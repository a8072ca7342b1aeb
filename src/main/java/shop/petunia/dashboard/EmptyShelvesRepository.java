package shop.petunia.dashboard;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** Goods that were sold out: they have had lots, and nothing remains. */
@Repository
interface EmptyShelvesRepository {
    String EMPTY = " from Good g where g.archived = false and exists (select 1 from Lot l where l.goodId = g.id and"
            + " l.deleted = false) and not exists (select 1 from Lot l where l.goodId = g.id and l.remaining > 0)";

    @Query("select count(*)" + EMPTY)
    long count();

    @Query("select g.id, g.name, g.category" + EMPTY + " order by g.name, g.id")
    List<Row> first(Limit limit);

    record Row(long id, String name, String category) {}
}
