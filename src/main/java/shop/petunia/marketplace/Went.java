package shop.petunia.marketplace;

/** How it went with one outgoing change. */
enum Went {
    /** It is done or parked, or has got as far as it can without waiting. */
    ON,
    /** It has to be looked at again after a while. */
    LATER,
    /** Nothing can be sent now. */
    STOPPED
}
