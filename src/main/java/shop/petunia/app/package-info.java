/** Wiring, main window, navigation, commands, last-resort failures. */
@NullMarked
package shop.petunia.app;

import org.jspecify.annotations.NullMarked;
