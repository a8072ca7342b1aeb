package shop.petunia.loyalty;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Points;

/** Points that came together and expire together, and what of them is unspent. */
@Entity
public class PointGrant {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long clientId;
    long entryId;
    long points;
    long remaining;
    @Nullable LocalDate expiresOn;

    protected PointGrant() {}

    PointGrant(PointEntry entry, Points points, Points unspent, @Nullable LocalDate expiresOn) {
        this.clientId = entry.clientId;
        this.entryId = entry.id();
        this.points = points.hundredths();
        this.remaining = unspent.hundredths();
        this.expiresOn = expiresOn;
    }

    /** @return what could be taken: as much as was asked for, or what is unspent */
    Points take(Points wanted) {
        Points taken = wanted.atMost(Points.ofHundredths(remaining));
        remaining -= taken.hundredths();
        return taken;
    }

    long id() {
        return requireNonNull(id);
    }
}
