package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/**
 * What the showcase's table shows of a bouquet.
 *
 * @param soonDays with so many days left or fewer it should be sold now
 */
record UnitCells(Texts texts, PhotoShelf shelf, int soonDays) {
    Node bouquet(UnitRow unit) {
        PhotoPane photo = new PhotoPane(shelf, 64, 48, 6);
        photo.setMinWidth(Region.USE_PREF_SIZE);
        photo.show(unit.photo());
        HBox cell = new HBox(12, photo, new TwoLines(strong(unit.name()), unit.barcode()));
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }

    Node price(UnitRow unit) {
        return new TwoLines(
                strong(Prices.shown(texts, unit.price())), texts.get("bouquets.unit.cost", unit.cost()));
    }

    @Nullable Node daysLeft(UnitRow unit) {
        Integer left = unit.daysLeft();
        return left == null || unit.state() != UnitState.ON_SHOWCASE ? null : new DaysLeft(texts, left, soonDays);
    }

    /** @param badge whether the state itself is not known anyway */
    Node state(UnitRow unit, boolean badge) {
        if (badge) {
            return new TwoLines(badge(texts, unit.state()), since(unit));
        }
        Label seen = new Label(since(unit));
        seen.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return seen;
    }

    static Label badge(Texts texts, UnitState state) {
        Label badge = new Label(texts.of(state));
        badge.getStyleClass().addAll("badge", switch (state) {
            case ON_SHOWCASE -> "accent";
            case SOLD -> "good";
            case TAKEN_APART -> "plain";
            case WRITTEN_OFF -> "bad";
        });
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    private String since(UnitRow unit) {
        if (unit.leftAt() != null) {
            String when = texts.minute(unit.leftAt());
            return unit.sale().isEmpty() ? when : when + " · " + unit.sale();
        }
        return unit.checkedAt() == null ? "" : texts.get("bouquets.unit.checked", unit.checkedAt());
    }

    private static Label strong(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("stem-name");
        return label;
    }
}
