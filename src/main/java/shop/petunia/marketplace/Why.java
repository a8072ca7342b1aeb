package shop.petunia.marketplace;

/** Why an outgoing change stands where it stands. */
public enum Why {
    /** The order has ended there: cancelled, rejected or confirmed. Nothing is pushed over that. */
    ENDED_THERE,
    /** The order is there at a status that the shop did not know of. */
    ELSEWHERE,
    /** The marketplace does not know the order or the customer. */
    GONE,
    /** The marketplace said no; the hint has its words. */
    REFUSED,
    /** Several transactions there could be this one. */
    SEVERAL,
    /** It was answered well and is not to be found there. */
    VANISHED,
    /** What it builds on was not taken there. */
    SUPERSEDED,
    /** A person gave it up. */
    DROPPED
}
