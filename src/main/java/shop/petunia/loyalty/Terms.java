package shop.petunia.loyalty;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * What a client's next sale gives.
 *
 * @param tier null below the first
 * @param next the tier after it; null at the top
 * @param missing to the next tier; zero at the top
 */
public record Terms(BigDecimal percent, @Nullable String tier, @Nullable String next, Money missing) {}
