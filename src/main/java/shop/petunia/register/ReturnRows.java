package shop.petunia.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.petunia.ui.Texts;

/** A return as rows. */
final class ReturnRows {
    private static final String LINE = "_".repeat(12);

    private ReturnRows() {}

    static List<SlipRow> of(ReturnCard sale, ReturnRow back, Texts texts) {
        SlipRows rows = new SlipRows(texts);
        rows.note(texts.minute(back.at()), back.author()).rule();
        Map<Long, String> names = new HashMap<>();
        sale.lines().forEach(line -> names.put(line.id(), line.name()));
        back.lines().forEach(line -> rows
                .item(names.getOrDefault(line.lineId(), ""))
                .note(texts.get("register.returnSlip.pieces", line.quantity()), texts.amount(line.amount())));
        rows.rule().total("register.returnSlip.total", back.amount());
        rows.sumIfAny("register.receipt.cash", back.money().cash());
        rows.sumIfAny("register.receipt.card", back.money().card());
        rows.sumIfAny("register.receipt.transfer", back.money().transfer());
        points(rows, back, texts);
        if (!back.reason().isEmpty()) {
            rows.rule().note(texts.get("register.returnSlip.reason", back.reason()), "");
        }
        return rows.rule()
                .note(texts.get("register.returnSlip.cashier"), LINE)
                .note(texts.get("register.returnSlip.buyer"), LINE)
                .list();
    }

    private static void points(SlipRows rows, ReturnRow back, Texts texts) {
        if (back.pointsBack().isPositive()) {
            rows.sum("register.returnSlip.pointsBack", texts.points(back.pointsBack()));
        }
        if (back.pointsTaken().isPositive()) {
            rows.sum("register.returnSlip.pointsTaken", texts.points(back.pointsTaken()));
        }
    }
}
