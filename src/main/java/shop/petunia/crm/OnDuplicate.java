package shop.petunia.crm;

/** What becomes of a row whose phone a client has already. */
public enum OnDuplicate {
    /** Nothing; the row is named. */
    SKIP,
    /** The client gets what the row knows more: tags, note, birthday, a missing name, the points. */
    MERGE,
    /** The client is called as in the file, and nothing else changes. */
    NAMES
}
