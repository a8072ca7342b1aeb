package shop.petunia.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the losses of one row of the waste report have in common. */
public sealed interface WasteGroup {
    /** By which those of the same loss are ordered, and days always. */
    String name();

    /** A good's or a supplier's. */
    default @Nullable Long id() {
        return null;
    }

    record OfReason(WasteReason reason) implements WasteGroup {
        @Override
        public String name() {
            return reason.name();
        }
    }

    record OfGood(Long id, String name) implements WasteGroup {}

    /** Without an id: of all receptions that name no supplier. */
    record OfSupplier(@Nullable Long id, String name) implements WasteGroup {}

    record OfDay(LocalDate day) implements WasteGroup {
        @Override
        public String name() {
            return day.toString();
        }
    }
}
