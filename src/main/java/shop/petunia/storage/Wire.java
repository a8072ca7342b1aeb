package shop.petunia.storage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How two starts of the program talk: texts with their length before them, an answer's parts with their kind. */
final class Wire {
    static final String FRONT = "front";
    static final String COMMAND = "command";
    static final int TIMEOUT_MILLIS = 5_000;

    private static final int LONGEST = 1 << 20;
    private static final int MOST = 10_000;
    private static final byte OUT = 1;
    private static final byte ERR = 2;
    private static final byte EXIT = 3;

    private Wire() {}

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(size(in, LONGEST)), StandardCharsets.UTF_8);
    }

    static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    static List<String> texts(DataInputStream in) throws IOException {
        int size = size(in, MOST);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    static void exit(DataOutputStream out, int code) throws IOException {
        out.writeByte(EXIT);
        out.writeInt(code);
        out.flush();
    }

    /** Hands the lines on as they come, until the exit code. */
    static int receive(DataInputStream in, Instance.Output output) throws IOException {
        while (true) {
            switch (in.readByte()) {
                case OUT -> output.out(text(in));
                case ERR -> output.err(text(in));
                case EXIT -> {
                    return in.readInt();
                }
                default -> throw new IOException("Another program answered");
            }
        }
    }

    private static int size(DataInputStream in, int limit) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > limit) {
            throw new IOException("Another program talks");
        }
        return size;
    }

    /** A command's lines on their way to where it was given. */
    record Lines(DataOutputStream stream) implements Instance.Output {
        @Override
        public void out(String line) {
            send(OUT, line);
        }

        @Override
        public void err(String line) {
            send(ERR, line);
        }

        private void send(byte kind, String line) {
            synchronized (stream) {
                try {
                    stream.writeByte(kind);
                    text(stream, line);
                    stream.flush();
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            }
        }
    }
}
