package shop.petunia.marketplace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.petunia.loyalty.Booking;
import shop.petunia.loyalty.CloudEntry;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.loyalty.PointKind;
import shop.petunia.marketplace.WireRepository.OfEntry;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/**
 * Tells a sale of the shop or points that were taken. The marketplace knows no operation ids: what was sent twice would
 * be booked twice. So each request is tied to the transaction that it became, and only that settles it.
 */
final class PointPush {
    private static final int LOOKS = 3;

    private final WireRooms rooms;
    private final Desk desk;

    PointPush(WireRooms rooms, Desk desk) {
        this.rooms = rooms;
        this.desk = desk;
    }

    Went push(Outgoing row) {
        Optional<Long> customer = customer(row);
        if (customer.isEmpty()) {
            desk.parked(row, OutgoingState.REJECTED, Why.GONE, null, "");
            return Went.ON;
        }
        return look(row, customer.get());
    }

    /**
     * Of several transactions that could be it the first is taken for it; of none nothing is.
     *
     * @throws UserProblem when the marketplace cannot be asked now
     */
    void takeTheirs(Outgoing row) {
        Optional<Long> customer = customer(row);
        if (customer.isEmpty()) {
            return;
        }
        Answer answer = rooms.client().get(path(customer.get()));
        List<CloudTx> all = (answer instanceof Answer.Ok ok ? CloudTx.of(ok.node()) : Optional.<List<CloudTx>>empty())
                .orElseThrow(() -> new UserProblem("marketplace.outbox.unread"));
        candidates(row, all).stream().findFirst().ifPresent(tx -> claim(row, tx));
    }

    /** What is in doubt can only be where it was sent to, whoever the client was merged into since. */
    private Optional<Long> customer(Outgoing row) {
        Long sentTo = row.marketId;
        if (sentTo != null && row.state != OutgoingState.READY) {
            return Optional.of(sentTo);
        }
        return rooms.database().read(transaction -> new WireRepository_(transaction.session())
                .linksOf(row.clientId == null ? 0 : row.clientId).stream()
                .findFirst()
                .map(link -> link.marketId));
    }

    private static String path(long customer) {
        return "/seller-web/customers/" + customer;
    }

    private Went look(Outgoing row, long customer) {
        return switch (rooms.client().get(path(customer))) {
            case Answer.Stopped stopped -> Went.STOPPED;
            case Answer.Unknown unread -> Went.LATER;
            case Answer.Refused refused when refused.status() == 404 -> {
                desk.parked(row, OutgoingState.REJECTED, Why.GONE, null, refused.hint());
                yield Went.ON;
            }
            case Answer.Refused refused -> Went.LATER;
            case Answer.Ok ok -> {
                Optional<List<CloudTx>> all = CloudTx.of(ok.node());
                yield all.isEmpty() ? Went.LATER : decide(row, customer, all.get());
            }
        };
    }

    private Went decide(Outgoing row, long customer, List<CloudTx> all) {
        if (row.state != OutgoingState.UNKNOWN) {
            return send(row, customer, all);
        }
        List<CloudTx> candidates = candidates(row, all);
        Long answered = row.answered;
        if (answered != null) {
            return settle(row, answered, candidates);
        }
        if (candidates.isEmpty()) {
            desk.ready(row);
            return push(row);
        }
        if (candidates.size() > 1 && candidates.size() > alike(row)) {
            desk.parked(row, OutgoingState.CONFLICT, Why.SEVERAL, null, "");
            return Went.ON;
        }
        claim(row, candidates.getFirst());
        return Went.ON;
    }

    /** As many as could each be one of them: then the first is as good as any, and the next takes the next. */
    private long alike(Outgoing row) {
        Long above = row.aboveTx;
        Long client = row.clientId;
        return above == null || client == null ? 1
                : rooms.database().read(transaction -> new WireRepository_(transaction.session())
                        .alike(client, row.kind, row.amount, above));
    }

