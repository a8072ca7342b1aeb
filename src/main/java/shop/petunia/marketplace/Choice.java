package shop.petunia.marketplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.Sentence;

/** What a person can decide about an outgoing change that was not taken. */
public enum Choice {
    THEIRS,
    MINE,
    RETRY,
    DROP;

    /** Those that mean something for it, the likeliest first. */
    static List<Choice> of(OutgoingRow row) {
        List<Choice> choices = new ArrayList<>();
        boolean doubt = row.why() == Why.SEVERAL && row.kind().movesPoints();
        boolean anew = row.why() == Why.GONE && row.kind() == OutgoingKind.PRODUCT;
        if (row.kind().isOfOrder() || doubt) {
            choices.add(THEIRS);
        }
        if (doubt || anew || isStep(row) && row.why() != Why.REFUSED) {
            choices.add(MINE);
        }
        if (!doubt && !anew) {
            choices.add(RETRY);
        }
        choices.add(DROP);
        return choices;
    }

    /** The only one that still does something, so that nobody has to think long. */
    static Optional<Choice> only(OutgoingRow row) {
        List<Choice> left = of(row).stream()
                .filter(choice -> choice != DROP && choice.refusal(row).isEmpty())
                .toList();
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }

    /** Why it can't be chosen now. */
    Optional<Sentence> refusal(OutgoingRow row) {
        return Optional.ofNullable(switch (this) {
            case THEIRS -> row.kind().isOfOrder() && row.why() == Why.GONE
                    ? Sentence.of("marketplace.choice.nothingThere")
                    : null;
            case MINE -> mine(row);
            case RETRY -> row.why() == Why.ENDED_THERE ? Sentence.of("marketplace.choice.ended")
                    : row.kind() == OutgoingKind.PRICE && !isPriceOpen(row.seen())
                            ? Sentence.of("marketplace.choice.priceFixed")
                            : null;
            case DROP -> null;
        });
    }

    private static @Nullable Sentence mine(OutgoingRow row) {
        if (!row.kind().isOfOrder()) {
            return null;
        }
        if (!row.mayInsist()) {
            return Sentence.of("marketplace.choice.ended");
        }
        return row.seen() == null ? Sentence.of("marketplace.choice.unknown") : null;
    }

    private static boolean isStep(OutgoingRow row) {
        return row.kind().isOfOrder() && row.kind() != OutgoingKind.PRICE;
    }

    /** The order is here what it is there already. */
    private static boolean isSettled(OutgoingRow row) {
        return isStep(row) && (row.why() == Why.ENDED_THERE || row.why() == Why.REFUSED);
    }

    private static boolean isPriceOpen(@Nullable OrderStatus seen) {
        return seen == null || seen == OrderStatus.PENDING || seen == OrderStatus.ACCEPTED;
    }

    /** What is lost by it and has to be agreed to; nothing when nothing is. */
    Optional<Sentence> loses(OutgoingRow row) {
        return Optional.ofNullable(switch (this) {
            case RETRY -> null;
            case THEIRS -> !row.kind().isOfOrder() ? Sentence.of("marketplace.loses.points")
                    : row.why() == Why.ELSEWHERE && row.seen() != null
                            ? Sentence.of("marketplace.loses.ours", row.seen())
                            : null;
            case MINE -> row.kind() == OutgoingKind.PRODUCT ? null
                    : row.kind().isOfOrder() && row.target() != null && row.seen() != null
                            ? Sentence.of("marketplace.loses.theirs", row.target(), row.seen())
                            : Sentence.of("marketplace.loses.doubled");
            case DROP -> isSettled(row) ? null
                    : Sentence.of(row.kind().isOfOrder() ? "marketplace.loses.different"
                            : row.kind() == OutgoingKind.CLIENT ? "marketplace.loses.client"
                                    : row.kind() == OutgoingKind.PRODUCT ? "marketplace.loses.product"
                                            : "marketplace.loses.balance");
        });
    }

    /** The word on its button: which of two statuses, where there are two. */
    Sentence label(OutgoingRow row) {
        if (!row.kind().isOfOrder() && (this == THEIRS || this == MINE)) {
            return Sentence.of(this == THEIRS ? "marketplace.label.arrived"
                    : row.kind() == OutgoingKind.PRODUCT ? "marketplace.label.anew" : "marketplace.label.again");
        }
        boolean step = isStep(row) && row.why() == Why.ELSEWHERE;
        if (step && this == THEIRS && row.seen() != null) {
            return Sentence.of("marketplace.label.theirs", row.seen());
        }
        return step && this == MINE && row.target() != null
                ? Sentence.of("marketplace.label.mine", row.target())
                : Sentence.of("marketplace.label.plain", this);
    }

    /** «Не отправлять?» */
    Sentence question() {
        return Sentence.of(switch (this) {
            case THEIRS -> "marketplace.question.theirs";
            case MINE -> "marketplace.question.mine";
            case RETRY -> "marketplace.question.retry";
            case DROP -> "marketplace.question.drop";
        });
    }

    /** What it does, for the tooltip. */
    Sentence does(OutgoingRow row) {
        boolean order = row.kind().isOfOrder();
        return Sentence.of(switch (this) {
            case THEIRS -> order ? "marketplace.does.theirs" : "marketplace.does.arrived";
            case MINE -> order ? "marketplace.does.mine"
                    : row.kind() == OutgoingKind.PRODUCT ? "marketplace.does.anew" : "marketplace.does.again";
            case RETRY -> "marketplace.does.retry";
            case DROP -> "marketplace.does.drop";
        });
    }
}
