package shop.petunia.orders;

import java.util.List;
import java.util.stream.Stream;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Texts;

/** Why an order is off: what is usual at one click, and anything else typed. */
final class ReasonChoice {
    private ReasonChoice() {}

    static Input<String> input() {
        return Inputs.required(Cancellation.REASON_LENGTH);
    }

    static List<String> rejecting(Texts texts) {
        return Stream.of("orders.reason.noFlowers", "orders.reason.noTime", "orders.reason.farAway",
                "orders.reason.closed").map(key -> texts.get(key)).toList();
    }

    static List<String> cancelling(Texts texts) {
        return Stream.of("orders.reason.client", "orders.reason.noFlowers", "orders.reason.unreachable",
                "orders.reason.mistake").map(key -> texts.get(key)).toList();
    }
}
