package shop.petunia.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.FlowersBack;
import shop.petunia.shared.Money;

/** So many pieces of one line of the order that were brought back. */
@Entity
@Table(name = "goods_return_line")
public class ReturnLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long returnId;
    long lineId;
    int quantity;
    /** In kopecks: what went back for them in money. */
    long amount;

    @Enumerated(EnumType.STRING)
    FlowersBack flowers = FlowersBack.WRITTEN_OFF;

    protected ReturnLine() {}

    ReturnLine(long returnId, ReturnDraft.Piece piece, Money amount) {
        this.returnId = returnId;
        this.lineId = piece.lineId();
        this.quantity = piece.quantity();
        this.amount = amount.kopecks();
        this.flowers = piece.flowers();
    }
}
