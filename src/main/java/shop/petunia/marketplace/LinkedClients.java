package shop.petunia.marketplace;

import shop.petunia.clients.ClientErasure;
import shop.petunia.clients.ClientMove;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/** What becomes of the marketplace's customers and of what is to be sent when clients merge or are anonymised. */
public final class LinkedClients implements ClientMove, ClientErasure {
    @Override
    public void move(Transaction transaction, long from, long into) {
        WireRepository rows = rows(transaction);
        rows.moveLinks(from, into);
        rows.moveOutgoing(from, into);
    }

    @Override
    public void mayErase(Transaction transaction, long clientId) {
        if (rows(transaction).pointsWait(clientId) > 0) {
            throw new UserProblem("marketplace.erase.waiting");
        }
    }

    @Override
    public void erase(Transaction transaction, long clientId) {
        WireRepository rows = rows(transaction);
        rows.forgetClient(clientId);
        rows.forgetHints(clientId);
        rows.forgetLinks(clientId);
    }

    private static WireRepository rows(Transaction transaction) {
        return new WireRepository_(transaction.session());
    }
}
