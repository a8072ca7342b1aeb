package shop.petunia.marketplace;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

@Repository
interface SubjectRepository {
    @Query("select o.id, o.number from Order o where o.id in :ids")
    List<Numbered> orders(List<Long> ids);

    @Query("select c.id, c.fullName, c.card from Client c where c.id in :ids")
    List<Named> clients(List<Long> ids);

    record Numbered(long id, String number) {}

    record Named(long id, String fullName, String card) {
        String name() {
            return fullName.isEmpty() ? card : fullName;
        }
    }
}
