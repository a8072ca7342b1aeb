package shop.petunia.register;

import java.util.List;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** A receipt as rows. */
final class ReceiptRows {
    private ReceiptRows() {}

    static List<SlipRow> of(Receipt receipt, Texts texts) {
        SlipRows rows = new SlipRows(texts);
        rows.note(texts.minute(receipt.at()), receipt.cashier()).rule();
        receipt.lines().forEach(line -> item(rows, line, texts));
        rows.rule();
        sums(rows, receipt, texts);
        rows.total("register.receipt.total", receipt.total());
        payments(rows, receipt);
        client(rows, receipt, texts);
        if (!receipt.fiscalNumber().isEmpty()) {
            rows.rule().sum("register.receipt.fiscal", receipt.fiscalNumber());
        }
        return rows.list();
    }

    private static void item(SlipRows rows, Receipt.Line line, Texts texts) {
        Money gross = line.price().times(line.quantity());
        rows.item(line.name());
        rows.note(texts.number(line.quantity()) + " × " + texts.amount(line.price()), texts.amount(gross));
        if (!line.discount().isZero()) {
            rows.note(texts.get("register.receipt.discount"), SlipRows.signed(texts.amount(line.discount().negated())));
        }
    }

    private static void sums(SlipRows rows, Receipt receipt, Texts texts) {
        if (!receipt.total().equals(receipt.gross())) {
            rows.sum("register.receipt.gross", receipt.gross());
        }
        rows.sumIfAny("register.receipt.discounts", receipt.discount().negated());
        rows.sumIfAny("register.receipt.fee", receipt.fee());
        if (!receipt.pointsUsed().isZero()) {
            rows.note(texts.get("register.receipt.points", receipt.pointsUsed()),
                    SlipRows.signed(texts.money(receipt.pointsDiscount().negated())));
        }
    }

    private static void payments(SlipRows rows, Receipt receipt) {
        if (receipt.change().isZero()) {
            rows.sumIfAny("register.receipt.cash", receipt.paid().cash());
        } else {
            rows.sum("register.receipt.cash", receipt.given());
        }
        rows.sumIfAny("register.receipt.card", receipt.paid().card());
        rows.sumIfAny("register.receipt.transfer", receipt.paid().transfer());
        rows.sumIfAny("register.receipt.change", receipt.change());
    }

    private static void client(SlipRows rows, Receipt receipt, Texts texts) {
        if (!receipt.card().isEmpty()) {
            rows.rule().sum("register.receipt.clientCard", receipt.card());
        }
        ClientPoints points = receipt.points();
        if (points != null) {
            rows.sum("register.receipt.earned", texts.points(points.earned()));
            rows.sum("register.receipt.balance", texts.points(points.balance()));
        }
    }
}
