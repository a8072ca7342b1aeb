/** The people of the loyalty programme. What they buy and own is kept above. */
@NullMarked
package shop.petunia.clients;

import org.jspecify.annotations.NullMarked;
