package shop.petunia.storage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import shop.petunia.shared.UserProblem;

/** The program that already works with the data folder, as a later start reaches it. */
public final class Running {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DataFolder folder;
    private final Duration patience;

    private Running(DataFolder folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /** After {@link Instance#claim} came back empty. */
    public static Running of(DataFolder folder) {
        return of(folder, PATIENCE);
    }

    static Running of(DataFolder folder, Duration patience) {
        return new Running(folder, patience);
    }

    /** @throws UserProblem when the program does not answer within five seconds */
    public void comeToFront() {
        ask(out -> Wire.text(out, Wire.FRONT), Silent.INSTANCE);
    }

    /**
     * Has the running program carry the command out.
     *
     * @return the command's exit code
     * @throws UserProblem when the program does not answer, or ends before the command does
     */
    public int command(Instance.Given given, Instance.Output output) {
        return ask(out -> {
            Wire.text(out, Wire.COMMAND);
            Wire.text(out, given.directory().toAbsolutePath().toString());
            Wire.texts(out, given.args());
            Wire.text(out, given.input());
        }, output);
    }

    private int ask(Request request, Instance.Output output) {
        try (Socket socket = connected();
                DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                DataInputStream in = new DataInputStream(socket.getInputStream())) {
            request.send(out);
            out.flush();
            return Wire.receive(in, output);
        } catch (IOException problem) {
            throw busy(problem);
        }
    }

    /** A program that has just started holds the folder a moment before it listens. */
    private Socket connected() throws IOException {
        IOException last = new IOException("no address");
        for (int attempt = 0; attempt <= patience.dividedBy(PAUSE); attempt++) {
            Address address = new Address.Slot(folder).read();
            if (address != null) {
                try {
                    return connected(address);
                } catch (IOException problem) {
                    last = problem;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw last;
    }

    private static Socket connected(Address address) throws IOException {
        Socket socket = new Socket();
        try {
            InetAddress here = InetAddress.getLoopbackAddress();
            socket.connect(new InetSocketAddress(here, address.port()), Wire.TIMEOUT_MILLIS);
            Wire.text(new DataOutputStream(socket.getOutputStream()), address.secret());
            return socket;
        } catch (IOException problem) {
            socket.close();
            throw problem;
        }
    }

    private UserProblem busy(IOException problem) {
        return new UserProblem(problem, "storage.folder.busy", folder.path().toString());
    }

    private interface Request {
        void send(DataOutputStream out) throws IOException;
    }

    private enum Silent implements Instance.Output {
        INSTANCE;

        @Override
        public void out(String line) {}

        @Override
        public void err(String line) {}
    }
}
