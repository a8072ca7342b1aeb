/** Petunia, the point of sale for flower shops. */
@NullMarked
package shop.petunia;

import org.jspecify.annotations.NullMarked;
