package shop.petunia.crm;

/** What a file can tell about a client. */
public enum ClientFileColumn {
    PHONE,
    /** As it is written, whatever its parts are. */
    FULL_NAME,
    LAST_NAME,
    FIRST_NAME,
    CARD,
    MARKET_CARD,
    POINTS,
    REGISTERED,
    BIRTHDAY,
    TAGS,
    NOTE
}
