package shop.petunia.updates;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import shop.petunia.ui.Background;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** What the bar over the screens offers, if anything. */
final class UpdateViewModel {
    private static final Duration BETWEEN = Duration.ofHours(6);
    /** After a start, the network may come later than the program. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final Updates updates;
    private final Kit kit;
    private final Background elsewhere;
    private final Latest asked = new Latest();
    private final Latest looked = new Latest();
    private final ReadOnlyObjectWrapper<Optional<Offer>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Offer> known = Optional.empty();
    private Instant next = Instant.MIN;

    /** @param elsewhere for asking: nothing else waits there, since a folder in the network may answer after minutes */
    UpdateViewModel(Updates updates, Kit kit, Background elsewhere) {
        this.updates = updates;
        this.kit = kit;
        this.elsewhere = elsewhere;
    }

    ReadOnlyObjectProperty<Optional<Offer>> told() {
        return told.getReadOnlyProperty();
    }

    /** From time to time, at every change of the shop too: a shift may have begun or ended. */
    void refresh() {
        if (!updates.now().isBefore(next)) {
            next = updates.now().plus(AGAIN);
            elsewhere.latest(asked, updates::ask, this::heard);
        }
        tell();
    }

    private void heard(Updates.Answer answer) {
        if (answer.heard()) {
            next = updates.now().plus(BETWEEN);
            known = answer.offer();
            tell();
        }
    }

    /** The setting was changed: asked again at once. */
    void askAnew() {
        next = Instant.MIN;
        known = Optional.empty();
        refresh();
    }

    void later() {
        told.get().ifPresent(offer -> {
            told.set(Optional.empty());
            kit.background().run(new Busy(), () -> {
                updates.later(offer);
                return offer;
            }, putOff -> tell());
        });
    }

    /** The version that runs, as people write it; empty in a program that was never packaged. */
    String present() {
        return updates.present().map(Version::toString).orElse("");
    }

    /** A look that began before is outdated by this one. */
    private void tell() {
        Optional<Offer> offer = known;
        kit.background().latest(looked, () -> offer.filter(updates::mayTell), told::set);
    }
}
