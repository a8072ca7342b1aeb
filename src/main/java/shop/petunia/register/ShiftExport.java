package shop.petunia.register;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.TableWriter;
import shop.petunia.files.TableWriter.Sink;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** A shift's figures as a CSV or XLSX file: what, and how much of it in each kind of payment. */
final class ShiftExport {
    private static final int NAME = 40;
    private static final int NUMBER = 16;

    private ShiftExport() {}

    /** @throws shop.petunia.shared.UserProblem when the file cannot be written, or is of another kind */
    static void write(Path target, Texts texts, ShiftReport report) {
        List<Column> columns = List.of(
                new Column(texts.get("register.file.what"), Type.TEXT, NAME),
                new Column(texts.get("register.file.cash"), Type.MONEY, NUMBER),
                new Column(texts.get("register.file.card"), Type.MONEY, NUMBER),
                new Column(texts.get("register.file.transfer"), Type.MONEY, NUMBER),
                new Column(texts.get("register.file.total"), Type.MONEY, NUMBER));
        TableWriter.write(target, texts.locale(), columns, sink -> rows(sink, texts, report), written -> {});
    }

    private static void rows(Sink sink, Texts texts, ShiftReport report) {
        ShiftRow shift = report.shift();
        sink.row(texts.get(shift.isOpen() ? "register.report.x" : "register.report.z", shift.id()),
                null, null, null, null);
        sink.row(texts.get("register.report.opened", shift.openedBy()) + ", " + texts.minute(shift.openedAt()),
                null, null, null, null);
        if (shift.closedAt() != null) {
            sink.row(texts.get("register.report.closed", shift.closedBy()) + ", " + texts.minute(shift.closedAt()),
                    null, null, null, null);
        }
        kinds(sink, texts.get("register.file.sales", report.sales()), report.sold());
        cash(sink, texts.get("register.report.discounts"), null, report.discounts());
        cash(sink, texts.get("register.report.points"), null, report.pointsDiscount());
        kinds(sink, texts.get("register.file.returns", report.returns()), report.returned());
        kinds(sink, texts.get("register.report.orders"), report.orders());
        kinds(sink, texts.get("register.report.ordersBack"), report.ordersBack());
        kinds(sink, texts.get("register.report.taken"), report.taken());
        drawer(sink, texts, report);
    }

    private static void drawer(Sink sink, Texts texts, ShiftReport report) {
        ShiftRow shift = report.shift();
        cash(sink, texts.get("register.report.start"), shift.startCash(), null);
        report.moves().forEach(move -> cash(sink, move.reason(), move.amount(), null));
        cash(sink, texts.get("register.report.expected"),
                requireNonNullElse(shift.expected(), report.expectedCash()), null);
        if (shift.counted() != null) {
            cash(sink, texts.get("register.report.counted"), shift.counted(), null);
            cash(sink, texts.get("register.report.difference"), shift.difference(), null);
        }
        if (!shift.note().isEmpty()) {
            cash(sink, shift.note(), null, null);
        }
    }

    private static void kinds(Sink sink, String what, ByKind money) {
        sink.row(what, money.cash(), money.card(), money.transfer(), money.total());
    }

    private static void cash(Sink sink, String what, @Nullable Money cash, @Nullable Money total) {
        sink.row(what, cash, null, null, total);
    }
}
