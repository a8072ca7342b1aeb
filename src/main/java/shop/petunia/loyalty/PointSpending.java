package shop.petunia.loyalty;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Points;

/** What an entry took of a grant, and how much of that has come back. */
@Entity
public class PointSpending {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long entryId;
    long grantId;
    long points;
    long givenBack;

    protected PointSpending() {}

    PointSpending(long entryId, long grantId, Points points) {
        this.entryId = entryId;
        this.grantId = grantId;
        this.points = points.hundredths();
    }

    /** @return what comes back: as much as was asked for, or what is still out */
    Points giveBack(Points wanted) {
        Points back = wanted.atMost(Points.ofHundredths(points - givenBack));
        givenBack += back.hundredths();
        return back;
    }
}
