package shop.petunia.marketplace;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * A restored backup does not know what was sent after it was taken. Whatever waits in it and would stand twice is looked
 * for first, and whatever was read is read anew.
 */
public final class AfterRestore {
    private final Transaction transaction;
    private final WireRepository rows;
    private final OfferRepository offers;

    private AfterRestore(Transaction transaction) {
        this.transaction = transaction;
        rows = new WireRepository_(transaction.session());
        offers = new OfferRepository_(transaction.session());
    }

    /** Before anything is sent. May be done once more. */
    public static void settle(Database database) {
        database.writeOnly(transaction -> new AfterRestore(transaction).settle());
    }

    private void settle() {
        int doubtful = doubt();
        lookForProducts();
        rows.readLinksAnew();
        offers.forgetWhatWasTold();
        Reading reading = rows.reading(Reading.ONLY);
        reading.startOver();
        rows.update(reading);
        Journal.write(transaction, JournalKind.RESTORED, null, null, String.valueOf(doubtful));
        transaction.announce(new OutboxChange(0, null));
    }

    /** Whatever was sent since has got a higher number than all that the backup knows. */
    private int doubt() {
        long known = Math.max(rows.highestSeen(), rows.highestBooked());
        List<Outgoing> doubtful = rows.unsent().stream().filter(row -> !row.kind.isOfOrder()).toList();
        for (Outgoing row : doubtful) {
            row.mayHaveBeenSent(known);
            rows.update(row);
        }
        return doubtful.size();
    }

    /** Also of what is not to be shown: it may have been shown since, and then has to be taken down. */
    private void lookForProducts() {
        List<Long> unknown = offers.withoutProduct();
        Set<Long> waiting = offers.unfinished(unknown).stream().map(row -> row.offerId).collect(Collectors.toSet());
        for (long offer : unknown) {
            if (!waiting.contains(offer)) {
                Outgoing row = Outgoing.product(transaction, offer);
                row.doubted();
                rows.insert(row);
            }
        }
    }
}
