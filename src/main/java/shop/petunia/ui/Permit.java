package shop.petunia.ui;

import shop.petunia.shared.UserProblem;

/** What a screen turns to when it was refused because somebody else has to allow it first. */
@FunctionalInterface
public interface Permit {
    /** Nobody can be asked. */
    Permit NONE = (kit, refusal, again) -> false;

    /**
     * Asks for what the refusal says is missing, and once that is allowed does it again.
     *
     * @return whether the refusal was such a one; any other is the screen's
     */
    boolean ask(Kit kit, UserProblem refusal, Runnable again);
}
