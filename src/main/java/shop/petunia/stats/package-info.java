/** What the shop has sold, for how much and to whom: figures, their screen, exports. */
@NullMarked
package shop.petunia.stats;

import org.jspecify.annotations.NullMarked;
