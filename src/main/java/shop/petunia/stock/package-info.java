/** Receptions' headers, lots, the append-only movement ledger, allocation, shortages. */
@NullMarked
package shop.petunia.stock;

import org.jspecify.annotations.NullMarked;
