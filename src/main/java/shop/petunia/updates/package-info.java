@NullMarked
package shop.petunia.updates;

import org.jspecify.annotations.NullMarked;
