package shop.petunia.register;

import java.time.Instant;
import shop.petunia.shared.Money;

/** @param amount below zero when it was taken out */
public record CashMoveRow(long id, Instant at, String author, Money amount, String reason) {
    static CashMoveRow of(CashMove move, People people) {
        return new CashMoveRow(
                move.id(), move.at, people.name(move.authorId), Money.ofKopecks(move.amount), move.reason);
    }
}
