package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** One check of the showcase as it was kept: who, when, each bouquet; it can be written to a file and undone. */
final class CheckCard extends VBox {
    private final Florist florist;
    private final Kit kit;
    private final Texts texts;
    private final CheckRow check;
    private final List<CheckLine> lines;
    private final Runnable done;
    private final Busy exporting = new Busy();

    private CheckCard(Florist florist, Kit kit, CheckRow check, List<CheckLine> lines, Runnable done) {
        this.florist = florist;
        this.kit = kit;
        this.texts = kit.texts();
        this.check = check;
        this.lines = lines;
        this.done = done;
        getStyleClass().add("check-card");
        getChildren().addAll(story(), table(), buttons());
    }

    static void open(Florist florist, Kit kit, long checkId, Runnable done) {
        kit.background().run(new Busy(), () -> {
            CheckRow check = florist.checks().check(checkId).orElseThrow();
            return new CheckCard(florist, kit, check, florist.checks().lines(checkId), done);
        }, card -> kit.dialogs().sheet(Sentence.of("bouquets.check.card", card.check.startedAt()), card));
    }

    /** Puts back what the check has written off. */
    static void undo(Florist florist, Kit kit, CheckRow check, Runnable done) {
        UUID operation = UUID.randomUUID();
        kit.act(new Busy(), () -> florist.checks().undo(check.id(), operation),
                Sentence.of("bouquets.check.undone"), done);
    }

    private Node story() {
        VBox story = new VBox(2, told(texts.get("bouquets.check.begun", check.startedAt(), check.startedBy())));
        if (check.appliedAt() != null) {
            story.getChildren().add(told(texts.get("bouquets.check.applied", check.appliedAt(), check.appliedBy())));
        }
        if (check.endedAt() != null) {
            story.getChildren().add(told(
                    texts.get("bouquets.check.ended", texts.of(check.state()), check.endedAt(), check.endedBy())));
        }
        Label sums = new Label(texts.get(
                "bouquets.check.sums", check.seen(), check.bouquets(), check.missing(), check.loss()));
        sums.setId("check-sums");
        sums.getStyleClass().add("stem-name");
        story.getChildren().add(sums);
        return story;
    }

    private static Label told(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private Node table() {
        Columns<CheckLine> columns = new Columns<>(texts);
        TableView<CheckLine> table = new TableView<>();
        table.setId("check-card-lines");
        table.getItems().setAll(lines);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(
                columns.text("", "bouquets.unit", 210, CheckLine::name),
                columns.text("", "bouquets.unit.place", 120, CheckLine::place),
                columns.node("", "bouquets.check.outcome", 120, line -> badge(line.outcome())),
                columns.minute("", "bouquets.check.seenAt", 140, CheckLine::seenAt),
                columns.text("", "bouquets.check.seenBy.title", 110, CheckLine::seenBy),
                columns.money("", "bouquets.check.loss", 100, line -> line.loss().isZero() ? null : line.loss())));
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private @Nullable Label badge(@Nullable CheckOutcome outcome) {
        if (outcome == null) {
            return null;
        }
        Label badge = new Label(texts.of(outcome));
        badge.getStyleClass().addAll("badge", switch (outcome) {
            case THERE -> "good";
            case MISSING -> "bad";
            case GONE -> "plain";
        });
        return badge;
    }

    private Node buttons() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, new ExportButton(texts, "check-export", exporting, this::export), gap);
        if (check.state() == CheckState.APPLIED && check.missing() > 0) {
            row.getChildren().add(Buttons.plain(texts, "check-undo", "bouquets.check.undo", this::askToUndo));
        }
        Button close = Buttons.primary(texts, "check-close", "ui.close", kit.dialogs()::close);
        row.getChildren().add(close);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void askToUndo() {
        kit.dialogs().confirm(
                new Question(Sentence.of("bouquets.check.undo.title"),
                        Sentence.of("bouquets.check.undo.text", check.missing()),
                        Sentence.of("bouquets.check.undo"), false),
                () -> {
                    kit.dialogs().close();
                    undo(florist, kit, check, done);
                });
    }

    private void export() {
        String name = texts.get("bouquets.check.file", florist.time().dayOf(check.startedAt()).toString());
        kit.dialogs().saveFile(Sentence.of("bouquets.export.title"), name, ExportButton.TABLES, this::export);
    }

    private void export(Path target) {
        kit.background().runLong(exporting,
                progress -> new CheckExport(check, lines).write(target, texts),
                count -> kit.dialogs().notice(
                        Sentence.of("bouquets.export.done", String.valueOf(target.getFileName()), count)));
    }
}
