package shop.petunia.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.FlowersBack;
import shop.petunia.orders.MoneyBack;
import shop.petunia.shared.UserProblem;

/**
 * What a buyer brings back.
 *
 * @param money how it goes back; as it was paid, unless somebody says otherwise
 * @param manager who has approved it with a PIN, or null
 */
public record ReturnDraft(
        long orderId, List<Piece> pieces, MoneyBack money, String reason, @Nullable Long manager) {
    public ReturnDraft {
        pieces = List.copyOf(pieces);
        reason = Words.typed(reason, Words.REASON_LENGTH);
        if (pieces.isEmpty()) {
            throw new UserProblem("register.return.nothing");
        }
    }

    public static ReturnDraft of(long orderId, List<Piece> pieces) {
        return new ReturnDraft(orderId, pieces, MoneyBack.AS_PAID, "", null);
    }

    public ReturnDraft money(MoneyBack way) {
        return new ReturnDraft(orderId, pieces, way, reason, manager);
    }

    public ReturnDraft reason(String text) {
        return new ReturnDraft(orderId, pieces, money, text, manager);
    }

    public ReturnDraft manager(@Nullable Long id) {
        return new ReturnDraft(orderId, pieces, money, reason, id);
    }

    /**
     * So many pieces of one line.
     *
     * @param flowers written off unless they go back to the vases
     */
    public record Piece(long lineId, int quantity, FlowersBack flowers) {
        public static Piece spoilt(long lineId, int quantity) {
            return new Piece(lineId, quantity, FlowersBack.WRITTEN_OFF);
        }

        public static Piece fresh(long lineId, int quantity) {
            return new Piece(lineId, quantity, FlowersBack.TO_LOTS);
        }
    }
}
