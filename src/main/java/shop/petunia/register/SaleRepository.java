package shop.petunia.register;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    record StaffName(Long id, String name) {}
}
