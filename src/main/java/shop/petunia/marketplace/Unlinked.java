package shop.petunia.marketplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product of the marketplace that stands in orders and of which nobody has said what it is here.
 *
 * @param orders in how many of them
 * @param suggestion what it means most likely; null when nothing is like it
 */
record Unlinked(long productId, String name, long orders, Instant lastAt, @Nullable Candidate suggestion) {}
