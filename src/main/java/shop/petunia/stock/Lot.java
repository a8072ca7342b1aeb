package shop.petunia.stock;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/** One line of a reception: what came, what it cost, how long it lives. */
@Entity
public class Lot {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long receptionId;
    long goodId;
    int received;
    LocalDate arrival = LocalDate.EPOCH;
    @Nullable Integer shelfLifeDays;
    @Nullable LocalDate expiry;
    /** In kopecks. */
    long unitCost;

    /** Written by {@link Ledger} alone, together with the movement. */
    @Column(updatable = false)
    int remaining;

    boolean deleted;

    protected Lot() {}

    Lot(long receptionId, LineDraft draft, @Nullable Integer shelfLifeDays) {
        this.receptionId = receptionId;
        describe(draft, shelfLifeDays);
    }

    /** @param shelfLifeDays what holds for this line, or null for what never expires */
    void describe(LineDraft draft, @Nullable Integer shelfLifeDays) {
        this.goodId = draft.goodId();
        this.received = draft.quantity();
        this.arrival = draft.arrival();
        this.shelfLifeDays = shelfLifeDays;
        this.expiry = shelfLifeDays == null ? null : arrival.plusDays(shelfLifeDays);
        this.unitCost = draft.unitCost().kopecks();
    }

    LineDraft draft() {
        return new LineDraft(goodId, received, arrival, shelfLifeDays, Money.ofKopecks(unitCost));
    }

    void delete() {
        deleted = true;
    }

    long id() {
        return requireNonNull(id);
    }
}
