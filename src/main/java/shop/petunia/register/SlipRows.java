package shop.petunia.register;

import java.util.ArrayList;
import java.util.List;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** Collects the rows of a slip. */
final class SlipRows {
    private final List<SlipRow> rows = new ArrayList<>();
    private final Texts texts;

    SlipRows(Texts texts) {
        this.texts = texts;
    }

    SlipRows item(String name) {
        return add(SlipRow.ITEM, name, "");
    }

    SlipRows note(String left, String right) {
        return add(SlipRow.NOTE, left, right);
    }

    SlipRows heading(String key) {
        return add(SlipRow.HEADING, texts.get(key), "");
    }

    SlipRows rule() {
        return add(SlipRow.RULE, "", "");
    }

    SlipRows sum(String key, Money amount) {
        return add(SlipRow.SUM, texts.get(key), signed(texts.money(amount)));
    }

    SlipRows sum(String key, String value) {
        return add(SlipRow.SUM, texts.get(key), value);
    }

    /** Nothing for nothing. */
    SlipRows sumIfAny(String key, Money amount) {
        return amount.isZero() ? this : sum(key, amount);
    }

    SlipRows total(String key, Money amount) {
        return add(SlipRow.TOTAL, texts.get(key), texts.money(amount));
    }

    /** With a minus that is as wide as a digit. */
    static String signed(String amount) {
        return amount.replace('-', '\u2212');
    }

    List<SlipRow> list() {
        return List.copyOf(rows);
    }

    private SlipRows add(String kind, String left, String right) {
        rows.add(new SlipRow(kind, left, right));
        return this;
    }
}
