package shop.petunia.marketplace;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;

/** Whether the shop has a marketplace, where, and how it signs in there. What is secret never leaves this room. */
public final class CloudAccess {
    private final Secrets secrets;
    private final Runnable guard;
    private volatile Optional<Credentials> known;
    private volatile boolean there;

    /**
     * @param folder where the sealed file and its key lie
     * @param guard refuses when who works now must not change it
     */
    public CloudAccess(Path folder, Runnable guard) {
        secrets = new Secrets(folder);
        this.guard = guard;
        known = secrets.load();
        there = secrets.isThere();
    }

    /** Also while the sealed file cannot be opened: what the shop does is kept for the marketplace all the same. */
    public boolean isSetUp() {
        return there;
    }

    /** Empty when there is none. */
    public String url() {
        return known.map(there -> there.base().toString()).orElse("");
    }

    public String login() {
        return known.map(Credentials::login).orElse("");
    }

    /**
     * Replaces what was there; a session that was open ends.
     *
     * @throws UserProblem when the address is none, or is not HTTPS and not on this computer
     */
    public synchronized void setUp(String url, String login, String password) {
        guard.run();
        keep(Credentials.of(url, login, password));
    }

    /** The shop has no marketplace any more; what waits to be sent stays. */
    public synchronized void forget() {
        guard.run();
        forgotten();
    }

    private void forgotten() {
        secrets.forget();
        known = Optional.empty();
        there = false;
    }

    /** What was there before somebody tried something else. */
    synchronized void putBack(Optional<Credentials> former) {
        if (former.isPresent()) {
            keep(former.get());
        } else {
            forgotten();
        }
    }

    /** Tries the sealed file again when it could not be opened before. */
    synchronized Optional<Credentials> credentials() {
        if (known.isEmpty() && there) {
            known = secrets.load();
        }
        return known;
    }

    /** The new token is on disk before anybody uses what came with it. Lost when the shop signs in otherwise meanwhile. */
    synchronized void session(Credentials used, @Nullable String refreshToken) {
        known.filter(now -> now.person().equals(used.person()))
                .ifPresent(now -> keep(now.of(used.seller()).session(refreshToken)));
    }

    private void keep(Credentials credentials) {
        secrets.save(credentials);
        known = Optional.of(credentials);
        there = true;
    }
}
