package shop.petunia.storage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This program as the only one that works with a data folder. Later starts find it over a loopback socket, whose port
 * and secret lie in a file that only the owner can read.
 */
public final class Instance implements AutoCloseable {

    /** The exit code of a command that ended in an exception; sysexits' EX_SOFTWARE. */
    private static final int BUG = 70;

    private final DataFolder.Hold hold;
    private final Address.Slot slot;
    private @Nullable ServerSocket server;

    private Instance(DataFolder.Hold hold, Address.Slot slot) {
        this.hold = hold;
        this.slot = slot;
    }

    /**
     * Makes this program the folder's own until it is closed or ends in whatever way; empty while another one is, see
     * {@link Running#of}. What a killed program left behind is cleared away.
     */
    public static Optional<Instance> claim(DataFolder folder) {
        return folder.hold().map(hold -> {
            Address.Slot slot = new Address.Slot(folder);
            slot.clear();
            return new Instance(hold, slot);
        });
    }

    /** From now on later starts and their commands come to the host, each on a thread of its own. */
    public void serve(Host host) throws IOException {
        ServerSocket socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        server = socket;
        Address address = Address.of(socket.getLocalPort());
        slot.write(address);
        Thread.ofVirtual().name("petunia-instance").start(() -> accept(socket, address, host));
    }

    private static void accept(ServerSocket socket, Address address, Host host) {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> answer(caller, address, host));
            } catch (IOException problem) {
                if (!socket.isClosed()) {
                    log().warn("A later start could not be heard", problem);
                }
            }
        }
    }

    private static void answer(Socket caller, Address address, Host host) {
        try (caller;
                DataInputStream in = new DataInputStream(caller.getInputStream());
                DataOutputStream out = new DataOutputStream(caller.getOutputStream())) {
            caller.setSoTimeout(Wire.TIMEOUT_MILLIS);
            if (!isTrusted(address, Wire.text(in))) {
                return;
            }
            int exit = answer(Wire.text(in), in, new Wire.Lines(out), host);
            Wire.exit(out, exit);
        } catch (IOException problem) {
            log().warn("A later start went away", problem);
        }
    }

    private static int answer(String request, DataInputStream in, Output output, Host host) throws IOException {
        try {
            if (request.equals(Wire.FRONT)) {
                host.comeToFront();
                return 0;
            }
            Path directory = Path.of(Wire.text(in));
            List<String> args = Wire.texts(in);
            return host.command(new Given(args, directory, Wire.text(in)), output);
        } catch (RuntimeException problem) {
            log().error("What a later start asked for failed", problem);
            return BUG;
        }
    }

    private static boolean isTrusted(Address address, String secret) {
        return MessageDigest.isEqual(
                address.secret().getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        slot.clear();
        if (server != null) {
            server.close();
        }
        hold.close();
    }

    /** The program as later starts need it. */
    public interface Host {
        void comeToFront();

        /**
         * Carries a command out.
         *
         * @return its exit code
         */
        int command(Given given, Output output);
    }

    /**
     * A command.
     *
     * @param directory where it was given, for its relative paths
     * @param input what was typed for it there, one line or nothing; may be a password
     */
    public record Given(List<String> args, Path directory, String input) {
        public Given {
            args = List.copyOf(args);
        }

        @Override
        public String toString() {
            return args + " in " + directory;
        }
    }

    /** Where a command's lines go. May be used by several threads. */
    public interface Output {
        void out(String line);

        void err(String line);
    }

    /** Set up when it is needed: the first window need not wait for it. */
    private static Logger log() {
        return LoggerFactory.getLogger(Instance.class);
    }
}
