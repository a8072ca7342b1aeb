package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** What stands beside a number: how it differs, and whether it is saved. */
final class CountMark extends HBox {
    private static final double GAP = 8;
    private static final double SIGN = 22;

    private final Texts texts;

    CountMark(Texts texts, CountLine.State state, boolean blind) {
        super(GAP);
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        Sentence problem = state.problem();
        if (problem != null) {
            refused(texts.of(problem));
            return;
        }
        getChildren().add(sign(state.mark()));
        CountRow row = state.row();
        if (row != null && row.isCounted() && !blind && state.mark() != CountLine.Mark.SAVING) {
            difference(row);
        }
    }

    private void refused(String why) {
        Label label = new Label(why, new FontIcon("mdal-error_outline"));
        label.getStyleClass().add("count-refused");
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(why));
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().add(label);
    }

    private void difference(CountRow row) {
        Integer difference = row.difference();
        if (difference == null || difference == 0) {
            Label same = new Label(texts.get("inventory.line.same"));
            same.getStyleClass().add(Styles.TEXT_MUTED);
            getChildren().add(same);
            return;
        }
        Money money = difference < 0 ? row.loss() : row.gain();
        getChildren().add(new TwoLines(StocktakeBadges.difference(texts, difference), texts.money(money)));
    }

    /** Has its place also while there is none, so that nothing jumps. */
    private StackPane sign(CountLine.Mark mark) {
        StackPane place = new StackPane();
        place.setMinWidth(SIGN);
        place.setPrefWidth(SIGN);
        switch (mark) {
            case SAVING -> place.getChildren().add(sign("mdmz-more_horiz", "inventory.count.saving", "count-saving"));
            case SAVED -> place.getChildren().add(sign("mdal-check", "inventory.count.saved", "count-saved"));
            case NONE, REFUSED -> {}
        }
        return place;
    }

    private Label sign(String icon, String key, String style) {
        Label label = new Label(null, new FontIcon(icon));
        label.getStyleClass().add(style);
        label.setTooltip(new Tooltip(texts.get(key)));
        label.setAccessibleText(texts.get(key));
        return label;
    }
}
