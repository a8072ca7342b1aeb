package shop.petunia.stats;

import java.util.OptionalLong;
import shop.petunia.ui.Texts;

/** How a change in percent is told: with arrow and sign, so that who does not see colours reads it as well. */
final class Changed {
    private Changed() {}

    static String words(Texts texts, OptionalLong percent) {
        if (percent.isEmpty()) {
            return "—";
        }
        long value = percent.getAsLong();
        String sign = value > 0 ? "↑ +" : value < 0 ? "↓ −" : "";
        return texts.get("stats.tile.change", sign + texts.number(Math.abs(value)));
    }
}
