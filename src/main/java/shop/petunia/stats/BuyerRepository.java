package shop.petunia.stats;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** Who bought when. A purchase that was wholly refunded counts nowhere. */
@Repository
interface BuyerRepository {
    @Query("select count(distinct p.clientId) from Purchase p"
            + " where p.at >= :start and p.at < :end and p.whollyRefunded = false")
    long buyers(Instant start, Instant end);

    @Query("select count(distinct p.clientId) from Purchase p"
            + " where p.at >= :start and p.at < :end and p.whollyRefunded = false"
            + " and exists (select 1 from Purchase o where o.clientId = p.clientId and o.at >= :from and o.at < :to"
            + " and o.whollyRefunded = false)")
    long buyersWhoBoughtAlso(Instant start, Instant end, Instant from, Instant to);

    @Query("select p.clientId, count(*), sum(p.paid - p.refunded) from Purchase p"
            + " where p.at >= :start and p.at < :end and p.whollyRefunded = false"
            + " group by p.clientId order by sum(p.paid - p.refunded) desc, p.clientId")
    List<Buyer> top(Instant start, Instant end, Limit limit);

    record Buyer(long clientId, long purchases, long spent) {}
}
