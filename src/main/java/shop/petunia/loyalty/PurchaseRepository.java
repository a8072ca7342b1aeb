package shop.petunia.loyalty;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface PurchaseRepository {
    @Insert
    void insert(Purchase purchase);

    @Update
    void update(Purchase purchase);

    @Query("update Purchase set comment = '' where clientId = :clientId")
    int forgetComments(long clientId);

    @Find
    Optional<Purchase> byId(long id);

    @Find
    Optional<Purchase> byOperationId(UUID operationId);

    @Query("from Purchase where documentKind = :kind and documentId = :id")
    Optional<Purchase> ofDocument(String kind, long id);

    @Query("""
            select count(*), coalesce(sum(paid - refunded), 0), max(at)
            from Purchase
            where clientId = :clientId and whollyRefunded = false""")
    PurchaseTotals totals(long clientId);

    @Query("""
            select count(*), coalesce(sum(paid - refunded), 0), max(at)
            from Purchase
            where clientId = :clientId and whollyRefunded = false and at >= :start and at < :end""")
    PurchaseTotals totals(long clientId, Instant start, Instant end);

    @Query("update Purchase set clientId = :into where clientId = :from")
    int move(long from, long into);

    @Insert
    void insert(Tier tier);

    @Update
    void update(Tier tier);

    @Delete
    void delete(Tier tier);

    @Query("from Tier order by fromTotal")
    List<Tier> tiers();
}
