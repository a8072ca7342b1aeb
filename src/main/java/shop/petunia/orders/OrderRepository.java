package shop.petunia.orders;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface OrderRepository {
    @Insert
    void insert(Order order);

    @Update
    void update(Order order);

    @Find
    Optional<Order> byId(long id);

    @Find
    Optional<Order> byNumber(String number);

    @Find
    Optional<Order> byMarketId(Long marketId);

    @Insert
    void insert(OrderLine line);

    @Update
    void update(OrderLine line);

    @Query("from OrderLine where orderId = :orderId order by position")
    List<OrderLine> lines(long orderId);

    @Query("from OrderLine where orderId in :orderIds order by orderId, position")
    List<OrderLine> linesOf(List<Long> orderIds);

    @Query("delete from OrderLine where orderId = :orderId")
    int clearLines(long orderId);

    @Insert
    void insert(OrderStem stem);

    /** In the order in which everybody takes several goods. */
    @Query("from OrderStem where orderId = :orderId order by goodId, id")
    List<OrderStem> stems(long orderId);

    @Query("delete from OrderStem where orderId = :orderId")
    int clearStems(long orderId);

    @Update
    void update(OrderStem stem);

    @Query("delete from OrderStem where lineId = :lineId")
    int clearStemsOf(long lineId);

    @Query("delete from OrderLine where id = :lineId")
    int clearLine(long lineId);

    @Insert
    void insert(OrderPayment payment);

    @Query("from OrderPayment where orderId = :orderId order by id")
    List<OrderPayment> payments(long orderId);

    @Insert
    void insert(OrderEvent event);

    @Query("from OrderEvent where orderId = :orderId order by id")
    List<OrderEvent> events(long orderId);

    @Query("select distinct orderId from OrderEvent where operationId = :operationId")
    List<Long> touchedBy(UUID operationId);

    @Query("select count(*) from OrderEvent where operationId = :operationId and orderId = :orderId")
    long booked(UUID operationId, long orderId);

    @Query("update OrderEvent set reason = '' where orderId = :orderId and reason <> ''")
    int forgetReasons(long orderId);

    @Update
    void update(OrderCounter counter);

    @Query("select id from Order where clientId = :clientId and tab <> HISTORY order by id")
    List<Long> openOf(long clientId);

    @Query("from Order where clientId = :clientId order by id")
    List<Order> ofClient(long clientId);

    @Query("select s.goodId, sum(s.quantity) from OrderStem s join Order o on o.id = s.orderId"
            + " where o.tab = ACTIVE and o.stock = PROMISED group by s.goodId")
    List<Promised> promised();

    @Query("select distinct o.id from OrderLine l join Order o on o.id = l.orderId"
            + " where l.marketProduct = :product and o.tab <> HISTORY order by o.id")
    List<Long> openWith(Long product);

    record Promised(Long goodId, Long pieces) {}
}
