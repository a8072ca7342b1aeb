package shop.petunia.orders;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** Whether flowers past their last day may go in: yes, no, or not at all now. */
final class ExpiredQuestion {
    private static final double WIDTH = 480;

    private ExpiredQuestion() {}

    /**
     * Goes on at once when nothing is to be asked.
     *
     * @param answered whether the expired ones may go in
     */
    static void ask(Kit kit, List<ExpiredCheck.Ageing> ageing, Consumer<Boolean> answered) {
        if (ageing.isEmpty()) {
            answered.accept(false);
        } else {
            kit.dialogs().sheet(Sentence.of("orders.expired.title"), content(kit, ageing, answered));
        }
    }

    private static VBox content(Kit kit, List<ExpiredCheck.Ageing> ageing, Consumer<Boolean> answered) {
        Texts texts = kit.texts();
        VBox content = new VBox(words(texts.get("orders.expired.text")));
        ageing.forEach(good -> content.getChildren().add(words(
                texts.get("orders.expired.line", good.good(), good.need(), good.living(), good.expired()))));
        Button without = Buttons.plain(texts, "expired-without", "orders.expired.without",
                () -> answer(kit, answered, false));
        Button with = Buttons.primary(texts, "expired-with", "orders.expired.with",
                () -> answer(kit, answered, true));
        HBox buttons = new HBox(Buttons.plain(texts, "expired-cancel", "ui.cancel", kit.dialogs()::close), without,
                with);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        content.getChildren().add(buttons);
        content.getStyleClass().add("question");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private static void answer(Kit kit, Consumer<Boolean> answered, boolean expiredToo) {
        kit.dialogs().close();
        answered.accept(expiredToo);
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
