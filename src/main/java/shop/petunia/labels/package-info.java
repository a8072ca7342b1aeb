/** The labels for assembling orders: what stands on them, on which paper. */
@NullMarked
package shop.petunia.labels;

import org.jspecify.annotations.NullMarked;
