package shop.petunia.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/** From which lot a document's line was taken, at what cost, and how much of it has come back. */
@Entity
public class Allocation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long lotId;
    long movementId;
    String documentKind = "";
    long documentId;
    long documentLine;
    int quantity;
    int givenBack;
    /** In kopecks. */
    long unitCost;

    protected Allocation() {}

    Allocation(long movementId, Lot lot, int quantity, Document document) {
        this.lotId = lot.id();
        this.movementId = movementId;
        this.documentKind = document.kind();
        this.documentId = document.id();
        this.documentLine = document.line();
        this.quantity = quantity;
        this.unitCost = lot.unitCost;
    }

    int outstanding() {
        return quantity - givenBack;
    }

    /** When the movement itself is undone. */
    void giveBackAll() {
        if (givenBack > 0) {
            throw new UserProblem("stock.movement.partlyBack");
        }
        givenBack = quantity;
    }

    /** @return what came back: as much as was asked for, or what is still out */
    Allocated giveBack(int wanted) {
        int back = Math.min(wanted, outstanding());
        givenBack += back;
        return new Allocated(lotId, back, Money.ofKopecks(unitCost));
    }

    /** When a return is undone.
     *  @return how many pieces of it had come back to here */
    int takeAgain(int wanted) {
        int again = Math.min(wanted, givenBack);
        givenBack -= again;
        return again;
    }

    /** What is still taken. */
    Allocated row() {
        return new Allocated(lotId, outstanding(), Money.ofKopecks(unitCost));
    }
}
