package shop.petunia.stats;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The figures of a day may have changed; written together with what changed them. */
@Entity
public class SalesTouch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    LocalDate onDay = LocalDate.EPOCH;

    protected SalesTouch() {}

    SalesTouch(LocalDate day) {
        this.onDay = day;
    }
}
