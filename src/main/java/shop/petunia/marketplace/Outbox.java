package shop.petunia.marketplace;

import java.util.List;
import java.util.function.BiConsumer;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** What the marketplace is still to be told, and what a person decides about what it would not take. */
public final class Outbox {
    private final Database database;
    private final Sync sync;

    public Outbox(Database database, Sync sync) {
        this.database = database;
        this.sync = sync;
    }

    /** What waits and what needs a person, the oldest first. */
    public List<OutgoingRow> waiting() {
        return database.read(transaction -> new WireRepository_(transaction.session()).unfinished().stream()
                .filter(row -> !row.isParked())
                .map(Outgoing::row)
                .toList());
    }

    public List<OutgoingRow> parked() {
        return database.read(transaction -> new WireRepository_(transaction.session()).parked().stream()
                .map(Outgoing::row)
                .toList());
    }

    /** The same once more, as it was; points of which nobody knows whether they arrived are looked for first. */
    public void retry(long id) {
        decide(id, (transaction, row) -> {
            if (row.isDoubtful()) {
                row.doubted();
            } else {
                row.ready();
            }
        });
    }

    /**
     * «Взять наше»: the shop's step is done there from wherever the order is now; of several transactions that could be
     * it none was.
     *
     * @throws UserProblem when the order has ended there: nothing is pushed over that
     */
    public void takeMine(long id) {
        decide(id, (transaction, row) -> {
            if (row.kind.isOfOrder() && row.kind != OutgoingKind.PRICE) {
                row.basedOnWhatIsThere();
            } else {
                if (row.kind == OutgoingKind.PRODUCT && row.why == Why.GONE) {
                    anew(transaction, row);
                }
                row.ready();
            }
        });
    }

    /**
     * «Взять с маркетплейса»: the order becomes here what it is there, and what was to follow is not sent; of several
     * transactions that could be it the first was.
     *
     * @throws UserProblem when the marketplace cannot be asked now
     */
    public void takeTheirs(long id) {
        Outgoing row = database.read(transaction -> parked(new WireRepository_(transaction.session()), id));
        if (row.kind.isOfOrder() && row.why != Why.GONE) {
            sync.pusher().orders().takeTheirs(row);
        }
        if (isFound(row)) {
            return;
        }
        decide(id, (transaction, fresh) -> fresh.ended(Why.SUPERSEDED, fresh.createdAt));
    }

    /**
     * «Не отправлять». Points that may have arrived all the same are looked for first, or they would be booked twice.
     *
     * @throws UserProblem when the marketplace cannot be asked now
     */
    public void drop(long id) {
        Outgoing row = database.read(transaction -> parked(new WireRepository_(transaction.session()), id));
        if (isFound(row)) {
            return;
        }
        decide(id, (transaction, fresh) -> fresh.ended(Why.DROPPED, fresh.createdAt));
    }

    /** @return whether it has arrived and is done with that */
    private boolean isFound(Outgoing row) {
        if (row.isDoubtful()) {
            sync.pusher().points().takeTheirs(row);
        }
        return row.state == OutgoingState.DONE;
    }

    private void decide(long id, BiConsumer<Transaction, Outgoing> decision) {
        database.writeOnly(transaction -> {
            WireRepository rows = new WireRepository_(transaction.session());
            Outgoing row = parked(rows, id);
            decision.accept(transaction, row);
            if (row.doneAt != null) {
                row.doneAt = transaction.at();
            }
            rows.update(row);
            Journal.of(transaction, JournalKind.DECIDED, row, row.why == null ? "" : row.why.name());
            transaction.announce(new OutboxChange(id, null));
        });
        sync.pusher().now(id);
    }

    /** It is introduced once more. */
    private static void anew(Transaction transaction, Outgoing row) {
        OfferRepository offers = new OfferRepository_(transaction.session());
        offers.offer(row.offerId == null ? 0 : row.offerId).ifPresent(offer -> {
            Long product = offer.productId;
            if (product != null) {
                WireRepository rows = new WireRepository_(transaction.session());
                rows.product(product).ifPresent(rows::delete);
            }
            offer.isNew();
            offers.update(offer);
        });
    }

    private static Outgoing parked(WireRepository rows, long id) {
        Outgoing row = rows.outgoing(id).orElseThrow(() -> new UserProblem("marketplace.outbox.notParked"));
        row.mustBeParked();
        return row;
    }
}
