package shop.petunia.app;

import java.io.Writer;
import java.util.function.Consumer;

/** Tells whole lines. */
final class LineWriter extends Writer {
    private final Consumer<String> lines;
    private final StringBuilder line = new StringBuilder();

    LineWriter(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '\n') {
                tell();
            } else if (buffer[i] != '\r') {
                line.append(buffer[i]);
            }
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        if (!line.isEmpty()) {
            tell();
        }
    }

    private void tell() {
        lines.accept(line.toString());
        line.setLength(0);
    }
}
