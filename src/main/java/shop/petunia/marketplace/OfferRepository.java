package shop.petunia.marketplace;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Repository
interface OfferRepository {
    @Insert
    void insert(Offer offer);

    @Update
    void update(Offer offer);

    @Find
    Optional<Offer> offer(long id);

    @Query("from Offer where goodId = :goodId")
    Optional<Offer> ofGood(Long goodId);

    @Query("from Offer where bouquetId = :bouquetId")
    Optional<Offer> ofBouquet(Long bouquetId);

    @Query("from Offer order by id")
    List<Offer> offers();

    @Query("select o.id from Offer o where o.productId is null")
    List<Long> withoutProduct();

    @Query("update Offer set sentName = null, sentAt = null")
    int forgetWhatWasTold();

    @Query("select count(*) from Offer where productId = :productId")
    long holding(Long productId);

    /** What a good's lot makes another number of: the good itself and whatever is bound with it. */
    @Query("select o.id from Offer o join Lot l on l.goodId = o.goodId where l.id = :lotId")
    List<Long> ofLot(long lotId);

    @Query("select distinct o.id from Lot l join BouquetLine n on n.goodId = l.goodId"
            + " join Offer o on o.bouquetId = n.bouquetId where l.id = :lotId")
    List<Long> boundOfLot(long lotId);

    @Query("select distinct o.id from OrderStem s join Offer o on o.goodId = s.goodId where s.orderId = :orderId")
    List<Long> ofOrder(long orderId);

    @Query("select distinct o.id from OrderStem s join BouquetLine n on n.goodId = s.goodId"
            + " join Offer o on o.bouquetId = n.bouquetId where s.orderId = :orderId")
    List<Long> boundOfOrder(long orderId);

    @Query("select o.offerId from Outgoing o where o.kind = PRODUCT and o.state = READY and o.offerId in :offers")
    List<Long> waiting(List<Long> offers);

    @Query("from Outgoing where kind = PRODUCT and state <> DONE and offerId in :offers order by id")
    List<Outgoing> unfinished(List<Long> offers);

    @Query("delete from Outgoing where kind = PRODUCT and state = DONE and offerId = :offerId and id < :before")
    int forgetDone(long offerId, long before);

    /** Those that wait for a person and are outdated by a later one. */
    @Query("update Outgoing set state = DONE, why = SUPERSEDED, doneAt = :at where kind = PRODUCT"
            + " and state in (CONFLICT, REJECTED) and offerId = :offerId and id < :before")
    int outdate(long offerId, long before, Instant at);

    @Insert
    void insert(OfferPhoto photo);

    @Find
    Optional<OfferPhoto> photo(String name);
}
