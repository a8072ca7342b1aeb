package shop.petunia.register;

import atlantafx.base.theme.Styles;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Form;
import shop.petunia.ui.PickField;
import shop.petunia.ui.ScanTarget;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Unsaved;

/** The sheet on which a bouquet is composed: stems picked or scanned, wrapping, work, and what it is to cost. */
final class ComposeForm extends VBox implements Unsaved {
    private static final double LINES = 220;

    private final ComposeViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final PickField<ShelfRow> pick;
    private final Form form;

    private ComposeForm(ComposeViewModel model) {
        this.model = model;
        this.texts = model.kit().texts();
        this.pick = new PickField<>("compose-pick", model.kit().background(), model::offers,
                row -> row.good().name(), this::offer);
        pick.setPromptText(texts.get("register.compose.prompt"));
        pick.setMinHeight(48);
        pick.addEventFilter(KeyEvent.KEY_PRESSED, this::stay);
        pick.pickedProperty().subscribe(row -> {
            if (row != null) {
                model.add(row);
                model.kit().background().onScreen(() -> pick.pick(null));
            }
        });
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(LINES);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("compose-lines");
        this.form = form();
        getStyleClass().add("compose");
        getChildren().addAll(pick, scroll, form);
        ScanTarget.on(this, model::scanned);
        model.parts().addListener((Observable parts) -> show());
        show();
    }

    static void open(CounterViewModel counter) {
        counter.kit().dialogs().sheet(
                Sentence.of("register.compose.title"), Large.of(new ComposeForm(new ComposeViewModel(counter))));
    }

    @Override
    public boolean isUnsaved() {
        return !model.parts().isEmpty();
    }

    private Form form() {
        Label suggested = new Label();
        suggested.setId("compose-suggested");
        suggested.getStyleClass().add(Styles.TEXT_MUTED);
        suggested.textProperty().bind(model.suggested().map(
                sum -> texts.get("register.compose.suggested", Sums.shown(texts, sum))));
        return new Form(texts)
                .text("compose-name", "register.compose.name", model.name())
                .text("compose-packaging", "register.compose.packaging", model.packaging())
                .text("compose-labour", "register.compose.labour", model.labour())
                .sideBySide(2)
                .text("compose-price", "register.compose.price", model.price())
                .below(suggested)
                .buttons("compose-save", "register.compose.action", model.busy(), this::save,
                        model.kit().dialogs()::close);
    }

    /** Enter in the field of stems takes one and never sends the sheet. */
    private void stay(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        }
    }

    private void save() {
        if (!model.save()) {
            form.focusWrong();
        }
    }

    private String offer(ShelfRow row) {
        return texts.get("register.compose.offer", row.good().name(), row.living());
    }

    private void show() {
        lines.getChildren().setAll(model.parts().stream().map(this::line).toList());
        if (model.parts().isEmpty()) {
            Label nothing = new Label(texts.get("register.compose.nothing"));
            nothing.getStyleClass().addAll(Styles.TEXT_MUTED, "compose-nothing");
            nothing.setWrapText(true);
            lines.getChildren().setAll(nothing);
        }
    }

    private Node line(Composed.Part part) {
        Label name = new Label(part.name());
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button less = step(part, -1, part.quantity() == 1 ? "mdal-delete_outline" : "mdmz-remove",
                "register.line.less");
        Label pieces = new Label(texts.number(part.quantity()));
        pieces.getStyleClass().add("cart-pieces");
        Button more = step(part, 1, "mdal-add", "register.line.more");
        Label sum = new Label(Sums.shown(texts, part.price()));
        sum.getStyleClass().add("cart-sum");
        sum.setMinWidth(96);
        sum.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(4, name, gap, less, pieces, more, sum);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button step(Composed.Part part, int by, String icon, String key) {
        Button button = Buttons.icon(texts, "part-" + part.goodId() + (by < 0 ? "-less" : "-more"), key, icon,
                () -> model.quantity(part, part.quantity() + by));
        button.getStyleClass().add("cart-step");
        button.setFocusTraversable(false);
        return button;
    }
}
