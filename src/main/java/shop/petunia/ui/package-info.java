/** The JavaFX kit: threads, dialogs, forms, tables, texts. Knows no feature. */
@NullMarked
package shop.petunia.ui;

import org.jspecify.annotations.NullMarked;
