package shop.petunia.register;

import java.util.function.BiConsumer;
import shop.petunia.orders.EventKind;
import shop.petunia.orders.OrderChange;
import shop.petunia.storage.Change;
import shop.petunia.storage.Transaction;

/** Ties the money of orders, wherever in the program it was taken or given back, to the shift that is open. */
final class ShiftPayments implements BiConsumer<Transaction, Change> {
    @Override
    public void accept(Transaction transaction, Change change) {
        if (change instanceof OrderChange order && order.what() == EventKind.PAYMENT && !order.fromMarket()) {
            Till till = new Till(transaction);
            till.open().ifPresent(shift -> tie(transaction, till, shift, order));
        }
    }

    private static void tie(Transaction transaction, Till till, Shift shift, OrderChange order) {
        ShiftRepository rows = new ShiftRepository_(transaction.session());
        rows.untied(order.id(), order.operationId())
                .forEach(payment -> rows.insert(new ShiftPayment(payment, shift.id())));
        till.used(shift);
    }
}
