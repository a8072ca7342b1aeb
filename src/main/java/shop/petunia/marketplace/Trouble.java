package shop.petunia.marketplace;

/** Why there is no talking with the marketplace. */
public enum Trouble {
    /** No address, login or password. */
    NOT_SET_UP,
    /** No network, no such host, nobody answers. */
    UNREACHABLE,
    /** The certificate is not to be trusted. */
    CERTIFICATE,
    WRONG_LOGIN,
    /** The account is blocked: syncing stops until a person begins it again. */
    BLOCKED,
    /** Who has signed in is not the seller whose numbers stand in this database. */
    OTHER_ACCOUNT,
    /** Something answers, but not as the marketplace does. */
    NOT_A_MARKETPLACE,
    /** Errors on its side, or too many requests. */
    OUT_OF_ORDER
}
