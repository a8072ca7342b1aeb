package shop.petunia.loyalty;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface PointRepository {
    @Insert
    void insert(Account account);

    @Update
    void update(Account account);

    @Delete
    void delete(Account account);

    @Find
    Optional<Account> accountOf(long clientId);

    @Insert
    void insert(PointEntry entry);

    @Query("from PointEntry where operationId = :operationId order by step")
    List<PointEntry> ofOperation(UUID operationId);

    @Query("from PointEntry where documentKind = :kind and documentId = :id order by id")
    List<PointEntry> ofDocument(String kind, long id);

    @Query("select count(*) from PointEntry where cloudId = :cloudId")
    long reported(String cloudId);

    @Query("from PointEntry where clientId = :clientId order by id")
    List<PointEntry> entriesOf(long clientId);

    @Query("update PointEntry set clientId = :into where clientId = :from")
    int moveEntries(long from, long into);

    @Query("update PointEntry set comment = '' where clientId = :clientId")
    int forgetComments(long clientId);

    @Insert
    void insert(PointGrant grant);

    @Update
    void update(PointGrant grant);

    @Find
    Optional<PointGrant> grant(long id);

    @Query("""
            from PointGrant
            where clientId = :clientId and remaining > 0
            order by expiresOn nulls last, id""")
    List<PointGrant> unspent(long clientId);

    @Query("update PointGrant set clientId = :into where clientId = :from")
    int moveGrants(long from, long into);

    @Query("select distinct clientId from PointGrant where remaining > 0 and expiresOn < :today order by clientId")
    List<Long> clientsWithExpired(LocalDate today);

    @Insert
    void insert(PointSpending spending);

    @Update
    void update(PointSpending spending);

    @Query("from PointSpending where entryId in :entryIds and givenBack < points order by id desc")
    List<PointSpending> outstanding(List<Long> entryIds);

    @Query("select card from Client where id = :clientId")
    String card(long clientId);
}
