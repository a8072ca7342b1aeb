package shop.petunia.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

/** What the counter knows of a sale beside its order. Never changed. */
@Entity
public class CounterSale {
    @Id
    long orderId;

    long shiftId;
    /** In kopecks. */
    long cashGiven;
    long cashChange;
    String fiscalNumber = "";
    /** In hundredths; null when it was nobody's of the programme. */
    @Nullable Long pointsEarned;
    @Nullable Long pointsBalance;
    @Nullable Long approvedBy;
    UUID operationId = new UUID(0, 0);

    protected CounterSale() {}

    CounterSale(long orderId, long shiftId, Tender tender, String fiscalNumber, UUID operationId) {
        this.orderId = orderId;
        this.shiftId = shiftId;
        this.cashGiven = tender.given().kopecks();
        this.cashChange = tender.change().kopecks();
        this.fiscalNumber = fiscalNumber;
        this.operationId = operationId;
    }

    CounterSale points(@Nullable ClientPoints points) {
        pointsEarned = points == null ? null : Long.valueOf(points.earned().hundredths());
        pointsBalance = points == null ? null : Long.valueOf(points.balance().hundredths());
        return this;
    }

    CounterSale approvedBy(@Nullable Long manager) {
        approvedBy = manager;
        return this;
    }

    Money change() {
        return Money.ofKopecks(cashChange);
    }

    @Nullable ClientPoints points() {
        return pointsEarned == null || pointsBalance == null
                ? null
                : new ClientPoints(Points.ofHundredths(pointsEarned), Points.ofHundredths(pointsBalance));
    }
}
