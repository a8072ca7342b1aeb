package shop.petunia.loyalty;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/** From which total of purchases on a client gets which percent. */
@Entity
public class Tier {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String name = "";
    /** In kopecks. */
    long fromTotal;
    BigDecimal percent = BigDecimal.ZERO;

    protected Tier() {}

    Tier(TierDraft draft) {
        name = draft.name();
        fromTotal = draft.from().kopecks();
        percent = draft.percent();
    }

    TierDraft draft() {
        return new TierDraft(name, Money.ofKopecks(fromTotal), percent);
    }

    long id() {
        return requireNonNull(id);
    }
}
