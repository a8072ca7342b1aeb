package shop.petunia.loyalty;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/** What a client has paid for goods once. Wholly refunded, it counts nowhere. */
@Entity
public class Purchase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long clientId;
    @Nullable String documentKind;
    @Nullable Long documentId;
    String documentName = "";
    /** In kopecks. */
    long paid;
    long refunded;
    boolean whollyRefunded;
    String comment = "";
    Instant at = Instant.EPOCH;
    long authorId;
    UUID operationId = new UUID(0, 0);

    protected Purchase() {}

    Purchase(Transaction transaction, Sale sale, Booking booking) {
        clientId = sale.clientId();
        documentKind = sale.document().isNone() ? null : sale.document().kind();
        documentId = sale.document().isNone() ? null : Long.valueOf(sale.document().id());
        documentName = sale.document().name();
        again(transaction, sale, booking);
    }

    /** It was undone, and takes place after all. */
    void again(Transaction transaction, Sale sale, Booking booking) {
        clientId = sale.clientId();
        paid = sale.paid().kopecks();
        refunded = 0;
        whollyRefunded = false;
        comment = booking.comment();
        at = transaction.at();
        authorId = transaction.author();
        operationId = booking.id();
    }

    /** Whether it was taken back since, so that another command may complete it again. */
    boolean isUndone(Booking booking) {
        return whollyRefunded && !operationId.equals(booking.id());
    }

    /** What has not been refunded. */
    Money left() {
        return Money.ofKopecks(paid - refunded);
    }

    /** @param wholly even when less came back than was paid */
    void refund(Money back, boolean wholly) {
        if (whollyRefunded) {
            throw new UserProblem("loyalty.purchase.refunded");
        }
        if (back.isNegative() || back.kopecks() > paid - refunded) {
            throw new UserProblem("loyalty.purchase.refundTooLarge", back, Money.ofKopecks(paid - refunded));
        }
        refunded += back.kopecks();
        whollyRefunded = wholly;
    }

    /** What its points refer to: its order, or itself when it has none. */
    DocumentRef document() {
        return documentKind == null
                ? new DocumentRef(DocumentRef.PURCHASE, id(), "")
                : new DocumentRef(documentKind, requireNonNull(documentId), documentName);
    }

    long id() {
        return requireNonNull(id);
    }
}
