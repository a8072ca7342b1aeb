package shop.petunia.loyalty;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Points;
import shop.petunia.storage.Transaction;

/** One row of a client's points. Only its client changes, when two are merged. */
@Entity
public class PointEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long clientId;

    @Enumerated(EnumType.STRING)
    PointKind kind = PointKind.CORRECTION;

    /** In hundredths, signed. */
    long points;
    long missed;
    String documentKind = "";
    long documentId;
    String documentName = "";
    String comment = "";
    @Nullable LocalDate expiresOn;
    long authorId;
    Instant at = Instant.EPOCH;
    UUID operationId = new UUID(0, 0);
    int step;
    @Nullable String cloudId;
    boolean fromCloud;

    protected PointEntry() {}

    PointEntry(Transaction transaction, long clientId, PointKind kind, Points points, DocumentRef document,
            Booking booking) {
        this.clientId = clientId;
        this.kind = kind;
        this.points = points.hundredths();
        this.documentKind = document.kind();
        this.documentId = document.id();
        this.documentName = document.name();
        this.comment = booking.comment();
        this.operationId = booking.id();
        this.step = booking.nextStep();
        this.authorId = transaction.author();
        this.at = transaction.at();
    }

    PointEntry expiring(@Nullable LocalDate day) {
        expiresOn = day;
        return this;
    }

    PointEntry missing(Points notTaken) {
        missed = notTaken.hundredths();
        return this;
    }

    PointEntry reported(@Nullable String id) {
        fromCloud = true;
        cloudId = id;
        return this;
    }

    Points points() {
        return Points.ofHundredths(points);
    }

    long id() {
        return requireNonNull(id);
    }
}
