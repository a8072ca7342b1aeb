/** Who works here, and the audit log of what they did. */
@NullMarked
package shop.petunia.staff;

import org.jspecify.annotations.NullMarked;
