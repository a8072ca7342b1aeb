/** The clients together with what they buy and own: their list, their files. */
@NullMarked
package shop.petunia.crm;

import org.jspecify.annotations.NullMarked;
