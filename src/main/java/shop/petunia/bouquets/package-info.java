/** What can be made of the flowers: recipes with their price and photo, and the bouquets that stand on the showcase. */
@NullMarked
package shop.petunia.bouquets;

import org.jspecify.annotations.NullMarked;
