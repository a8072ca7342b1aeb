package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** What became of several orders: how many went, which did not and why, which were not reached, where flowers lack. */
final class BulkSummary {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 360;

    private BulkSummary() {}

    /** @param notReached the numbers of the orders whose turn had not come */
    static void show(Kit kit, BulkOutcome outcome, List<String> notReached) {
        Texts texts = kit.texts();
        VBox lines = new VBox();
        lines.setId("bulk-lines");
        lines.getStyleClass().add("bulk-lines");
        outcome.refused().forEach(refused -> lines.getChildren().add(
                line(texts.of(refused.why()), "mdal-error_outline", "bad")));
        outcome.done().stream().filter(done -> !done.lacking().isEmpty()).forEach(done -> lines.getChildren().add(
                line(texts.get("orders.bulk.lacking", done.number(), OrderTold.lacking(done.lacking())),
                        "mdmz-warning", "warn")));
        if (!notReached.isEmpty()) {
            lines.getChildren().add(line(texts.get("orders.bulk.notReached", String.join(", ", notReached)),
                    "mdal-info", "calm"));
        }
        Label heading = new Label(outcome.notReached().isEmpty()
                ? texts.get("orders.bulk.summary", outcome.done().size(), outcome.refused().size())
                : texts.get("orders.bulk.stopped", outcome.done().size(), outcome.refused().size(),
                        outcome.notReached().size()));
        heading.setId("bulk-heading");
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        kit.dialogs().sheet(Sentence.of("orders.bulk.title"), content(kit, heading, lines));
    }

    private static VBox content(Kit kit, Label heading, VBox lines) {
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bulk-scroll");
        Button close = Buttons.primary(kit.texts(), "bulk-close", "ui.close", kit.dialogs()::close);
        close.setDefaultButton(true);
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(heading, scroll, buttons);
        content.getStyleClass().add("bulk-summary");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private static Label line(String words, String icon, String colour) {
        Label line = new Label(words, new FontIcon(icon));
        line.setWrapText(true);
        line.getStyleClass().addAll("bulk-line", colour);
        return line;
    }
}
