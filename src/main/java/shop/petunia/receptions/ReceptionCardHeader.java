package shop.petunia.receptions;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** The reception's name, status and facts, and what can be done with the whole of it. */
final class ReceptionCardHeader extends VBox {
    private final ReceptionCardViewModel model;
    private final Texts texts;
    private final HBox top = new HBox();
    private final FlowPane facts = new FlowPane();

    ReceptionCardHeader(ReceptionCardViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        top.getStyleClass().add("card-top");
        top.setAlignment(Pos.CENTER_LEFT);
        facts.getStyleClass().add("card-facts");
        getChildren().setAll(top, facts);
    }

    /** @return whether this is the first time */
    boolean show(ReceptionRow row) {
        boolean first = top.getChildren().isEmpty();
        Label name = new Label(row.name());
        name.setId("reception-title");
        name.getStyleClass().add(Styles.TITLE_2);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        List<Node> nodes = new ArrayList<>(List.of(back(), name, status(row), gap));
        nodes.addAll(actions(row));
        top.getChildren().setAll(nodes);
        facts.getChildren().setAll(facts(row));
        return first;
    }

    private Button back() {
        return Buttons.icon(texts, "reception-back", "receptions.back", "mdal-arrow_back", model::back);
    }

    private Label status(ReceptionRow row) {
        Label badge = Badges.status(texts, row);
        badge.setId("reception-status-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    private List<Node> actions(ReceptionRow row) {
        ReceptionPapers papers = model.papers(row);
        List<Node> actions = new ArrayList<>();
        if (row.lines() > 0) {
            actions.add(Buttons.plain(texts, "reception-act", "receptions.act.show", "mdmz-print", papers::showAct));
            actions.add(Buttons.plain(texts, "reception-export", "receptions.export.button", "mdal-get_app",
                    papers::exportLines));
        }
        if (row.isOpen()) {
            actions.add(Buttons.plain(
                    texts, "reception-import-into", "receptions.import", "mdal-file_upload",
                    () -> model.importFile(row)));
            actions.add(Buttons.plain(texts, "reception-edit", "receptions.edit.button", () -> model.edit(row)));
            if (row.lines() == 0) {
                actions.add(
                        Buttons.danger(texts, "reception-delete", "receptions.delete.button", () -> model.delete(row)));
            }
            actions.add(Buttons.plain(texts, "reception-close", "receptions.close.button", () -> model.close(row)));
        } else {
            actions.add(Buttons.plain(texts, "reception-reopen", "receptions.reopen.button", () -> model.reopen(row)));
        }
        actions.forEach(action -> ((Region) action).setMinWidth(Region.USE_PREF_SIZE));
        return actions;
    }

    private List<Node> facts(ReceptionRow row) {
        List<Node> shown = new ArrayList<>();
        shown.add(fact("receptions.date", new Label(texts.day(row.date()))));
        shown.add(fact("receptions.supplier", supplier(row)));
        shown.add(fact("receptions.invoice", new Label(row.invoice().isEmpty() ? "—" : row.invoice())));
        if (row.lastCountedAt() != null) {
            Label counted = new Label(texts.minute(row.lastCountedAt()));
            counted.setId("reception-last-counted");
            shown.add(fact("receptions.lastCounted", counted));
        }
        if (!row.note().isEmpty()) {
            Label note = new Label(row.note().replaceAll("\\s+", " "));
            note.setMaxWidth(420);
            note.setTooltip(new javafx.scene.control.Tooltip(row.note()));
            shown.add(fact("receptions.note", note));
        }
        return shown;
    }

    private Node supplier(ReceptionRow row) {
        if (row.supplierId() == null) {
            return new Label("—");
        }
        Hyperlink link = new Hyperlink(row.supplierName());
        link.setId("reception-supplier-link");
        link.setOnAction(event -> model.goToSupplier(row));
        return link;
    }

    private HBox fact(String key, Node value) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add(Styles.TEXT_MUTED);
        HBox fact = new HBox(6, name, value);
        fact.setAlignment(Pos.CENTER_LEFT);
        return fact;
    }
}
