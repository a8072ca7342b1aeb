package shop.petunia.updates;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Background;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Words;

/** Below the setting: which version runs, and whether the folder or the address tells of another. */
final class UpdateCheck extends VBox {
    private static final double GAP = 12;

    private final Updates updates;
    private final Texts texts;
    private final Background elsewhere;
    private final Busy busy = new Busy();
    private final Label answer = Words.wrapped("");

    UpdateCheck(Updates updates, Texts texts, Background elsewhere) {
        super(GAP);
        this.updates = updates;
        this.texts = texts;
        this.elsewhere = elsewhere;
        Label present = Words.wrapped(updates.present()
                .map(version -> texts.get("updates.present", version.toString()))
                .orElseGet(() -> texts.get("updates.unpackaged")));
        Button check = Buttons.plain(texts, "updates-check", "updates.check", this::check);
        check.disableProperty().bind(busy.onProperty());
        answer.setId("updates-answer");
        answer.managedProperty().bind(answer.visibleProperty());
        answer.setVisible(false);
        getChildren().addAll(present, check, answer);
    }

    private void check() {
        tell(Sentence.of("updates.checking"), Styles.TEXT_MUTED);
        elsewhere.run(busy, updates::check, found -> tell(found, Styles.SUCCESS),
                problem -> tell(problem.sentence(), Styles.WARNING));
    }

    private void tell(Sentence sentence, String style) {
        answer.setText(texts.of(sentence));
        answer.getStyleClass().removeAll(Styles.TEXT_MUTED, Styles.SUCCESS, Styles.WARNING);
        answer.getStyleClass().add(style);
        answer.setVisible(true);
    }
}
