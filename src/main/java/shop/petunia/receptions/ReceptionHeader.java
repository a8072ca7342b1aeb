package shop.petunia.receptions;

import java.time.LocalDate;
import shop.petunia.stock.ReceptionRow;

/**
 * A reception's header as a person types it or a command names it.
 *
 * @param supplier a name; one that nobody in use has becomes a new supplier; empty for none
 */
public record ReceptionHeader(String name, LocalDate date, String supplier, String invoice, String note) {
    /** What a form begins with. */
    static ReceptionHeader of(ReceptionRow row) {
        return new ReceptionHeader(row.name(), row.date(), row.supplierName(), row.invoice(), row.note());
    }
}
