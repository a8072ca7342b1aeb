package shop.petunia.marketplace;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.loyalty.PointKind;
import shop.petunia.orders.Channel;

@Repository
interface WireRepository {
    @Insert
    void insert(Outgoing row);

    @Update
    void update(Outgoing row);

    @Find
    Optional<Outgoing> outgoing(long id);

    /** What is not done, and what those behind it wait for. */
    @Query("from Outgoing where state in (READY, SENDING, UNKNOWN, CONFLICT) or state = REJECTED and kind = CLIENT"
            + " order by id")
    List<Outgoing> unfinished();

    @Query("from Outgoing where state in (CONFLICT, REJECTED) order by id")
    List<Outgoing> parked();

    @Query("from Outgoing where state in (READY, REJECTED) order by id")
    List<Outgoing> unsent();

    /** Of all transactions that anything was tied to, or was sent after. */
    @Query("select coalesce(max(greatest(coalesce(o.aboveTx, 0), coalesce(o.claimedTx, 0))), 0) from Outgoing o")
    long highestSeen();

    @Query("select coalesce(max(cast(e.cloudId as Long)), 0) from PointEntry e where e.cloudId is not null")
    long highestBooked();

    /** What looks for the same transaction. */
    @Query("select count(*) from Outgoing where clientId = :clientId and kind = :kind and amount = :amount"
            + " and aboveTx = :above and state = UNKNOWN")
    long alike(long clientId, OutgoingKind kind, long amount, long above);

    @Query("update ClientLink set told = '', balance = null, readAt = null")
    int readLinksAnew();

    @Query("from Outgoing where orderId = :orderId and state <> DONE and id >= :from order by id")
    List<Outgoing> ofOrder(long orderId, long from);

    @Query("select count(*) from Outgoing where state in (READY, SENDING, UNKNOWN)")
    long waiting();

    @Query("select count(*) from Outgoing where state = UNKNOWN")
    long inDoubt();

    @Query("select count(*) from Outgoing where clientId = :clientId and kind = CLIENT and state in (READY, CONFLICT, REJECTED)")
    long clientWaits(long clientId);

    @Query("select count(*) from Outgoing where clientId = :clientId and kind in (SALE, DEDUCTION) and state in (READY, SENDING, UNKNOWN, CONFLICT)")
    long pointsWait(long clientId);

    @Query("select count(*) from Outgoing where clientId = :clientId and kind in (SALE, DEDUCTION) and state in (SENDING, UNKNOWN, CONFLICT)")
    long pointsInDoubt(long clientId);

    /** What stands here already, as the marketplace's own or as what became of the shop's. */
    @Query("select e.cloudId from PointEntry e where e.clientId = :clientId and e.cloudId is not null"
            + " union all select cast(o.claimedTx as String) from Outgoing o"
            + " where o.clientId = :clientId and o.claimedTx is not null")
    List<String> taken(long clientId);

    /** Of a sale that came back before the marketplace had heard of it. */
    @Query("from Outgoing o where o.kind = DEDUCTION and o.state in (READY, UNKNOWN) and o.attempts = 0 and exists ("
            + "select 1 from PointEntry e where e.id = o.entryId and e.kind = REVERSAL"
            + " and e.documentKind = :kind and e.documentId = :id) order by o.id")
    List<Outgoing> takenBack(String kind, long id);

    /** Points that paid for it and of which the marketplace has not heard. */
    @Query("from Outgoing o where o.kind = DEDUCTION and o.state = READY and exists (select 1 from PointEntry e"
            + " where e.id = o.entryId and e.kind = REDEMPTION and e.clientId = :clientId"
            + " and e.documentKind = :kind and e.documentId = :id) order by o.id")
    List<Outgoing> untold(long clientId, String kind, long id);

    @Query("select coalesce(sum(e.points), 0) from PointEntry e where e.clientId = :clientId and e.documentKind = :kind"
            + " and e.documentId = :id and e.kind = REVERSAL and e.points > 0 and e.id > :after")
    long givenBack(long clientId, String kind, long id, long after);

