package shop.petunia.register;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.petunia.orders.Channel;
import shop.petunia.orders.PaidBy;

@Repository
interface ShiftRepository {
    @Insert
    void insert(Shift shift);

    @Update
    void update(Shift shift);

    @Find
    Optional<Shift> byId(long id);

    @Query("from Shift where openMark = 1")
    Optional<Shift> open();

    @Find
    Optional<Shift> byOpeningId(UUID openingId);

    @Find
    Optional<Shift> byClosingId(UUID closingId);

    @Query("select counted from Shift where id = (select max(id) from Shift where openMark is null)")
    Optional<Long> lastCounted();

    @Query("select count(*) from Shift")
    long count();

    @Insert
    void insert(CashMove move);

    @Query("select count(*) from CashMove where operationId = :operationId")
    long moved(UUID operationId);

    @Query("from CashMove where shiftId = :shiftId order by id")
    List<CashMove> moves(long shiftId);

    @Insert
    void insert(ShiftPayment payment);

    @Query("select p.id from OrderPayment p where p.orderId = :orderId and p.operationId = :operationId"
            + " and not exists (select 1 from ShiftPayment s where s.paymentId = p.id)")
    List<Long> untied(long orderId, UUID operationId);

    @Query("select p.paidBy, o.channel, sum(p.amount) from ShiftPayment s join OrderPayment p on p.id = s.paymentId"
            + " join Order o on o.id = p.orderId where s.shiftId = :shiftId and p.amount > 0"
            + " group by p.paidBy, o.channel")
    List<Paid> received(long shiftId);

    @Query("select p.paidBy, o.channel, sum(p.amount) from ShiftPayment s join OrderPayment p on p.id = s.paymentId"
            + " join Order o on o.id = p.orderId where s.shiftId = :shiftId and p.amount < 0"
            + " group by p.paidBy, o.channel")
    List<Paid> givenBack(long shiftId);

    @Query("select r.paidBy, sum(r.amount) from ReturnPayment r join Return t on t.id = r.returnId"
            + " where t.shiftId = :shiftId group by r.paidBy")
    List<Returned> returned(long shiftId);

    @Query("select count(*) from Return where shiftId = :shiftId")
    long returns(long shiftId);

    @Query("select count(*), coalesce(sum(o.pointsDiscount), 0L) from CounterSale s join Order o on o.id = s.orderId"
            + " where s.shiftId = :shiftId")
    Sales sales(long shiftId);

    @Query("select coalesce(sum(l.discount), 0L) from CounterSale s join OrderLine l on l.orderId = s.orderId"
            + " where s.shiftId = :shiftId")
    long discounts(long shiftId);

    @Query("select shiftId, count(*) from CounterSale where shiftId in :shifts group by shiftId")
    List<OfShift> salesOf(List<Long> shifts);

    @Query("select s.shiftId, sum(p.amount) from ShiftPayment s join OrderPayment p on p.id = s.paymentId"
            + " where s.shiftId in :shifts group by s.shiftId")
    List<OfShift> paidIn(List<Long> shifts);

    @Query("select shiftId, sum(amount) from Return where shiftId in :shifts group by shiftId")
    List<OfShift> returnedIn(List<Long> shifts);

    record Paid(PaidBy by, Channel channel, Long amount) {}

    record Returned(PaidBy by, Long amount) {}

    record Sales(Long count, Long pointsDiscount) {}

    record OfShift(Long shiftId, Long value) {}
}
