package shop.petunia.bouquets;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;

/**
 * What became of a barcode that was scanned during a check.
 *
 * @param unitId the bouquet that is now seen, or null when what was scanned belongs to none that stands there
 */
public record CheckScan(@Nullable Long unitId, Sentence answer) {}
