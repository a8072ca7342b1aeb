/** The marketplace's own words, and how the shop reads them. */
@NullMarked
package shop.petunia.marketplace;

import org.jspecify.annotations.NullMarked;
