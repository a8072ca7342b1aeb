/** Reads and writes tables as files; knows no feature. */
@NullMarked
package shop.petunia.files;

import org.jspecify.annotations.NullMarked;
