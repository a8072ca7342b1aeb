package shop.petunia.catalog;

import javafx.beans.property.BooleanProperty;

/** A list whose rows go to an archive and come back, and are deleted only while nothing uses them. */
interface ArchivingList<R> {
    void add();

    void edit(R row);

    void delete(R row);

    void archiveOrRestore(R row);

    /** Whether the archive is shown instead of what is in use. */
    BooleanProperty archived();
}
