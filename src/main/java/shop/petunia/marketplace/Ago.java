package shop.petunia.marketplace;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;

/** «2 минуты назад». */
final class Ago {
    private static final long NOW = 15;

    private Ago() {}

    static Sentence of(@Nullable Instant at, Instant now) {
        if (at == null) {
            return Sentence.of("marketplace.ago.never");
        }
        Duration ago = Duration.between(at, now);
        if (ago.toSeconds() < NOW) {
            return Sentence.of("marketplace.ago.now");
        }
        if (ago.toMinutes() < 1) {
            return Sentence.of("marketplace.ago.seconds", ago.toSeconds());
        }
        if (ago.toHours() < 1) {
            return Sentence.of("marketplace.ago.minutes", ago.toMinutes());
        }
        return ago.toDays() < 1 ? Sentence.of("marketplace.ago.hours", ago.toHours())
                : Sentence.of("marketplace.ago.at", at);
    }
}
