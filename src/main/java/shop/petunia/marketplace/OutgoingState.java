package shop.petunia.marketplace;

/** How far an outgoing change is. */
public enum OutgoingState {
    READY,
    /** Committed before the request leaves, so that a crash in flight is found as UNKNOWN, never as READY. */
    SENDING,
    /** Whether it arrived is to be read back first. */
    UNKNOWN,
    DONE,
    /** A person decides. */
    CONFLICT,
    /** The marketplace refuses for good, and has said why. */
    REJECTED
}
