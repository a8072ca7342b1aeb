package shop.petunia.orders;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.TableWriter;
import shop.petunia.shared.Money;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** The orders as a CSV or XLSX file, for the screen and for the command. */
public final class OrderExport {
    private static final int TEXT = 28;
    private static final int NUMBER = 12;
    private static final int TIME = 18;

    private final OrderList list;

    public OrderExport(OrderList list) {
        this.list = list;
    }

    /**
     * Writes what the filter shows, all of it or nothing; of all tabs, in the order of creation.
     *
     * @param texts in whose language the headings and, in CSV, the numbers are
     * @return how many orders were written
     * @throws shop.petunia.shared.UserProblem when the name ends neither in .csv nor in .xlsx, or the file cannot be
     *     written
     */
    public int write(Path target, Texts texts, OrderFilter filter, Progress progress) {
        AtomicInteger count = new AtomicInteger();
        TableWriter.Rows rows = sink -> list.forEach(filter, row -> {
            sink.row(cells(texts, row));
            count.incrementAndGet();
        });
        TableWriter.write(target, texts.locale(), columns(texts), rows, written -> progress.at(written, 0));
        return count.get();
    }

    private static List<Column> columns(Texts texts) {
        return List.of(
                new Column(texts.get("orders.file.number"), Type.TEXT, NUMBER),
                new Column(texts.get("orders.file.channel"), Type.TEXT, NUMBER),
                new Column(texts.get("orders.file.status"), Type.TEXT, TIME),
                new Column(texts.get("orders.file.createdAt"), Type.MINUTE, TIME),
                new Column(texts.get("orders.file.dueOn"), Type.DATE, NUMBER),
                new Column(texts.get("orders.file.way"), Type.TEXT, NUMBER),
                new Column(texts.get("orders.file.address"), Type.TEXT, TEXT),
                new Column(texts.get("orders.file.buyer"), Type.TEXT, TEXT),
                new Column(texts.get("orders.file.phone"), Type.TEXT, TIME),
                new Column(texts.get("orders.file.recipient"), Type.TEXT, TEXT),
                new Column(texts.get("orders.file.recipientPhone"), Type.TEXT, TIME),
                new Column(texts.get("orders.file.composition"), Type.TEXT, TEXT),
                new Column(texts.get("orders.file.goods"), Type.MONEY, NUMBER),
                new Column(texts.get("orders.file.points"), Type.MONEY, NUMBER),
                new Column(texts.get("orders.file.fee"), Type.MONEY, NUMBER),
                new Column(texts.get("orders.file.total"), Type.MONEY, NUMBER),
                new Column(texts.get("orders.file.paid"), Type.MONEY, NUMBER),
                new Column(texts.get("orders.file.doneAt"), Type.MINUTE, TIME),
                new Column(texts.get("orders.file.comment"), Type.TEXT, TEXT),
                new Column(texts.get("orders.file.giftNote"), Type.TEXT, TEXT));
    }

    private static @Nullable Object[] cells(Texts texts, OrderRow row) {
        Money paid = row.paidOnline() ? row.total() : row.paid();
        return new @Nullable Object[]{
                row.number(),
                texts.of(row.channel()),
                texts.of(row.status()),
                minute(texts, row.createdAt()),
                row.dueOn(),
                texts.of(row.way()),
                row.address(),
                row.buyerName(),
                unsigned(row.buyerPhone()),
                row.recipientName(),
                unsigned(row.recipientPhone()),
                row.composition(),
                row.goods(),
                row.pointsDiscount(),
                row.fee(),
                row.total(),
                paid,
                row.doneAt() == null ? null : minute(texts, row.doneAt()),
                row.comment(),
                row.giftNote()
        };
    }

    /** A plus would make it a formula. */
    private static String unsigned(String phone) {
        return phone.startsWith("+") ? phone.substring(1) : phone;
    }

    private static LocalDateTime minute(Texts texts, Instant at) {
        return LocalDateTime.ofInstant(at, texts.zone());
    }
}
