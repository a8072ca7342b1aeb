/** Flowers, other goods and suppliers. */
@NullMarked
package shop.petunia.catalog;

import org.jspecify.annotations.NullMarked;
