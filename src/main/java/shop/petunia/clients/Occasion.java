package shop.petunia.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that matters to a client each year: an anniversary, a mother's birthday. */
@Entity
public class Occasion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long clientId;
    String title = "";
    LocalDate onDay = LocalDate.EPOCH;
    int dayOfYear;

    protected Occasion() {}

    Occasion(long clientId, OccasionDay occasion) {
        this.clientId = clientId;
        this.title = occasion.title();
        this.onDay = occasion.day();
        this.dayOfYear = DayOfYear.of(onDay);
    }

    OccasionDay told() {
        return new OccasionDay(title, onDay);
    }
}
