@NullMarked
package shop.petunia.register;

import org.jspecify.annotations.NullMarked;
