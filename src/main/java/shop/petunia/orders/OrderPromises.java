package shop.petunia.orders;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import shop.petunia.bouquets.Promises;
import shop.petunia.storage.Transaction;

/**
 * What accepted orders hold back until they are assembled. For every day the same: what is due earlier is gone by then,
 * and what is due later is cut from stock that must not be sold before.
 */
public final class OrderPromises implements Promises {
    @Override
    public Map<Long, Long> promised(Transaction transaction, LocalDate day) {
        return all(transaction);
    }

    static Map<Long, Long> all(Transaction transaction) {
        return new OrderBook(transaction).rows().promised().stream()
                .collect(Collectors.toMap(OrderRepository.Promised::goodId, OrderRepository.Promised::pieces));
    }
}