    /** Whether the marketplace has given points for it, or will. */
    @Query("select count(*) from Outgoing o where o.kind = SALE and o.state <> REJECTED"
            + " and (o.why is null or o.why not in (DROPPED, SUPERSEDED)) and exists ("
            + "select 1 from PointEntry e where e.id = o.entryId and e.documentKind = :kind and e.documentId = :id)")
    long given(String kind, long id);

    @Query("update Outgoing set clientId = :into where clientId = :from")
    int moveOutgoing(long from, long into);

    @Query("update Outgoing set hint = '' where clientId = :clientId")
    int forgetHints(long clientId);

    @Query("delete from Outgoing where clientId = :clientId and kind = CLIENT and state <> DONE")
    int forgetClient(long clientId);

    @Insert
    void insert(ClientLink link);

    @Update
    void update(ClientLink link);

    @Find
    Optional<ClientLink> link(long marketId);

    @Query("from ClientLink where clientId = :clientId order by marketId")
    List<ClientLink> linksOf(long clientId);

    @Query("from ClientLink order by readAt nulls first, marketId")
    List<ClientLink> links();

    @Query("update ClientLink set clientId = :into where clientId = :from")
    int moveLinks(long from, long into);

    @Query("delete from ClientLink where clientId = :clientId")
    int forgetLinks(long clientId);

    @Insert
    void insert(ProductLink link);

    @Delete
    void delete(ProductLink link);

    @Find
    Optional<ProductLink> product(long productId);

    @Query("from ProductLink order by name, productId")
    List<ProductLink> products();

    @Find
    Reading reading(long id);

    @Update
    void update(Reading reading);

    @Insert
    void insert(JournalEntry entry);

    @Query("delete from JournalEntry where id <= :last")
    int forgetJournal(long last);

    /** Whether anything has a number of the marketplace's. */
    @Query("select (select count(*) from ClientLink) + (select count(*) from ProductLink)"
            + " + (select count(*) from Offer f where f.productId is not null)"
            + " + (select count(*) from Order o where o.marketId is not null)")
    long numbersThere();

    @Query("select o.marketId, o.createdAt from Order o"
            + " where o.marketId = (select max(n.marketId) from Order n)")
    Optional<Newest> newest();

    @Query("select o.channel, o.marketId, o.total from Order o where o.id = :id")
    OfOrder order(long id);

    @Query("select e.clientId, e.kind, e.points, e.documentKind, e.documentId, e.documentName, e.fromCloud from PointEntry e where e.id = :id")
    OfEntry entry(long id);

    /** The shop's own points for it that are tied to nothing there. */
    @Query("select e.id, e.points from PointEntry e where e.clientId = :clientId and e.documentKind = :kind"
            + " and e.documentId = :id and e.fromCloud = false and e.kind in (ACCRUAL, REDEMPTION, REVERSAL)"
            + " and not exists (select 1 from Outgoing o where o.entryId = e.id) order by e.id")
    List<Own> ownPoints(long clientId, String kind, long id);

    @Query("select p.paid from Purchase p where p.documentKind = :kind and p.documentId = :id")
    Optional<Long> paid(String kind, long id);

    @Query("select p.paid from Purchase p where p.id = :id")
    Optional<Long> paidByHand(long id);

    @Query("select o.id from Order o where o.marketId = :marketId")
    Optional<Long> orderOf(Long marketId);

    @Query("select o.marketId, o.marketVersion, o.fee from Order o where o.marketId in :marketIds")
    List<Known> known(List<Long> marketIds);

    /** Marketplace orders that are not over here. */
    @Query("select o.marketId from Order o where o.marketId is not null and o.tab <> HISTORY order by o.marketId")
    List<Long> openThere();

    record Newest(long marketId, Instant createdAt) {}

    record Own(long id, long points) {}

    record OfOrder(Channel channel, @Nullable Long marketId, long total) {}

    record Known(long marketId, String version, long fee) {}

    record OfEntry(
            long clientId, PointKind kind, long points, String documentKind, long documentId,
            String documentName, boolean fromCloud) {}
}
