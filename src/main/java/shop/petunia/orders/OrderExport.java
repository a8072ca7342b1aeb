package shop.petunia.orders;

import java.nio.file.Path;
import shop.petunia.files.FileColumns;
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
        return columns(texts).write(target, texts.locale(), row -> list.forEach(filter, row),
                written -> progress.at(written, 0));
    }

    private static FileColumns<OrderRow> columns(Texts texts) {
        return new FileColumns<OrderRow>(texts::get, texts.zone())
                .text("orders.file.number", NUMBER, OrderRow::number)
                .text("orders.file.channel", NUMBER, row -> texts.of(row.channel()))
                .text("orders.file.status", TIME, row -> texts.of(row.status()))
                .minute("orders.file.createdAt", TIME, OrderRow::createdAt)
                .day("orders.file.dueOn", NUMBER, OrderRow::dueOn)
                .text("orders.file.way", NUMBER, row -> texts.of(row.way()))
                .text("orders.file.address", TEXT, OrderRow::address)
                .text("orders.file.buyer", TEXT, OrderRow::buyerName)
                .text("orders.file.phone", TIME, row -> unsigned(row.buyerPhone()))
                .text("orders.file.recipient", TEXT, OrderRow::recipientName)
                .text("orders.file.recipientPhone", TIME, row -> unsigned(row.recipientPhone()))
                .text("orders.file.composition", TEXT, OrderRow::composition)
                .money("orders.file.goods", NUMBER, OrderRow::goods)
                .money("orders.file.points", NUMBER, OrderRow::pointsDiscount)
                .money("orders.file.fee", NUMBER, OrderRow::fee)
                .money("orders.file.total", NUMBER, OrderRow::total)
                .money("orders.file.paid", NUMBER, row -> row.paidOnline() ? row.total() : row.paid())
                .minute("orders.file.doneAt", TIME, OrderRow::doneAt)
                .text("orders.file.comment", TEXT, OrderRow::comment)
                .text("orders.file.giftNote", TEXT, OrderRow::giftNote);
    }

    /** A plus would make it a formula. */
    private static String unsigned(String phone) {
        return phone.startsWith("+") ? phone.substring(1) : phone;
    }
}
