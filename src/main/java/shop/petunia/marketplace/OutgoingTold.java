package shop.petunia.marketplace;

import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;

/** An outgoing change in the words of the shop. */
final class OutgoingTold {
    private OutgoingTold() {}

    /** «Заказ 1024: у нас принят». */
    static Sentence what(OutgoingRow row, String subject) {
        return Sentence.of(row.kind().isOfOrder() ? "marketplace.told.order" : "marketplace.told.client", subject,
                mine(row));
    }

    /** «Заказ 1024: у нас принят, на маркетплейсе покупатель отменил». */
    static Sentence parked(OutgoingRow row, String subject) {
        return Sentence.of(row.kind().isOfOrder() ? "marketplace.parked.order" : "marketplace.parked.client", subject,
                mine(row), theirs(row));
    }

    private static Sentence mine(OutgoingRow row) {
        return switch (row.kind()) {
            case ACCEPT -> Sentence.of("marketplace.mine.accepted");
            case REJECT -> Sentence.of("marketplace.mine.rejected");
            case STATUS -> Sentence.of("marketplace.mine.status", status(row.target()));
            case PRICE -> Sentence.of("marketplace.mine.price", Money.ofKopecks(row.amount()));
            case CLIENT -> Sentence.of("marketplace.mine.client");
            case SALE -> Sentence.of("marketplace.mine.sale", Money.ofKopecks(row.amount()));
            case PRODUCT -> Sentence.of("marketplace.mine.product");
            case DEDUCTION -> Sentence.of("marketplace.mine.deduction", Points.ofHundredths(row.amount()));
        };
    }

    private static Sentence theirs(OutgoingRow row) {
        return switch (why(row)) {
            case ENDED_THERE -> ended(row);
            case ELSEWHERE -> row.seen() == null
                    ? Sentence.of("marketplace.theirs.unknown")
                    : Sentence.of("marketplace.theirs.status", status(row.seen()));
            case GONE -> Sentence.of(row.kind().isOfOrder() ? "marketplace.theirs.gone"
                    : row.kind() == OutgoingKind.PRODUCT ? "marketplace.theirs.noProduct"
                            : "marketplace.theirs.noClient");
            case SEVERAL -> Sentence.of(row.kind() == OutgoingKind.PRODUCT
                    ? "marketplace.theirs.namesakes"
                    : "marketplace.theirs.several");
            case VANISHED -> Sentence.of("marketplace.theirs.vanished");
            case REFUSED, SUPERSEDED, DROPPED -> Sentence.of("marketplace.theirs.refused");
        };
    }

    private static Sentence ended(OutgoingRow row) {
        return Sentence.of(switch (row.seen()) {
            case CANCELLED -> "marketplace.theirs.cancelled";
            case REJECTED -> "marketplace.theirs.rejected";
            case COMPLETED -> "marketplace.theirs.completed";
            case null, default -> "marketplace.theirs.ended";
        });
    }

    /** Why it stands there, and what helps. */
    static Sentence advice(OutgoingRow row) {
        return switch (why(row)) {
            case ENDED_THERE -> Sentence.of("marketplace.advice.ended");
            case ELSEWHERE -> Sentence.of(row.kind() == OutgoingKind.PRICE
                    ? "marketplace.advice.price"
                    : "marketplace.advice.elsewhere");
            case GONE -> Sentence.of(row.kind().isOfOrder() ? "marketplace.advice.gone"
                    : row.kind() == OutgoingKind.PRODUCT ? "marketplace.advice.noProduct"
                            : "marketplace.advice.noClient");
            case SEVERAL -> Sentence.of(row.kind() == OutgoingKind.PRODUCT
                    ? "marketplace.advice.namesakes"
                    : "marketplace.advice.several");
            case VANISHED -> Sentence.of("marketplace.advice.vanished");
            case REFUSED, SUPERSEDED, DROPPED -> refused(row);
        };
    }

    private static Sentence refused(OutgoingRow row) {
        boolean back = row.kind().isOfOrder() && row.kind() != OutgoingKind.PRICE;
        if (row.hint().isEmpty()) {
            return Sentence.of(back ? "marketplace.advice.backSilent" : "marketplace.advice.refused");
        }
        return Sentence.of(back ? "marketplace.advice.backHere" : "marketplace.advice.said", row.hint());
    }

    private static Why why(OutgoingRow row) {
        return row.why() == null ? Why.REFUSED : row.why();
    }

    private static Object status(@Nullable OrderStatus status) {
        return status == null ? "—" : status;
    }
}
