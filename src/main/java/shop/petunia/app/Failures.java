package shop.petunia.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Problems;

/** The last resort: a failure is logged once under a short code, and the person is shown that code. */
final class Failures implements Problems, Thread.UncaughtExceptionHandler {
    /** Without 0, O, 1, I: the code is read out over the telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();
    private final Path log;
    private final AtomicReference<@Nullable Teller> teller = new AtomicReference<>();

    /** @param log the file where details are found */
    Failures(Path log) {
        this.log = log;
    }

    /** From now on told on this window; before, failures are only logged. */
    void tellOn(Teller window) {
        teller.set(window);
    }

    @Override
    public void refused(Sentence sentence) {
        Teller window = teller.get();
        if (window != null) {
            window.refused(sentence);
        }
    }

    @Override
    public void failed(Throwable failure) {
        String code = newCode();
        log().error("Failure {}\n{}", code, Trace.of(failure));
        Teller window = teller.get();
        if (window != null) {
            window.failed(code, details(code, failure), log);
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (failure instanceof UserProblem problem) {
            refused(problem.sentence());
        } else {
            failed(failure);
        }
    }

    private String newCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static String details(String code, Throwable failure) {
        return "Petunia " + code + ", Java " + Runtime.version() + ", " + System.getProperty("os.name") + "\n"
                + Trace.of(failure);
    }

    /** Where failures are shown; called on any thread. */
    interface Teller {
        void refused(Sentence sentence);

        void failed(String code, String details, Path log);
    }

    /** Set up when it is needed: the first window need not wait for it. */
    private static Logger log() {
        return LoggerFactory.getLogger(Failures.class);
    }
}
