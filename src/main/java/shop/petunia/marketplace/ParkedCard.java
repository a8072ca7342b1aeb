package shop.petunia.marketplace;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Words;

/** One thing that needs a person. */
final class ParkedCard extends VBox {
    private final Parked thing;
    private final SyncViewModel model;
    private final Texts texts;
    private final String id;

    ParkedCard(Parked thing, SyncViewModel model, Texts texts) {
        this.thing = thing;
        this.model = model;
        this.texts = texts;
        id = "parked-" + thing.row().id();
        setId(id);
        getStyleClass().addAll("panel", "parked-card");
        Label why = wrapped(texts.of(thing.why()));
        why.setId(id + "-why");
        why.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().setAll(heading(), why, buttons());
    }

    private Node heading() {
        Label what = wrapped(texts.of(thing.what()));
        what.setId(id + "-what");
        what.getStyleClass().add("parked-what");
        what.setGraphic(new FontIcon(icon(thing.row().kind())));
        HBox.setHgrow(what, Priority.ALWAYS);
        Label since = new Label(texts.minute(thing.row().createdAt()));
        since.setMinWidth(USE_PREF_SIZE);
        since.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        HBox row = new HBox(12, what, since);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node buttons() {
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("parked-buttons");
        Choice only = Choice.only(thing.row()).orElse(null);
        thing.choices().forEach(choice -> row.getChildren().add(choice(choice, choice == only)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getChildren().add(gap);
        if (thing.place() != null) {
            row.getChildren().add(Buttons.plain(texts, id + "-open",
                    open(thing.row().kind()),
                    "mdmz-open_in_new", () -> model.open(thing.place())));
        }
        return row;
    }

    /** In a pane of its own: what is off shows no tooltip itself. */
    private Node choice(Choice choice, boolean only) {
        Button button = new Button(texts.of(choice.label(thing.row())));
        button.setId(id + "-" + choice.name().toLowerCase(Locale.ROOT));
        button.setOnAction(event -> model.decide(thing, choice));
        if (only) {
            button.getStyleClass().add(Styles.ACCENT);
        } else if (choice == Choice.DROP) {
            button.getStyleClass().addAll(Styles.FLAT, Styles.DANGER);
        }
        Sentence refusal = choice.refusal(thing.row()).orElse(null);
        if (refusal == null) {
            button.disableProperty().bind(model.deciding().onProperty());
        } else {
            button.setDisable(true);
        }
        StackPane pane = new StackPane(button);
        Tooltip.install(pane, new Tooltip(texts.of(refusal == null ? choice.does(thing.row()) : refusal)));
        return pane;
    }

    private static String open(OutgoingKind kind) {
        return kind.isOfOrder() ? "marketplace.parked.openOrder"
                : kind == OutgoingKind.PRODUCT ? "marketplace.parked.openItem" : "marketplace.parked.openClient";
    }

    static String icon(OutgoingKind kind) {
        return switch (kind) {
            case ACCEPT, REJECT, STATUS -> "mdal-assignment_late";
            case PRICE -> "mdal-attach_money";
            case CLIENT -> "mdmz-person_outline";
            case PRODUCT -> "mdal-local_mall";
            case SALE, DEDUCTION -> "mdmz-stars";
        };
    }

    private static Label wrapped(String words) {
        Label label = Words.wrapped(words);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
