package shop.petunia.marketplace;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrderStatus;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Writes down how far an outgoing change is, each time in a transaction of its own. */
final class Desk {
    private final Database database;

    Desk(Database database) {
        this.database = database;
    }

    /** Before the request leaves. */
    void sending(Outgoing row, @Nullable Long above) {
        change(row, (transaction, fresh) -> sending(transaction, fresh, above));
    }

    /**
     * Points leave, unless there are none to be told any more: then it is done.
     *
     * @param customer there
     */
    void sending(Outgoing row, @Nullable Long above, long customer) {
        change(row, (transaction, fresh) -> {
            GivenBack.settle(transaction, fresh);
            if (fresh.state != OutgoingState.DONE) {
                sending(transaction, fresh, above);
                fresh.toCustomer(customer);
            }
        });
    }

    /** What has come of the request: a no needs a person. */
    Went outcome(Outgoing row, Answer answer, Function<Answer.Ok, Went> taken) {
        return outcome(row, answer, taken, refused -> {
            parked(row, OutgoingState.REJECTED, Why.REFUSED, null, refused.hint());
            return Went.ON;
        });
    }

    /** What has come of the request: what nobody knows is looked for later, what was not carried out is sent again. */
    Went outcome(Outgoing row, Answer answer, Function<Answer.Ok, Went> taken,
            Function<Answer.Refused, Went> refusal) {
        return switch (answer) {
            case Answer.Ok ok -> taken.apply(ok);
            case Answer.Refused refused -> refusal.apply(refused);
            case Answer.Unknown lost -> inDoubt(row);
            case Answer.Stopped stopped -> {
                ready(row);
                yield Went.STOPPED;
            }
        };
    }

    /** Nobody knows whether it arrived. */
    Went inDoubt(Outgoing row) {
        unknown(row);
        return Went.LATER;
    }

    /** What a person has ended meanwhile is not sent. */
    private static void sending(Transaction transaction, Outgoing fresh, @Nullable Long above) {
        if (!fresh.isToSend() && fresh.state != OutgoingState.SENDING) {
            throw new IllegalStateException("decided meanwhile: " + fresh.state);
        }
        fresh.sending(above, transaction.at());
    }

    void ready(Outgoing row) {
        change(row, (transaction, fresh) -> fresh.ready());
    }

    void unknown(Outgoing row) {
        change(row, (transaction, fresh) -> fresh.unknown());
    }

    /** The step came after the order's end; not done until it has ended again. */
    void revived(Outgoing row, OrderStatus ended) {
        change(row, (transaction, fresh) -> fresh.revived(ended));
    }

    void answered(Outgoing row, long points) {
        change(row, (transaction, fresh) -> fresh.answered(points));
    }

    /** It was not there yet. */
    void looked(Outgoing row) {
        change(row, (transaction, fresh) -> fresh.looked());
    }

    void done(Outgoing row) {
        done(row, (transaction, fresh) -> {});
    }

    /** @param also what else is true from now on, in the same transaction */
    void done(Outgoing row, BiConsumer<Transaction, Outgoing> also) {
        done(row, row.kind.name(), also);
    }

    /** @param words for the journal */
    void done(Outgoing row, String words, BiConsumer<Transaction, Outgoing> also) {
        change(row, (transaction, fresh) -> {
            fresh.done(transaction.at());
            also.accept(transaction, fresh);
            Journal.of(transaction, JournalKind.SENT, fresh, words);
        });
    }

    void ended(Outgoing row, Why why) {
        change(row, (transaction, fresh) -> fresh.ended(why, transaction.at()));
    }

    void parked(Outgoing row, OutgoingState where, Why why, @Nullable OrderStatus there, String hint) {
        change(row, (transaction, fresh) -> {
            fresh.parked(where, why, there, hint);
            // A refusal of somebody's data may quote them, and the journal is never made anonymous.
            Journal.of(transaction, JournalKind.PARKED, fresh, fresh.clientId == null ? hint : "");
        });
    }

    /** The shop's step was not taken there: those that were to follow it are moot. */
    void supersede(Outgoing row) {
        database.writeOnly(transaction -> {
            WireRepository rows = new WireRepository_(transaction.session());
            for (Outgoing later : rows.ofOrder(row.orderId == null ? 0 : row.orderId, row.id() + 1)) {
                later.ended(Why.SUPERSEDED, transaction.at());
                rows.update(later);
            }
        });
    }

    /** The same id whenever the same thing is done again after a crash. */
    static UUID operation(Outgoing row, String what) {
        return UUID.nameUUIDFromBytes(("outgoing " + row.id() + " " + row.operationId + " " + row.attempts + " " + what)
                .getBytes(StandardCharsets.UTF_8));
    }

    void change(Outgoing row, BiConsumer<Transaction, Outgoing> verb) {
        Outgoing changed = database.write(transaction -> {
            WireRepository rows = new WireRepository_(transaction.session());
            Outgoing fresh = rows.outgoing(row.id()).orElseThrow();
            verb.accept(transaction, fresh);
            rows.update(fresh);
            transaction.announce(new OutboxChange(fresh.id(), null));
            return fresh;
        });
        row.become(changed);
    }
}
