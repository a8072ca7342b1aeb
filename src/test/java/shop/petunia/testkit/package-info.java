/** What tests are made with: a database, a clock, a stopwatch. */
@NullMarked
package shop.petunia.testkit;

import org.jspecify.annotations.NullMarked;
