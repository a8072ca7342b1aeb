package shop.petunia.marketplace;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.bouquets.BouquetChange;
import shop.petunia.catalog.CatalogChange;
import shop.petunia.ui.Place;

@Repository
interface SubjectRepository {
    @Query("select o.id, o.number from Order o where o.id in :ids")
    List<Numbered> orders(List<Long> ids);

    @Query("select c.id, c.fullName, c.card from Client c where c.id in :ids")
    List<Named> clients(List<Long> ids);

    @Query("select f.id, f.goodId, f.bouquetId, coalesce(g.name, b.name) from Offer f"
            + " left join Good g on g.id = f.goodId left join Bouquet b on b.id = f.bouquetId where f.id in :ids")
    List<Offered> offers(List<Long> ids);

    record Numbered(long id, String number) {}

    record Named(long id, String fullName, String card) {
        String name() {
            return fullName.isEmpty() ? card : fullName;
        }
    }

    record Offered(long id, @Nullable Long goodId, @Nullable Long bouquetId, String name) {
        Place place() {
            return goodId != null
                    ? new Place(CatalogChange.GOOD, goodId)
                    : new Place(BouquetChange.BOUQUET, bouquetId == null ? 0 : bouquetId);
        }
    }
}
