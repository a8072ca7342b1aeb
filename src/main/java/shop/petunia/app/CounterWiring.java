package shop.petunia.app;

import java.time.Clock;
import shop.petunia.register.BackOffice;
import shop.petunia.register.CounterPlace;
import shop.petunia.ui.Later;
import shop.petunia.ui.Tone;

/** What stands on the counter: its screens, its printer, its scanner. */
record CounterWiring(Wiring shop) {
    BackOffice backOffice() {
        return BackOffice.of(shop.register(), shop.documents(), shop.printers(), managers());
    }

    CounterPlace place() {
        return new CounterPlace(
                shop.register(), shop.florist().photos(), managers(), backOffice().slips(), Tone::refused);
    }

    /** The real clock: the demo's does not tell how fast somebody types. */
    Hearing hearing() {
        return new Hearing(
                Clock.systemUTC(), Later.real(), shop.settings(), shop.register().shelf()::scanned, Tone::refused);
    }

    private CounterAsks managers() {
        return new CounterAsks(shop.manager());
    }
}
