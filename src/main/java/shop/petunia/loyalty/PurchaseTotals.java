package shop.petunia.loyalty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a client's purchases come to, as the database tells it. */
record PurchaseTotals(Long purchases, Long spent, @Nullable Instant last) {}
