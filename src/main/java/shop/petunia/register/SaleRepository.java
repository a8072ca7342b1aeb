package shop.petunia.register;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.petunia.orders.PaidBy;

@Repository
interface SaleRepository {
    @Insert
    void insert(CounterSale sale);

    @Find
    Optional<CounterSale> byOperationId(UUID operationId);

    @Query("from CounterSale where orderId = :orderId")
    Optional<CounterSale> ofOrder(long orderId);

    @Query("select max(orderId) from CounterSale")
    Optional<Long> last();

    @Query("select clientId from Order where id = :orderId and clientId is not null")
    Optional<Long> client(long orderId);

    @Query("select coalesce(sum(points), 0L) from PointEntry"
            + " where documentKind = 'order' and documentId = :orderId and kind = ACCRUAL")
    long earned(long orderId);

    @Query("select id, name from StaffMember")
    List<StaffName> staff();

    @Query("select orderId, shiftId from CounterSale where orderId in :orders")
    List<OfOrder> shiftsOf(List<Long> orders);

    @Query("select orderId, sum(amount) from Return where orderId in :orders group by orderId")
    List<OfOrder> returnedOf(List<Long> orders);

    @Query("select orderId, paidBy, sum(amount) from OrderPayment where orderId in :orders group by orderId, paidBy")
    List<Paid> paidFor(List<Long> orders);

    record OfOrder(Long orderId, Long value) {}

    record Paid(Long orderId, PaidBy by, Long amount) {}

    record StaffName(Long id, String name) {}
}
