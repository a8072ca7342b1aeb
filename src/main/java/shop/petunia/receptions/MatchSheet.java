package shop.petunia.receptions;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import shop.petunia.catalog.GoodRow;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PickField;
import shop.petunia.ui.Texts;

/** Which good of the catalogue a file's name means: a similar one, any other, or one to be created. */
final class MatchSheet extends VBox {
    private final Kit kit;
    private final Texts texts;
    private final Consumer<Optional<GoodMatch>> decided;

    private MatchSheet(Kit kit, ReceptionDesk desk, PreviewRow row, Consumer<Optional<GoodMatch>> decided) {
        this.kit = kit;
        this.texts = kit.texts();
        this.decided = decided;
        getStyleClass().addAll("form", "match-sheet");
        Label inFile = new Label(row.row().goodName());
        inFile.getStyleClass().add("line-good");
        inFile.setWrapText(true);
        getChildren().add(new VBox(muted("receptions.match.inFile"), inFile));
        if (row.found() instanceof GoodMatch.Similar(List<GoodMatch.Candidate> candidates)) {
            getChildren().add(muted("receptions.match.similar"));
            candidates.forEach(candidate -> getChildren().add(similar(candidate, candidates.indexOf(candidate))));
        }
        getChildren().addAll(muted("receptions.match.other"), other(desk), buttons(row));
    }

    /** @param decided is told the decision, or nothing when an earlier one is taken back */
    static void open(Kit kit, ReceptionDesk desk, PreviewRow row, Consumer<Optional<GoodMatch>> decided) {
        kit.dialogs().sheet(Sentence.of("receptions.match.title"), new MatchSheet(kit, desk, row, decided));
    }

    private Button similar(GoodMatch.Candidate candidate, int index) {
        Button button = new Button(candidate.good().name());
        button.setId("match-similar-" + index);
        if (index == 0) {
            button.getStyleClass().add(Styles.ACCENT);
        }
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(event -> decide(new GoodMatch.Known(candidate.good())));
        return button;
    }

    private PickField<GoodRow> other(ReceptionDesk desk) {
        PickField<GoodRow> field = new PickField<>(
                "match-other", kit.background(), desk::suggestedGoods, GoodRow::name, GoodRow::name);
        field.setPromptText(texts.get("receptions.line.goodPrompt"));
        field.pickedProperty().subscribe(good -> {
            if (good != null) {
                decide(new GoodMatch.Known(KnownGood.of(good)));
            }
        });
        return field;
    }

    private HBox buttons(PreviewRow row) {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        if (row.isDecided()) {
            buttons.getChildren()
                    .add(Buttons.plain(texts, "match-undo", "receptions.match.undo", () -> close(Optional.empty())));
        }
        Button cancel = Buttons.plain(texts, "match-cancel", "ui.cancel", kit.dialogs()::close);
        cancel.setCancelButton(true);
        Button create = Buttons.plain(
                texts, "match-create", "receptions.match.create", "mdal-local_florist",
                () -> decide(new GoodMatch.New()));
        if (!(row.found() instanceof GoodMatch.Similar)) {
            create.getStyleClass().add(Styles.ACCENT);
        }
        buttons.getChildren().addAll(cancel, create);
        return buttons;
    }

    private void decide(GoodMatch match) {
        close(Optional.of(match));
    }

    private void close(Optional<GoodMatch> decision) {
        kit.dialogs().close();
        decided.accept(decision);
    }

    private Label muted(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }
}
