package shop.petunia.stats;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.ZoneId;

/** A business day whose figures are reckoned, in the zone that the shop had then. */
@Entity
public class SalesDay {
    @Id
    LocalDate onDay = LocalDate.EPOCH;

    String zone = "";

    protected SalesDay() {}

    SalesDay(LocalDate day, ZoneId zone) {
        this.onDay = day;
        this.zone = zone.getId();
    }
}
