package shop.petunia.clients;

import shop.petunia.storage.Transaction;

/** What a feature does with its own rows when one client is merged into another. The wiring lists all. */
@FunctionalInterface
public interface ClientMove {
    /** Joins the merge's transaction; whatever belonged to {@code from} belongs to {@code into} afterwards. */
    void move(Transaction transaction, long from, long into);
}
