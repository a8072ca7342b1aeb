package shop.petunia.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The one place where instants become the shop's business days. The zone is a setting, so it is asked each time. */
public record ShopTime(Clock clock, Supplier<ZoneId> zones) {
    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    public ZoneId zone() {
        return zones.get();
    }
}
