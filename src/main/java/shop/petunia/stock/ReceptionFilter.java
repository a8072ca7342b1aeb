package shop.petunia.stock;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;

/**
 * Which receptions a list shows; null means all.
 *
 * @param text words in any order from name, invoice number and supplier
 * @param period of the reception's date
 */
public record ReceptionFilter(
        String text, @Nullable ReceptionStatus status, @Nullable Period period, @Nullable Long supplierId) {
    public static final ReceptionFilter ALL = new ReceptionFilter("", null, null, null);

    public ReceptionFilter text(String words) {
        return new ReceptionFilter(words, status, period, supplierId);
    }

    public ReceptionFilter status(@Nullable ReceptionStatus only) {
        return new ReceptionFilter(text, only, period, supplierId);
    }

    public ReceptionFilter period(@Nullable Period only) {
        return new ReceptionFilter(text, status, only, supplierId);
    }

    public ReceptionFilter supplier(@Nullable Long only) {
        return new ReceptionFilter(text, status, period, only);
    }
}
