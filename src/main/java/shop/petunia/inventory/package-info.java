/** Stocktakes and write-offs: how what is really there reaches the stock. */
@NullMarked
package shop.petunia.inventory;

import org.jspecify.annotations.NullMarked;
