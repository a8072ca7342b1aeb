/** What clients have bought, and the points that they own for it. */
@NullMarked
package shop.petunia.loyalty;

import org.jspecify.annotations.NullMarked;
