package shop.petunia.marketplace;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Form;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Words;

/** The connection with the marketplace: on the settings screen, or on a sheet. */
final class ConnectionForm {
    private static final double SPINNER = 20;
    private static final double WIDTH = 560;
    private static final double HINT_GAP = 10;

    private final ConnectionViewModel model;
    private final Texts texts;
    private final Form form;
    private final Label answer = new Label();

    private ConnectionForm(ConnectionViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        PasswordField password = new PasswordField();
        password.promptTextProperty().bind(Bindings.createStringBinding(
                () -> model.setUp().get() ? texts.get("marketplace.connection.password.kept") : "", model.setUp()));
        form = new Form(texts)
                .text("market-url", "marketplace.connection.url", model.url())
                .prompt("marketplace.connection.url.prompt")
                .text("market-login", "marketplace.connection.login", model.login())
                .field("market-password", "marketplace.connection.password", model.password(), password)
                .sideBySide(2)
                .node(answer())
                .node(buttons());
        form.getStyleClass().add("market-connection");
        model.answer().subscribe(this::show);
    }

    static Node of(MarketDesk desk, Kit kit) {
        return new ConnectionForm(new ConnectionViewModel(desk, kit, () -> {}), kit.texts()).form;
    }

    static void open(MarketDesk desk, Kit kit, Runnable changed) {
        kit.dialogs().sheet(Sentence.of("marketplace.connection.title"),
                new ConnectionForm(new ConnectionViewModel(desk, kit, changed), kit.texts()).form);
    }

    private Node answer() {
        answer.setId("market-answer");
        answer.setWrapText(true);
        answer.setPrefWidth(WIDTH);
        answer.setMaxWidth(Double.MAX_VALUE);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        answer.getStyleClass().add("market-answer");
        answer.managedProperty().bind(answer.visibleProperty());
        return answer;
    }

    private Node buttons() {
        Button check = Buttons.primary(texts, "market-check", "marketplace.connection.check",
                () -> model.check(problem -> form.refuse(problem, model.places()), form::focusWrong));
        check.setDefaultButton(true);
        check.disableProperty().bind(model.checking().onProperty());
        Button forget = Buttons.danger(texts, "market-forget", "marketplace.connection.forget", model::forget);
        forget.getStyleClass().add(Styles.BUTTON_OUTLINED);
        forget.visibleProperty().bind(model.setUp());
        forget.disableProperty().bind(model.checking().onProperty());
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.setPrefSize(SPINNER, SPINNER);
        Label words = new Label(texts.get("marketplace.connection.checking"), spinner);
        words.setId("market-checking");
        words.getStyleClass().add(Styles.TEXT_MUTED);
        words.visibleProperty().bind(model.checking().onProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(forget, gap, words, check);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("form-buttons");
        Label hint = Words.wrapped(texts.get("marketplace.connection.hint"));
        hint.setPrefWidth(WIDTH);
        hint.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return new VBox(HINT_GAP, row, hint);
    }

    private void show(@Nullable SyncStatus status) {
        answer.setVisible(status != null);
        if (status == null) {
            return;
        }
        Trouble trouble = status.trouble();
        String words = trouble == null
                ? texts.get("marketplace.connection.works", status.url())
                : texts.get("marketplace.connection.trouble", trouble, SyncMood.help(trouble));
        answer.setText(SyncMood.clock(status).map(clock -> words + "\n" + texts.of(clock)).orElse(words));
        answer.setGraphic(new FontIcon(trouble == null ? "mdal-check_circle" : "mdal-error_outline"));
        answer.getStyleClass().removeAll("good", "bad");
        answer.getStyleClass().add(trouble == null ? "good" : "bad");
    }
}
