package shop.petunia.marketplace;

import java.time.Duration;
import java.util.Optional;
import shop.petunia.shared.Sentence;

/** How the syncing is, in one word with its colour and its sentence. */
public enum SyncMood {
    WORKS("mdmz-sync", "good"),
    PAUSED("mdmz-pause_circle_outline", "warn"),
    NOT_SET_UP("mdal-cloud_off", ""),
    TROUBLE("mdmz-sync_problem", "bad");

    private static final Duration CLOCK_IS_WRONG = Duration.ofMinutes(5);

    private final String icon;
    private final String colour;

    SyncMood(String icon, String colour) {
        this.icon = icon;
        this.colour = colour;
    }

    public static SyncMood of(SyncStatus status) {
        if (!status.setUp()) {
            return NOT_SET_UP;
        }
        if (status.paused()) {
            return PAUSED;
        }
        return status.trouble() == null ? WORKS : TROUBLE;
    }

    public String icon() {
        return icon;
    }

    /** A style class of badges; empty for none. */
    public String colour() {
        return colour;
    }

    /** «Обмен работает», or what is wrong. */
    public static Sentence sentence(SyncStatus status) {
        return switch (of(status)) {
            case NOT_SET_UP -> Sentence.of("marketplace.state.notSetUp");
            case PAUSED -> Sentence.of("marketplace.state.paused");
            case TROUBLE -> troubled(status);
            case WORKS -> Sentence.of(status.contactAt() == null
                    ? "marketplace.state.begins"
                    : "marketplace.state.works");
        };
    }

    /** What to do about it. */
    static Sentence advice(SyncStatus status) {
        return switch (of(status)) {
            case NOT_SET_UP -> Sentence.of("marketplace.help.notSetUp");
            case PAUSED -> Sentence.of("marketplace.help.paused");
            case TROUBLE -> status.trouble() == null ? Sentence.of("marketplace.help.works") : help(status.trouble());
            case WORKS -> status.parked() > 0
                    ? Sentence.of("marketplace.help.decide")
                    : Sentence.of("marketplace.help.works");
        };
    }

    /** What to do about this trouble. */
    static Sentence help(Trouble trouble) {
        return Sentence.of(switch (trouble) {
            case NOT_SET_UP -> "marketplace.help.notSetUp";
            case UNREACHABLE -> "marketplace.help.unreachable";
            case CERTIFICATE -> "marketplace.help.certificate";
            case WRONG_LOGIN -> "marketplace.help.wrongLogin";
            case BLOCKED -> "marketplace.help.blocked";
            case OTHER_ACCOUNT -> "marketplace.help.otherAccount";
            case NOT_A_MARKETPLACE -> "marketplace.help.notAMarketplace";
            case OUT_OF_ORDER -> "marketplace.help.outOfOrder";
        });
    }

    /** A computer whose clock is wrong by much is told so; the syncing does without. */
    static Optional<Sentence> clock(SyncStatus status) {
        Duration ahead = status.clockAhead();
        if (ahead.abs().compareTo(CLOCK_IS_WRONG) < 0) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of(
                ahead.isNegative() ? "marketplace.clock.fast" : "marketplace.clock.slow", ahead.abs().toMinutes()));
    }

    private static Sentence troubled(SyncStatus status) {
        return status.trouble() == null
                ? Sentence.of("marketplace.state.works")
                : Sentence.of("marketplace.state.trouble", status.trouble());
    }
}
