/** The screens of receptions and the import of suppliers' files. */
@NullMarked
package shop.petunia.receptions;

import org.jspecify.annotations.NullMarked;
