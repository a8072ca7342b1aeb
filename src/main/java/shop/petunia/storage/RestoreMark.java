package shop.petunia.storage;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;

/**
 * Lies beside a database that was put into its place. Others outside, a marketplace say, may have been told more since
 * than this database remembers; the mark stays until that is settled, whatever happens in between.
 */
public final class RestoreMark {
    private final DataFolder folder;

    public RestoreMark(DataFolder folder) {
        this.folder = folder;
    }

    /** On disk when it returns; before the database is in its place, so that none opens without it. */
    void leave() throws IOException {
        try (FileChannel channel = FileChannel.open(folder.restored(), CREATE, WRITE)) {
            channel.force(true);
        }
    }

    /** @param work is done when the database was restored since the last time; once more after a crash in between */
    public void settle(Runnable work) {
        if (Files.notExists(folder.restored())) {
            return;
        }
        work.run();
        try {
            Files.deleteIfExists(folder.restored());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
