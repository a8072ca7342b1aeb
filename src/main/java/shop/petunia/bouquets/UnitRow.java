package shop.petunia.bouquets;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * An assembled bouquet as lists show it.
 *
 * @param price frozen when it was assembled
 * @param cost of the stems it has or had, with packaging and labour
 * @param expiry the earliest of its stems'; null when nothing in it wilts
 * @param daysLeft null without an expiry
 * @param checkedAt when somebody last saw it standing there
 * @param leftAt when it was sold, taken apart or written off
 * @param sale what it was sold with, empty before
 */
public record UnitRow(
        long id,
        long bouquetId,
        String name,
        @Nullable String photo,
        String barcode,
        Money price,
        Money cost,
        String place,
        UnitState state,
        @Nullable LocalDate expiry,
        @Nullable Integer daysLeft,
        Instant assembledAt,
        @Nullable Instant checkedAt,
        @Nullable Instant leftAt,
        String sale) {}
