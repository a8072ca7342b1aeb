package shop.petunia.bouquets;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Texts;

/** How many can be assembled, coloured when soon none can. */
final class CanBadge extends Label {
    private final Texts texts;
    private boolean bare;

    CanBadge(Texts texts) {
        this.texts = texts;
    }

    /** The number alone, beside words that say what it is. */
    CanBadge bare() {
        bare = true;
        return this;
    }

    /** @param few so many or fewer alert
     *  @param day for when, or null for now */
    void show(long can, int few, @Nullable LocalDate day) {
        setText(bare ? texts.number(can)
                : can == 0 ? texts.get("bouquets.can.none") : texts.get("bouquets.can", can));
        setTooltip(new Tooltip(day == null
                ? texts.get("bouquets.can.now", can)
                : texts.get("bouquets.can.day", day, can)));
        getStyleClass().setAll("label", "badge", can == 0 ? "bad" : can <= few ? "warn" : "good");
    }
}
