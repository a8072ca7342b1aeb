package shop.petunia.bouquets;

import java.time.LocalDate;
import java.util.Map;
import shop.petunia.storage.Transaction;

/** What orders that have not taken their flowers yet hold back. The orders' feature answers; {@code app} lists it. */
@FunctionalInterface
public interface Promises {
    Promises NONE = (transaction, day) -> Map.of();

    /** @return good → pieces that nobody else may plan with, of the stock that lives on that day */
    Map<Long, Long> promised(Transaction transaction, LocalDate day);
}
