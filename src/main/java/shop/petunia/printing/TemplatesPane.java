package shop.petunia.printing;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** The templates in the settings: which are the shop's own, and the way to make one one's own. */
public final class TemplatesPane extends VBox {
    private final Documents documents;
    private final Kit kit;
    private final Texts texts;
    private final Busy busy = new Busy();
    private final VBox rows = new VBox(4);

    public TemplatesPane(Documents documents, List<Replaceable> templates, Kit kit) {
        this.documents = documents;
        this.kit = kit;
        this.texts = kit.texts();
        setSpacing(6);
        Label title = new Label(texts.get("printing.templates.label"));
        title.getStyleClass().add("settings-label");
        Label hint = new Label(texts.get("printing.templates.hint"));
        hint.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        hint.setWrapText(true);
        getChildren().addAll(title, rows, hint);
        show(templates);
    }

    private void show(List<Replaceable> templates) {
        rows.getChildren().setAll(templates.stream().map(template -> row(template, templates)).toList());
    }

    private HBox row(Replaceable template, List<Replaceable> all) {
        String name = template.file().replace(".jrxml", "");
        boolean own = documents.isOwn(template.template());
        Label title = new Label(texts.get(template.titleKey()));
        Label state = new Label(texts.get(own ? "printing.templates.own" : "printing.templates.builtIn",
                template.file()));
        state.getStyleClass().addAll(Styles.TEXT_SMALL, own ? Styles.SUCCESS : Styles.TEXT_MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button button = own
                ? Buttons.plain(texts, "template-end-" + name, "printing.templates.end", () -> end(template, all))
                : Buttons.plain(texts, "template-start-" + name, "printing.templates.start",
                        () -> start(template, all));
        button.disableProperty().bind(busy.onProperty());
        HBox row = new HBox(10, title, state, gap, button);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void start(Replaceable template, List<Replaceable> all) {
        kit.background().run(busy, () -> documents.startOwn(template.template()), file -> {
            kit.dialogs().notice(Sentence.of("printing.templates.started", file.toString()));
            show(all);
        });
    }

    private void end(Replaceable template, List<Replaceable> all) {
        kit.act(busy, () -> documents.endOwn(template.template()), Sentence.of("printing.templates.ended"),
                () -> show(all));
    }
}
