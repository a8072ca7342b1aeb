package shop.petunia.app;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import shop.petunia.settings.Language;
import shop.petunia.settings.MachineSettings;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Background;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Texts;

/** The first minute: the language, the shop's name, and then a shop to look at or one's own. */
final class FirstStart extends StackPane {
    private static final int LONGEST_NAME = 100;

    private final Wiring wiring;
    private final Background background;
    private final Runnable begun;
    private final Busy busy = new Busy();
    private final Input<String> name = Inputs.required(LONGEST_NAME);

    FirstStart(Wiring wiring, Background background, Runnable begun) {
        this.wiring = wiring;
        this.background = background;
        this.begun = begun;
        setId("first-start");
        getStyleClass().add("first-start");
        build();
    }

    private void build() {
        Texts texts = wiring.texts();
        Label title = new Label(texts.get("app.first.title"));
        title.getStyleClass().add(Styles.TITLE_1);
        Label sentence = new Label(texts.get("app.first.sentence"));
        sentence.getStyleClass().add(Styles.TEXT_MUTED);
        sentence.setWrapText(true);
        Form form = new Form(texts).text("first-name", "app.first.name", name);
        VBox card = new VBox(
                new HBox(16, new Blossom(56), new VBox(4, title, sentence)), languages(texts), form, ways(texts),
                waiting(texts));
        card.getStyleClass().add("first-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(card);
        background.onScreen(this::focus);
    }

    private VBox languages(Texts texts) {
        ToggleGroup group = new ToggleGroup();
        Locale now = texts.locale();
        ToggleButton russian = language("first-russian", "Русский", Language.RUSSIAN, now.equals(Texts.RUSSIAN), group);
        ToggleButton english = language("first-english", "English", Language.ENGLISH, now.equals(Texts.ENGLISH), group);
        russian.getStyleClass().add(Styles.LEFT_PILL);
        english.getStyleClass().add(Styles.RIGHT_PILL);
        Label label = new Label(texts.get("app.first.language"));
        label.getStyleClass().add("form-label");
        return new VBox(4, label, new HBox(russian, english));
    }

    private ToggleButton language(String id, String word, Language language, boolean chosen, ToggleGroup group) {
        ToggleButton button = new ToggleButton(word);
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(chosen);
        button.setOnAction(event -> background.run(
                busy,
                () -> {
                    wiring.settings().set(MachineSettings.LANGUAGE, language);
                    return language;
                },
                set -> build()));
        return button;
    }

    private HBox ways(Texts texts) {
        VBox demo = way(
                texts, "app.first.demo.hint",
                Buttons.plain(texts, "first-demo", "app.first.demo", "mdal-local_florist", this::demo));
        VBox own = way(
                texts, "app.first.own.hint",
                Buttons.primary(texts, "first-own", "app.first.own", "mdmz-storefront", this::own));
        HBox ways = new HBox(16, demo, own);
        ways.setAlignment(Pos.TOP_CENTER);
        ways.disableProperty().bind(busy.onProperty());
        return ways;
    }

    private static VBox way(Texts texts, String hintKey, javafx.scene.control.Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add(Styles.LARGE);
        Label hint = new Label(texts.get(hintKey));
        hint.setWrapText(true);
        hint.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        VBox way = new VBox(8, button, hint);
        way.setPrefWidth(276);
        return way;
    }

    private HBox waiting(Texts texts) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(busy.progressProperty());
        HBox row = new HBox(10, bar, new Label(texts.get("ui.busy")));
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(busy.onProperty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    /** The demo shop brings a name of its own. */
    private void demo() {
        background.runLong(
                busy,
                progress -> {
                    wiring.fillDemo(progress);
                    return true;
                },
                filled -> begun.run(),
                this::refused);
    }

    private void own() {
        name.value().ifPresent(chosen -> background.run(
                busy,
                () -> {
                    wiring.settings().set(ShopSettings.NAME, chosen);
                    return true;
                },
                set -> begun.run(),
                this::refused));
    }

    private void refused(UserProblem problem) {
        name.refuse(problem.sentence());
    }

    /** The field where typing begins. */
    private void focus() {
        if (lookup("#first-name") instanceof TextField field) {
            field.requestFocus();
        }
    }
}
