package shop.petunia.app;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Backup;
import shop.petunia.storage.Backups;
import shop.petunia.ui.Background;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** When the shop does not open: the sentence why, and the ways out. */
final class Trouble extends VBox {
    private final Texts texts;
    private final Background background;
    private final Backups backups;
    private final Runnable again;
    private final Busy busy = new Busy();
    private final Label sentence = new Label();
    private final Label working = new Label();
    private final HBox ways = new HBox(8);

    /**
     * @param damaged whether a backup is a way out
     * @param again tries to open the shop once more
     */
    Trouble(Call call, Background background, Sentence why, boolean damaged, Runnable again, Runnable leave) {
        this.texts = call.texts();
        this.background = background;
        this.backups = Wiring.backups(call.folder());
        this.again = again;
        setId("trouble");
        getStyleClass().add("trouble");
        setAlignment(Pos.CENTER);
        Label title = new Label(texts.get("app.trouble.title"));
        title.getStyleClass().add(Styles.TITLE_2);
        sentence.setId("trouble-sentence");
        sentence.setText(texts.of(why));
        sentence.setWrapText(true);
        working.getStyleClass().add(Styles.TEXT_MUTED);
        ways.setAlignment(Pos.CENTER);
        ways.disableProperty().bind(busy.onProperty());
        ways.getChildren().addAll(
                Buttons.plain(texts, "trouble-leave", "app.trouble.leave", leave),
                Buttons.plain(texts, "trouble-again", "app.trouble.again", again));
        getChildren().addAll(new Blossom(64), title, sentence, working, ways);
        if (damaged) {
            ways.getChildren().add(Buttons.plain(texts, "trouble-keep", "app.trouble.keep", this::keep));
            ways.getChildren().add(Buttons.plain(texts, "trouble-choose", "app.trouble.choose", this::choose));
            working.setText(texts.get("app.trouble.looking"));
            background.run(busy, backups::newestGood, this::offer);
        }
    }

    private void offer(Optional<Backup> newest) {
        working.setText(newest.isPresent() ? texts.get("app.trouble.kept") : texts.get("app.trouble.none"));
        newest.ifPresent(backup -> {
            Button restore = new Button(texts.get("app.trouble.restore", backup.at()));
            restore.setId("trouble-restore");
            restore.getStyleClass().add(Styles.ACCENT);
            restore.setOnAction(event -> restore(backup.file()));
            ways.getChildren().add(restore);
        });
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("app.backup.kind"), "*.zip"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            restore(chosen.toPath());
        }
    }

    /** The file was put there by hand: if every row can be read, it is the shop. */
    private void keep() {
        working.setText(texts.get("app.trouble.checking"));
        background.run(
                busy,
                () -> {
                    backups.keepPresent();
                    return true;
                },
                kept -> again.run(),
                this::refused);
    }

    private void restore(Path file) {
        working.setText(texts.get("app.trouble.restoring"));
        background.run(busy, () -> backups.restore(file), aside -> again.run(), this::refused);
    }

    private void refused(UserProblem problem) {
        sentence.setText(texts.of(problem.sentence()));
        working.setText("");
    }
}
