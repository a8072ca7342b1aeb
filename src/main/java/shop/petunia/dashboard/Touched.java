package shop.petunia.dashboard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shop.petunia.storage.Change;
import shop.petunia.storage.Database;

/**
 * Which kinds of things have changed since the first screen has asked. It has to listen before the window does, which
 * refreshes the screen in front after each change: what is heard later would be missed until the next one.
 */
public final class Touched {
    private final Set<String> kinds = new HashSet<>();

    private Touched() {}

    public static Touched listen(Database database) {
        Touched touched = new Touched();
        var unused = database.changes().afterCommit(touched::heard);
        return touched;
    }

    /** On whichever thread has changed something. */
    private synchronized void heard(List<Change> changes) {
        changes.forEach(change -> kinds.add(change.kind()));
    }

    synchronized Set<String> drain() {
        Set<String> drained = Set.copyOf(kinds);
        kinds.clear();
        return drained;
    }
}
