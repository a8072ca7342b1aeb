package shop.petunia.marketplace;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Repository
interface MappingRepository {
    @Query("select l.marketProduct, max(l.name), count(distinct l.orderId), max(o.createdAt) from OrderLine l"
            + " join Order o on o.id = l.orderId where l.marketProduct is not null and l.kind = FREE"
            + " and not exists (select 1 from ProductLink p where p.productId = l.marketProduct)"
            + " group by l.marketProduct order by max(o.createdAt) desc, l.marketProduct")
    List<Found> unlinked(Limit limit);

    @Query("select p.productId, p.name, p.goodId, p.bouquetId, coalesce(g.name, b.name) from ProductLink p"
            + " left join Good g on g.id = p.goodId left join Bouquet b on b.id = p.bouquetId"
            + " order by p.name, p.productId")
    List<Known> linked();

    @Query("select g.id, g.name from Good g where g.archived = false order by g.name")
    List<Named> goods();

    @Query("select b.id, b.name from Bouquet b where b.archived = false order by b.name")
    List<Named> bouquets();

    @Query("select max(l.name) from OrderLine l where l.marketProduct = :product")
    Optional<String> nameOf(Long product);

    record Found(Long productId, String name, long orders, Instant lastAt) {}

    record Known(long productId, String name, @Nullable Long goodId, @Nullable Long bouquetId, String item) {}

    record Named(long id, String name) {}
}
