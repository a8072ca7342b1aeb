package shop.petunia.loyalty;

import java.time.LocalDate;
import shop.petunia.clients.ClientErasure;
import shop.petunia.clients.ClientMove;
import shop.petunia.shared.ShopTime;
import shop.petunia.storage.Transaction;

/** Points and purchases follow a client who is merged; who is anonymised loses the points, and the purchases stay, without what was noted on them. */
public final class LoyaltyOfClients implements ClientMove, ClientErasure {
    private final ShopTime time;

    public LoyaltyOfClients(ShopTime time) {
        this.time = time;
    }

    @Override
    public void move(Transaction transaction, long from, long into) {
        LocalDate today = time.dayOf(transaction.at());
        Purse first = Purse.open(transaction, Math.min(from, into), today);
        Purse second = Purse.open(transaction, Math.max(from, into), today);
        if (from < into) {
            second.absorb(first);
        } else {
            first.absorb(second);
        }
    }

    @Override
    public void erase(Transaction transaction, long clientId) {
        Purse.find(transaction, clientId, time.dayOf(transaction.at())).ifPresent(Purse::close);
        new PointRepository_(transaction.session()).forgetComments(clientId);
        new PurchaseRepository_(transaction.session()).forgetComments(clientId);
    }
}
