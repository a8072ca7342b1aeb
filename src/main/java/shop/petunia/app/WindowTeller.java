package shop.petunia.app;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Sheets;
import shop.petunia.ui.Texts;

/** Shows refusals as notices, and failures as one sheet with a sentence, a code and the log's place. */
record WindowTeller(Texts texts, Supplier<Sheets> sheets) implements Failures.Teller {
    @Override
    public void refused(Sentence sentence) {
        Platform.runLater(() -> sheets.get().refusal(sentence));
    }

    @Override
    public void failed(String code, String details, Path log) {
        Platform.runLater(() -> sheets.get().sheet(Sentence.of("app.failure.title"), body(code, details, log)));
    }

    private VBox body(String code, String details, Path log) {
        Label sentence = new Label(texts.get("app.failure.sentence", code));
        sentence.setId("failure-sentence");
        sentence.setWrapText(true);
        TextField place = new TextField(log.toString());
        place.setId("failure-log");
        place.setEditable(false);
        Button copy = Buttons.primary(texts, "failure-copy", "app.failure.copy", () -> copy(details));
        HBox buttons = new HBox(copy);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox body = new VBox(12, sentence, new Label(texts.get("app.failure.log")), place, buttons);
        body.setPrefWidth(520);
        return body;
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
