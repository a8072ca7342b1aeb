package shop.petunia.crm;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** What an import has done, and the rows that somebody has to look at. */
final class ImportResultPane extends VBox {
    private final ClientImportViewModel model;
    private final Texts texts;
    private final Label summary = new Label();
    private final Label remarksTitle = new Label();
    private final TextArea remarks = new TextArea();
    private final Button copy;

    ImportResultPane(ClientImportViewModel model, Kit kit, ObservableBooleanValue isDone) {
        this.model = model;
        this.texts = kit.texts();
        this.copy = Buttons.plain(texts, "client-import-copy", "crm.import.copy", "mdal-content_copy", this::copy);
        getStyleClass().add("import-result");
        setAlignment(Pos.TOP_LEFT);
        summary.setId("client-import-summary");
        summary.setWrapText(true);
        summary.setGraphic(new FontIcon("mdal-check_circle"));
        summary.getStyleClass().addAll(Styles.TITLE_4, "import-summary");
        remarksTitle.getStyleClass().add(Styles.TEXT_BOLD);
        remarks.setId("client-import-remarks");
        remarks.setEditable(false);
        remarks.setWrapText(true);
        VBox.setVgrow(remarks, Priority.ALWAYS);
        for (Node node : List.of(remarksTitle, remarks, copy)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        HBox buttons = new HBox(8,
                Buttons.primary(texts, "client-import-finish", "crm.import.finish", model::leave), copy);
        getChildren().setAll(summary, remarksTitle, remarks, buttons);
        visibleProperty().bind(isDone);
        model.done().subscribe(this::show);
    }

    private void show(@Nullable ClientsImported done) {
        if (done == null) {
            return;
        }
        summary.setText(texts.get("crm.import.done", done.added(), done.changed(), done.corrections(),
                done.points()));
        remarksTitle.setText(texts.get("crm.import.remarks", done.remarks().size()));
        remarks.setText(model.told(done));
        boolean any = !done.remarks().isEmpty();
        remarksTitle.setVisible(any);
        remarks.setVisible(any);
        copy.setVisible(any);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(remarks.getText());
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }
}
