package shop.petunia.marketplace;

import java.util.Optional;
import shop.petunia.loyalty.Booking;
import shop.petunia.loyalty.CloudEntry;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.loyalty.PointKind;
import shop.petunia.loyalty.PointLedger;
import shop.petunia.marketplace.WireRepository.Own;
import shop.petunia.shared.Points;
import shop.petunia.storage.Transaction;

/**
 * Points that the shop has booked for an order of the marketplace by itself, while it was connected to none. What the
 * marketplace has booked for that order are the same points: the entry stays, and only the difference is booked.
 */
final class OwnPoints {
    private final PointLedger points;

    OwnPoints(PointLedger points) {
        this.points = points;
    }

    /** @return whether the transaction is one of them, and so stands here with that */
    boolean agree(Transaction transaction, long client, CloudTx tx, DocumentRef order) {
        WireRepository rows = new WireRepository_(transaction.session());
        Optional<Own> same = rows.ownPoints(client, order.kind(), order.id()).stream()
                .filter(own -> Long.signum(own.points()) == Long.signum(tx.points()))
                .findFirst();
        same.ifPresent(own -> claim(transaction, rows, client, tx, own, order));
        return same.isPresent();
    }

    private void claim(
            Transaction transaction, WireRepository rows, long client, CloudTx tx, Own own, DocumentRef order) {
        boolean given = tx.points() > 0;
        Outgoing row = Outgoing.points(transaction, given ? OutgoingKind.SALE : OutgoingKind.DEDUCTION, client,
                given && tx.amount() != null ? tx.amount() : Math.abs(tx.points()), own.points(), own.id());
        row.claims(tx.id());
        row.done(transaction.at());
        rows.insert(row);
        long difference = tx.points() - own.points();
        if (difference != 0) {
            points.report(transaction, new CloudEntry(client, PointKind.CORRECTION, Points.ofHundredths(difference),
                    order, null, ""), Booking.of(Desk.operation(row, "difference")));
        }
    }
}
