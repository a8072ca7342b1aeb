/** What the shop looks like today, and what needs somebody. */
@NullMarked
package shop.petunia.dashboard;

import org.jspecify.annotations.NullMarked;
