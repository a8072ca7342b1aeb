/** What every room may use: money, periods, refusals. JDK only. */
@NullMarked
package shop.petunia.shared;

import org.jspecify.annotations.NullMarked;
