package shop.petunia.marketplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;

/**
 * A line of the journal in words.
 *
 * @param subject the order or client that it is about, if it is about one
 */
public record JournalLine(long id, JournalKind what, @Nullable Subject subject, Sentence words, Instant at) {}
