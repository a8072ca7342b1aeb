package shop.petunia.app;

import java.time.Clock;
import shop.petunia.register.Checkout;
import shop.petunia.register.CounterPlace;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Later;
import shop.petunia.ui.Tone;

/** What the counter's screen and the window's scanner get of the graph. */
record CounterWiring(Wiring shop) {
    /** Until people have PINs: a manager who is on duty has approved already, nobody else can. */
    CounterPlace place() {
        return new CounterPlace(shop.register(), shop.florist().photos(),
                (kit, why, approved) -> kit.background().refused(
                        new UserProblem(Checkout.NEEDS_MANAGER, why.iterator().next())),
                new ReceiptSlips(shop.register().receipts(), shop.documents(), shop.printers()), Tone::refused);
    }

    /** By the real clock: the demo's does not tell how fast somebody types. */
    Hearing hearing() {
        return new Hearing(Clock.systemUTC(), Later.real(), shop.settings(), shop.register().shelf()::scanned,
                Tone::refused);
    }
}
