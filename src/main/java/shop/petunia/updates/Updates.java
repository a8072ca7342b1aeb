package shop.petunia.updates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.settings.Settings;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.UserProblem;

/**
 * Whether a newer version is offered. It is only told, never fetched or installed; not while a shift is open, and not
 * again on a day on which somebody said «later».
 */
public final class Updates {
    private static final Logger LOG = LoggerFactory.getLogger(Updates.class);
    private static final String REMEMBERED = "updates";

    private final Optional<Version> present;
    private final Settings settings;
    private final ShopTime time;
    private final BooleanSupplier shiftIsOpen;
    private final Duration patience;

    /** @param present nothing in a program that was never packaged: nothing is newer than that */
    public Updates(Optional<Version> present, Settings settings, ShopTime time, BooleanSupplier shiftIsOpen) {
        this(present, settings, time, shiftIsOpen, Duration.ofSeconds(10));
    }

    /** @param patience with an address */
    Updates(Optional<Version> present, Settings settings, ShopTime time, BooleanSupplier shiftIsOpen,
            Duration patience) {
        this.present = present;
        this.settings = settings;
        this.time = time;
        this.shiftIsOpen = shiftIsOpen;
        this.patience = patience;
    }

    /** Asks the folder or the address; off the JavaFX thread. One that is away is no news, and no refusal either. */
    Answer ask() {
        String source = source();
        if (present.isEmpty() || source.isEmpty()) {
            return new Answer(Optional.empty(), true);
        }
        try {
            return new Answer(
                    Optional.of(VersionFile.read(source, patience)).filter(offer -> offer.isNewerThan(present.get())),
                    true);
        } catch (UserProblem problem) {
            LOG.info("{} tells of no version: {}", source, problem.sentence(), problem.getCause());
            return new Answer(Optional.empty(), false);
        }
    }

    /**
     * What the folder or the address tells, for a person who has asked; off the JavaFX thread.
     *
     * @throws UserProblem when there is none, or nothing can be read there
     */
    Sentence check() {
        String source = source();
        if (source.isEmpty()) {
            throw new UserProblem("updates.source.none");
        }
        Offer offer = VersionFile.read(source, patience);
        return Sentence.of(present.isEmpty() || offer.isNewerThan(present.get()) ? "updates.offered"
                : "updates.newest", offer.version().toString());
    }

    private String source() {
        return settings.get(UpdateSettings.SOURCE);
    }

    /** The version that runs, if this program was packaged. */
    Optional<Version> present() {
        return present;
    }

    /** Whether this is a moment for it. */
    boolean mayTell(Offer offer) {
        Map<String, String> later = settings.machine().remembered(REMEMBERED);
        boolean putOff = offer.version().toString().equals(later.get("version"))
                && today().toString().equals(later.get("on"));
        return !putOff && !shiftIsOpen.getAsBoolean();
    }

    /** Tomorrow again. */
    void later(Offer offer) {
        settings.machine().remember(REMEMBERED,
                Map.of("version", offer.version().toString(), "on", today().toString()));
    }

    Instant now() {
        return time.now();
    }

    private LocalDate today() {
        return time.today();
    }

    /** @param heard whether there was a version file */
    record Answer(Optional<Offer> offer, boolean heard) {}
}
