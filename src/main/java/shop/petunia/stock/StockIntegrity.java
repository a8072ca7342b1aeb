package shop.petunia.stock;

import java.util.List;
import java.util.stream.Stream;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Transaction;

/** Whether the ledger, the lots and the shortages still tell the same. */
public final class StockIntegrity {
    private static final int NAMED_AT_MOST = 100;

    /** One sentence for each lot, movement or shortage that is not as it must be; empty when all is well. */
    public List<Sentence> findings(Transaction transaction) {
        return Stream.of(remainders(transaction), receipts(transaction), reversals(transaction),
                        allocations(transaction), shortages(transaction))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sentence> remainders(Transaction transaction) {
        return rows(transaction, "select l.id, g.name, l.remaining, coalesce(sum(m.quantity), 0) from Lot l"
                        + " join Good g on g.id = l.goodId left join Movement m on m.lotId = l.id"
                        + " group by l.id, g.name, l.remaining"
                        + " having l.remaining <> coalesce(sum(m.quantity), 0) or l.remaining < 0 order by l.id")
                .map(row -> Sentence.of("stock.check.remainder", row))
                .toList();
    }

    private static List<Sentence> receipts(Transaction transaction) {
        String expected = "case when l.deleted = true then 0 else l.received end";
        return rows(transaction, "select l.id, g.name, l.received, coalesce(sum(m.quantity), 0) from Lot l"
                        + " join Good g on g.id = l.goodId"
                        + " left join Movement m on m.lotId = l.id and m.kind = RECEIVED"
                        + " group by l.id, g.name, l.received, l.deleted"
                        + " having coalesce(sum(m.quantity), 0) <> " + expected + " order by l.id")
                .map(row -> Sentence.of("stock.check.received", row))
                .toList();
    }

    private static List<Sentence> reversals(Transaction transaction) {
        return rows(transaction, "select u.id, m.id from Movement u join Movement m on m.id = u.reversesId"
                        + " where u.lotId <> m.lotId or u.quantity <> -m.quantity order by u.id")
                .map(row -> Sentence.of("stock.check.reversal", row))
                .toList();
    }

    private static List<Sentence> allocations(Transaction transaction) {
        return rows(transaction, "select a.id, m.id from Allocation a join Movement m on m.id = a.movementId"
                        + " where a.lotId <> m.lotId or a.quantity <> -m.quantity order by a.id")
                .map(row -> Sentence.of("stock.check.allocation", row))
                .toList();
    }

    private static List<Sentence> shortages(Transaction transaction) {
        return rows(transaction, "select h.id, g.name, h.outstanding, h.quantity - coalesce(sum(s.quantity), 0)"
                        + " from Shortage h join Good g on g.id = h.goodId"
                        + " left join Settlement s on s.shortageId = h.id"
                        + " group by h.id, g.name, h.quantity, h.outstanding"
                        + " having h.outstanding <> h.quantity - coalesce(sum(s.quantity), 0) order by h.id")
                .map(row -> Sentence.of("stock.check.shortage", row))
                .toList();
    }

    private static Stream<Object[]> rows(Transaction transaction, String question) {
        return transaction
                .session()
                .createSelectionQuery(question, Object[].class)
                .setMaxResults(NAMED_AT_MOST)
                .getResultList()
                .stream();
    }
}
