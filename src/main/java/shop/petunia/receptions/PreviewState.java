package shop.petunia.receptions;

/** How far a file's row is from being imported. */
enum PreviewState {
    READY,
    /** Its good will be created. */
    NEW,
    /** None has such a name; somebody decides whether it is to be created. */
    UNKNOWN,
    /** Others have a similar name; somebody decides. */
    SIMILAR,
    /** Something in it cannot be read; only another file helps. */
    ERROR;

    boolean isProblem() {
        return this != READY && this != NEW;
    }
}
