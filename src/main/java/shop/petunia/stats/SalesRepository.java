package shop.petunia.stats;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.Channel;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.Way;

/** The days' figures, added up by the database, and what tells which days are to be reckoned. */
@Repository
interface SalesRepository {
    @Insert
    void insert(SalesTouch touch);

    @Insert
    void insert(SalesDay day);

    @Query("select createdAt, doneAt from Order where id = :orderId")
    Optional<SalesTouches.When> when(long orderId);

    @Query("select o.doneAt from Shortage s join Order o on o.id = s.documentId"
            + " where s.id = :shortageId and s.documentKind = :kind and o.doneAt is not null")
    List<Instant> soldShort(long shortageId, String kind);

    @Query("select min(doneAt) from Order")
    @Nullable Instant firstDone();

    @Query("select min(createdAt) from Order")
    @Nullable Instant firstCreated();

    @Query("select count(*) from SalesTouch where onDay between :first and :last")
    long touches(LocalDate first, LocalDate last);

    @Query("select distinct onDay from SalesTouch where onDay between :first and :last")
    List<LocalDate> touched(LocalDate first, LocalDate last);

    @Query("delete from SalesTouch where onDay between :first and :last")
    int forgetTouches(LocalDate first, LocalDate last);

    @Query("select count(*) from SalesDay where onDay between :first and :last and zone = :zone")
    long reckoned(LocalDate first, LocalDate last, String zone);

    @Query("select onDay from SalesDay where onDay between :first and :last and zone = :zone")
    List<LocalDate> reckonedDays(LocalDate first, LocalDate last, String zone);

    @Query("delete from SalesDay where onDay = :day")
    int forgetDay(LocalDate day);

    @Query("delete from SalesDay")
    int forgetDays();

    @Query("delete from SalesDay where zone <> :zone")
    int forgetDaysOutside(String zone);

    @Query("delete from SalesTotal where onDay = :day")
    int forgetTotals(LocalDate day);

    @Query("delete from SalesItem where onDay = :day")
    int forgetItems(LocalDate day);

    @Query("delete from SalesStatus where onDay = :day")
    int forgetStatuses(LocalDate day);

    @Query("select onDay, sum(sales), sum(sold) - sum(refunded) from SalesTotal where onDay between :first and :last"
            + " group by onDay order by onDay")
    List<DaySum> days(LocalDate first, LocalDate last);

    @Query("select channel, way, paid, sum(sales), sum(sold), sum(refunded) from SalesTotal"
            + " where onDay between :first and :last group by channel, way, paid")
    List<PartSum> parts(LocalDate first, LocalDate last);

    @Query("select kind, itemId, name, sum(pieces), sum(revenue), sum(covered), sum(cost) from SalesItem"
            + " where onDay between :first and :last group by kind, itemId, name"
            + " order by sum(revenue) desc, name, itemId")
    List<ItemSum> items(LocalDate first, LocalDate last);

    @Query("select kind, itemId, name, sum(pieces), sum(revenue), sum(covered), sum(cost) from SalesItem"
            + " where onDay between :first and :last and kind = :kind group by kind, itemId, name"
            + " having sum(pieces) > 0 order by sum(revenue) desc, name, itemId")
    List<ItemSum> byRevenue(LocalDate first, LocalDate last, ItemKind kind, Limit most);

    @Query("select kind, itemId, name, sum(pieces), sum(revenue), sum(covered), sum(cost) from SalesItem"
            + " where onDay between :first and :last and kind = :kind group by kind, itemId, name"
            + " having sum(pieces) > 0 order by sum(pieces) desc, name, itemId")
    List<ItemSum> byPieces(LocalDate first, LocalDate last, ItemKind kind, Limit most);

    @Query("select coalesce(sum(covered), 0), coalesce(sum(cost), 0) from SalesItem"
            + " where onDay between :first and :last")
    MarginSum margin(LocalDate first, LocalDate last);

    @Query("select status, sum(orders) from SalesStatus where onDay between :first and :last group by status")
    List<StatusSum> statuses(LocalDate first, LocalDate last);

    @Query("select id, name from Good where id in :ids")
    List<Name> goods(List<Long> ids);

    @Query("select id, name from Bouquet where id in :ids")
    List<Name> bouquets(List<Long> ids);

    record DaySum(LocalDate day, long sales, long revenue) {}

    record PartSum(Channel channel, Way way, PaidWhere paid, long sales, long sold, long refunded) {}

    record ItemSum(ItemKind kind, @Nullable Long itemId, String name, long pieces, long revenue, long covered,
            long cost) {}

    record MarginSum(long covered, long cost) {}

    record StatusSum(OrderStatus status, long orders) {}

    record Name(long id, String name) {}
}
