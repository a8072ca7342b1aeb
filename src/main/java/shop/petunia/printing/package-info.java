/** Compiles, fills, previews, prints and saves any document. */
@NullMarked
package shop.petunia.printing;

import org.jspecify.annotations.NullMarked;
