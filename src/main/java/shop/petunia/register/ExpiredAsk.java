package shop.petunia.register;

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

/** What has passed its last day: is it sold, or left in the vase. */
final class ExpiredAsk {
    private ExpiredAsk() {}

    static void open(Kit kit, Sentence what, Consumer<Expired> answered) {
        Button leave = Buttons.plain(kit.texts(), "expired-leave", "register.expired.leave",
                () -> answer(kit, answered, Expired.LEAVE));
        open(kit, what, kit.texts().get("register.expired.leaving"), List.of(leave), answered);
    }

    /** A bouquet of the showcase is sold or not: nothing else can be given in its place. */
    static void withUnits(Kit kit, Sentence what, Consumer<Expired> answered) {
        open(kit, what, kit.texts().get("register.expired.units"), List.of(), answered);
    }

    private static void open(
            Kit kit, Sentence what, String hint, List<Button> others, Consumer<Expired> answered) {
        Label words = new Label(kit.texts().of(what));
        Label leaving = new Label(hint);
        words.setWrapText(true);
        leaving.setWrapText(true);
        Button take = Buttons.primary(kit.texts(), "expired-take", "register.expired.take",
                () -> answer(kit, answered, Expired.TAKE));
        HBox buttons = new HBox(
                Buttons.plain(kit.texts(), "expired-cancel", "ui.cancel", kit.dialogs()::close));
        buttons.getChildren().addAll(others);
        buttons.getChildren().add(take);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(words, leaving, buttons);
        content.getStyleClass().addAll("question", Large.BUTTONS);
        kit.dialogs().sheet(Sentence.of("register.expired.title"), content);
    }

    private static void answer(Kit kit, Consumer<Expired> answered, Expired answer) {
        kit.dialogs().close();
        answered.accept(answer);
    }
}
