package shop.petunia.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;

/** A reception's header as somebody typed it, tidied. Supplier, invoice number and note are optional. */
public record ReceptionDraft(String name, LocalDate date, @Nullable Long supplierId, String invoice, String note) {
    public static final int NAME_LENGTH = 200;
    public static final int INVOICE_LENGTH = 100;
    public static final int NOTE_LENGTH = 2000;

    public ReceptionDraft {
        name = name.strip();
        invoice = invoice.strip();
        note = note.strip();
        if (name.isEmpty()) {
            throw new UserProblem("stock.reception.nameMissing");
        }
        if (name.length() > NAME_LENGTH || invoice.length() > INVOICE_LENGTH || note.length() > NOTE_LENGTH) {
            throw new UserProblem("stock.reception.tooLong", NAME_LENGTH, INVOICE_LENGTH, NOTE_LENGTH);
        }
    }

    public static ReceptionDraft of(String name, LocalDate date) {
        return new ReceptionDraft(name, date, null, "", "");
    }
}
