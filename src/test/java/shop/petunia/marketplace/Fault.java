package shop.petunia.marketplace;

/** How the marketplace misbehaves once. */
public enum Fault {
    NONE,
    /** Nobody answers; nothing has happened. */
    UNREACHABLE,
    /** The connection breaks before anything has happened; who asked cannot know. */
    RESET_BEFORE,
    /** It is done, and the reply is lost. */
    REPLY_LOST,
    /** It is done, and takes longer than anybody waits. */
    SLOW,
    /** The proxy's page; nothing has happened. */
    TOO_MANY,
    /** The proxy's page; nothing has happened. */
    BAD_GATEWAY_BEFORE,
    /** The proxy's page; it is done. */
    BAD_GATEWAY_AFTER,
    /** It is done, and the reply breaks off amid. */
    HALF_JSON,
    /** A list that is whole and too short, in another order, with something twice. */
    ODD_LIST,
    /** It begins anew and knows no sessions. */
    RESTART
}
