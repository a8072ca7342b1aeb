package shop.petunia.marketplace;

/** What the journal tells of. */
public enum JournalKind {
    NEW_ORDER,
    ORDER_CHANGED,
    /** The marketplace does not know it any more. */
    ORDER_GONE,
    /** So many that had ended when they were first seen. */
    ENDED_ORDERS,
    SENT,
    PARKED,
    DECIDED,
    CLIENT_LINKED,
    POINTS_ADOPTED,
    /** An order or a customer that could not be understood. */
    UNREADABLE,
    /** A backup was put in the place of the database. */
    RESTORED,
    TROUBLE
}
