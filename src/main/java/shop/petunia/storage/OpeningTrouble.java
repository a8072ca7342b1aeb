package shop.petunia.storage;

import java.util.Arrays;
import java.util.Optional;
import shop.petunia.shared.UserProblem;

/** Why a data folder's database did not open. In none of these cases was any of its content changed. */
public enum OpeningTrouble {
    /** Another program has it open. */
    LOCKED("storage.open.locked"),
    /** A newer version of this program has written it. */
    NEWER("storage.open.newer"),
    /** It cannot be read, or is not the file that was closed; the newest good backup is the way out. */
    DAMAGED("storage.open.damaged"),
    /** The folder cannot be made or written. */
    NOT_WRITABLE("storage.open.readonly"),
    /** Its tables could not be changed to this program's version. */
    NOT_UPGRADED("storage.open.upgrade");

    private final String key;

    OpeningTrouble(String key) {
        this.key = key;
    }

    /** The trouble that {@link Database#open} or {@link DataFolder} refused with. */
    public static Optional<OpeningTrouble> of(UserProblem problem) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.key.equals(problem.key()))
                .findFirst();
    }

    UserProblem problem(Object... args) {
        return new UserProblem(key, args);
    }

    UserProblem problem(Throwable cause, Object... args) {
        return new UserProblem(cause, key, args);
    }
}
