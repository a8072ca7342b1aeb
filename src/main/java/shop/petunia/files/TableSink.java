package shop.petunia.files;

import java.io.Closeable;
import java.io.IOException;

/** One file being written. Closing without {@link #finish} gives it up. */
interface TableSink extends TableWriter.Sink, Closeable {
    void finish() throws IOException;
}
