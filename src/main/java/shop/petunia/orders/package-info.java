/** Every sale is an order, whether it came from the marketplace, by phone or over the counter. */
@NullMarked
package shop.petunia.orders;

import org.jspecify.annotations.NullMarked;
