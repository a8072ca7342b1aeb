/** What the shop and the machine can change, and the screen for it. */
@NullMarked
package shop.petunia.settings;

import org.jspecify.annotations.NullMarked;
