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
            next = updates.now().plus(BETWEEN);
            elsewhere.latest(asked, updates::ask, offer -> {
                known = offer;
                tell();
            });
        }
        tell();
    }

    /** The setting was changed: asked again at once. */
    void askAnew() {
        next = Instant.MIN;
        refresh();
    }

    void later() {
        told.get().ifPresent(offer -> {
            told.set(Optional.empty());
            kit.background().run(new Busy(), () -> {
                updates.later(offer);
                return offer;
            }, unused -> {});
        });
    }

    private void tell() {
        Optional<Offer> offer = known;
        kit.background().latest(looked, () -> offer.filter(updates::mayTell), told::set);
    }
}