    /** Of several that are alike in all the first is as good as any. */
    private Went settle(Outgoing row, long answered, List<CloudTx> candidates) {
        Optional<CloudTx> own = candidates.stream()
                .filter(tx -> Math.abs(tx.points()) == answered)
                .findFirst();
        if (own.isPresent()) {
            claim(row, own.get());
        } else if (answered == 0) {
            desk.done(row, (transaction, fresh) -> difference(transaction, fresh, 0));
        } else if (row.attempts > LOOKS) {
            desk.parked(row, OutgoingState.CONFLICT, Why.VANISHED, null, "");
        } else {
            desk.looked(row);
            return Went.LATER;
        }
        return Went.ON;
    }

    private Went send(Outgoing row, long customer, List<CloudTx> all) {
        desk.sending(row, all.stream().mapToLong(CloudTx::id).max().orElse(0), customer);
        if (row.state == OutgoingState.DONE) {
            return Went.ON;
        }
        Answer answer = row.kind == OutgoingKind.SALE
                ? rooms.client().post(path(customer) + "/sales", Map.of("amount", Json.roubles(row.amount)))
                : rooms.client().post(path(customer) + "/deduct", Map.of("points", Json.points(row.amount)));
        return desk.outcome(row, answer, ok -> {
            Long points = Json.hundredths(ok.node(),
                    row.kind == OutgoingKind.SALE ? "points_accrued" : "points_deducted");
            if (points == null) {
                return desk.inDoubt(row);
            }
            desk.answered(row, Math.abs(points));
            return look(row, customer);
        });
    }

    private List<CloudTx> candidates(Outgoing row, List<CloudTx> all) {
        List<String> taken = rooms.database().read(transaction -> new WireRepository_(transaction.session())
                .taken(row.clientId == null ? 0 : row.clientId));
        return all.stream()
                .filter(tx -> tx.couldBe(row) && !taken.contains(String.valueOf(tx.id())))
                .sorted(Comparator.comparing(CloudTx::id))
                .toList();
    }

    /** Whatever the marketplace has given for it counts: the difference is booked with it or not at all. */
    private void claim(Outgoing row, CloudTx tx) {
        desk.done(row, (transaction, fresh) -> {
            fresh.claims(tx.id());
            difference(transaction, fresh, tx.points());
        });
    }

    private void difference(Transaction transaction, Outgoing row, long points) {
        Long entryId = row.entryId;
        if (points == row.booked || entryId == null) {
            return;
        }
        WireRepository rows = new WireRepository_(transaction.session());
        OfEntry entry = rows.entry(entryId);
        correct(transaction, entry, points - row.booked, Desk.operation(row, "difference"));
        if (row.kind == OutgoingKind.SALE && row.booked > 0) {
            rows.takenBack(entry.documentKind(), entry.documentId())
                    .forEach(later -> takeBack(transaction, later, entry, points, row.booked));
        }
    }

    /** What of the sale came back already takes back there as much as it had given there. */
    private void takeBack(Transaction transaction, Outgoing later, OfEntry entry, long given, long thought) {
        long before = later.amount;
        later.takes(Points.ofHundredths(before).share(given, thought).hundredths());
        if (later.amount == 0) {
            later.ended(Why.SUPERSEDED, transaction.at());
        }
        new WireRepository_(transaction.session()).update(later);
        correct(transaction, entry, before - later.amount, Desk.operation(later, "taken back"));
    }

    private void correct(Transaction transaction, OfEntry entry, long hundredths, UUID operation) {
        if (hundredths != 0) {
            rooms.points().report(transaction, new CloudEntry(entry.clientId(), PointKind.CORRECTION,
                    Points.ofHundredths(hundredths), document(entry), null, ""), Booking.of(operation));
        }
    }

    private static DocumentRef document(OfEntry entry) {
        return new DocumentRef(entry.documentKind(), entry.documentId(), entry.documentName());
    }
}
