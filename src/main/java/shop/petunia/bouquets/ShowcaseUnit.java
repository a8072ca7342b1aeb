package shop.petunia.bouquets;

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
import shop.petunia.shared.Money;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Document;
import shop.petunia.storage.Transaction;

/** One assembled bouquet: it stands on the showcase until it is sold, taken apart or written off, as one. */
@Entity
public class ShowcaseUnit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long bouquetId;
    String name = "";
    @Nullable String photo;
    /** In kopecks, as packaging and labour. */
    long price;
    long packaging;
    long labour;
    String place = "";

    @Enumerated(EnumType.STRING)
    UnitState state = UnitState.ON_SHOWCASE;

    /** The earliest of its stems'. */
    @Nullable LocalDate expiry;

    Instant assembledAt = Instant.EPOCH;
    long authorId;
    UUID operationId = new UUID(0, 0);
    int step;
    @Nullable Instant checkedAt;
    @Nullable Instant leftAt;
    @Nullable Long leftBy;
    @Nullable UUID leftWith;
    String reason = "";
    /** With what it was sold. */
    String documentKind = "";
    long documentId;
    String documentName = "";
    String searchText = "";

    protected ShowcaseUnit() {}

    ShowcaseUnit(Transaction transaction, BouquetCard recipe, Assembly assembly, UUID operationId, int step) {
        BouquetDraft draft = recipe.draft();
        this.bouquetId = recipe.id();
        this.name = draft.name();
        this.photo = draft.photo();
        this.price = assembly.price().kopecks();
        this.packaging = draft.packaging().kopecks();
        this.labour = draft.labour().kopecks();
        this.place = assembly.place();
        this.assembledAt = transaction.at();
        this.authorId = transaction.author();
        this.operationId = operationId;
        this.step = step;
        this.searchText = SearchText.of(name, place);
    }

    void livesUntil(@Nullable LocalDate day) {
        expiry = day;
    }

    void sold(Transaction transaction, Document sale) {
        leave(transaction, UnitState.SOLD, "", null);
        documentKind = sale.kind();
        documentId = sale.id();
        documentName = sale.name();
    }

    /** It came back as it went. */
    void unsold() {
        if (state != UnitState.SOLD) {
            throw new UserProblem("bouquets.unit.notSold", name);
        }
        state = UnitState.ON_SHOWCASE;
        leftAt = null;
        leftBy = null;
        documentKind = "";
        documentId = 0;
        documentName = "";
    }

    /** That its stems went back, or were lost, was a mistake: it stands there as it stood. */
    void putBack() {
        if (state != UnitState.TAKEN_APART && state != UnitState.WRITTEN_OFF) {
            throw new UserProblem("bouquets.unit.notUndoable", name, state);
        }
        state = UnitState.ON_SHOWCASE;
        reason = "";
        leftAt = null;
        leftBy = null;
        leftWith = null;
    }

    /** Where it is, once it stands there no more. */
    Sentence told() {
        return state == UnitState.SOLD
                ? Sentence.of("bouquets.check.sold", name, requireNonNull(leftAt), documentName)
                : Sentence.of("bouquets.check.left", name, state, requireNonNull(leftAt));
    }

    /** Its stems go back to stock, or are lost. */
    void leave(Transaction transaction, UnitState how, String why, @Nullable UUID operation) {
        if (!isOnShowcase()) {
            throw new UserProblem("bouquets.unit.notThere", name, state);
        }
        state = how;
        reason = why;
        leftWith = operation;
        leftAt = transaction.at();
        leftBy = transaction.author();
    }

    boolean isOnShowcase() {
        return state == UnitState.ON_SHOWCASE;
    }

    void seen(Instant at) {
        checkedAt = at;
    }

    void reprice(Money other, String otherPlace) {
        if (!isOnShowcase()) {
            throw new UserProblem("bouquets.unit.notThere", name, state);
        }
        if (other.isNegative() || other.isZero()) {
            throw new UserProblem("bouquets.priceMissing");
        }
        price = other.kopecks();
        place = otherPlace;
        searchText = SearchText.of(name, place);
    }

    /** What the ledger's movements of its stems point at. */
    Document document() {
        return Document.of(BouquetChange.UNIT, id(), name);
    }

    long id() {
        return requireNonNull(id);
    }
}
