/** The one gate to the database: transactions, changes, migrations, backups. */
@NullMarked
package shop.petunia.storage;

import org.jspecify.annotations.NullMarked;
