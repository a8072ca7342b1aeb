package shop.petunia.bouquets;

import java.util.Locale;
import java.util.OptionalLong;
import shop.petunia.catalog.Ean13;

/**
 * The barcode of a bouquet on the showcase: an EAN-13 of the shop's own that holds its number, beginning with 29 where
 * those of goods begin with 20.
 */
final class UnitBarcode {
    private static final String PREFIX = "29";

    private UnitBarcode() {}

    static String of(long unitId) {
        return Ean13.withCheckDigit(PREFIX + String.format(Locale.ROOT, "%010d", unitId));
    }

    static OptionalLong unit(String code) {
        if (!code.matches(PREFIX + "\\d{11}")) {
            return OptionalLong.empty();
        }
        long id = Long.parseLong(code.substring(PREFIX.length(), code.length() - 1));
        return of(id).equals(code) ? OptionalLong.of(id) : OptionalLong.empty();
    }
}
