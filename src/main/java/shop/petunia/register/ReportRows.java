package shop.petunia.register;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** A shift's report as rows, for the screen and for paper. */
final class ReportRows {
    private ReportRows() {}

    static List<SlipRow> of(ShiftReport report, Texts texts) {
        SlipRows rows = new SlipRows(texts);
        ShiftRow shift = report.shift();
        rows.note(texts.get("register.report.opened", shift.openedBy()), texts.minute(shift.openedAt()));
        rows.note(shift.isOpen()
                ? texts.get("register.report.now")
                : texts.get("register.report.closed", shift.closedBy()),
                texts.minute(requireNonNullElse(shift.closedAt(), report.at())));
        rows.rule().heading("register.report.sales");
        rows.sum("register.report.receipts", texts.number(report.sales()));
        money(rows, report.sold());
        rows.sumIfAny("register.report.discounts", report.discounts());
        rows.sumIfAny("register.report.points", report.pointsDiscount());
        if (report.returns() > 0) {
            rows.rule().heading("register.report.returns");
            rows.sum("register.report.returnCount", texts.number(report.returns()));
            money(rows, report.returned());
        }
        orders(rows, report);
        rows.rule().heading("register.report.taken");
        money(rows, report.taken());
        rows.total("register.report.total", report.taken().total());
        drawer(rows, report, texts);
        return rows.list();
    }

    private static void orders(SlipRows rows, ShiftReport report) {
        if (!report.orders().equals(ByKind.NOTHING)) {
            rows.rule().heading("register.report.orders");
            money(rows, report.orders());
        }
        if (!report.ordersBack().equals(ByKind.NOTHING)) {
            rows.rule().heading("register.report.ordersBack");
            money(rows, report.ordersBack());
        }
    }

    private static void drawer(SlipRows rows, ShiftReport report, Texts texts) {
        rows.rule().heading("register.report.drawer");
        rows.sum("register.report.start", report.shift().startCash());
        rows.sum("register.report.takenCash", Signed.money(texts, report.taken().cash()));
        report.moves().forEach(move -> rows.note(move.reason(), Signed.money(texts, move.amount())));
        rows.sum("register.report.expected", requireNonNullElse(report.shift().expected(), report.expectedCash()));
        Money counted = report.shift().counted();
        Money difference = report.shift().difference();
        if (counted != null && difference != null) {
            rows.sum("register.report.counted", counted);
            rows.sum("register.report.difference", Signed.money(texts, difference));
        }
        if (!report.shift().note().isEmpty()) {
            rows.note(report.shift().note(), "");
        }
    }

    private static void money(SlipRows rows, ByKind money) {
        rows.sum("register.report.cash", money.cash());
        rows.sum("register.report.card", money.card());
        rows.sum("register.report.transfer", money.transfer());
    }
}
