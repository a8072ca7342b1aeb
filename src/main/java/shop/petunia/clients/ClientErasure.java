package shop.petunia.clients;

import shop.petunia.storage.Transaction;

/**
 * What a feature does when a client is anonymised. Each method is called for the client and for everybody who was
 * merged into it before. The wiring lists all.
 */
public interface ClientErasure {
    /**
     * Refuses while it can't be: an order is open, points wait to be sent.
     *
     * @throws shop.petunia.shared.UserProblem that says why
     */
    default void mayErase(Transaction transaction, long clientId) {}

    /** Takes the person out of the feature's own rows. */
    void erase(Transaction transaction, long clientId);
}
