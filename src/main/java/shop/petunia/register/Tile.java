package shop.petunia.register;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * Something that can be touched to be sold.
 *
 * @param price zero when it has none
 * @param photo a name of a picture, or null
 * @param left pieces that live, or how many can be assembled
 * @param expired pieces past their last day
 * @param daysLeft null for what never wilts, or a recipe
 * @param flower whether it is a stem, and not something else of the shop
 */
record Tile(CartKind kind, long id, String name, Money price, @Nullable String photo, long left, long expired,
        @Nullable Integer daysLeft, boolean flower) {}
