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
interface ReturnRepository {
    @Insert
    void insert(Return one);

    @Insert
    void insert(ReturnLine line);

    @Insert
    void insert(ReturnPayment payment);

    @Find
    Optional<Return> byOperationId(UUID operationId);

    @Query("from Return where orderId = :orderId order by id")
    List<Return> ofOrder(long orderId);

    @Query("select l.lineId, sum(l.quantity), sum(l.amount) from ReturnLine l join Return r on r.id = l.returnId"
            + " where r.orderId = :orderId group by l.lineId")
    List<Sum> lines(long orderId);

    @Query("select p.paidBy, sum(p.amount) from ReturnPayment p join Return r on r.id = p.returnId"
            + " where r.orderId = :orderId group by p.paidBy")
    List<Paid> payments(long orderId);

    @Query("from ReturnLine where returnId = :returnId order by id")
    List<ReturnLine> linesOf(long returnId);

    @Query("from ReturnPayment where returnId = :returnId order by id")
    List<ReturnPayment> paymentsOf(long returnId);

    record Sum(Long lineId, Long pieces, Long amount) {}

    record Paid(PaidBy by, Long amount) {}
}
