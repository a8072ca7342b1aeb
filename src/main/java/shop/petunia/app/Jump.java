package shop.petunia.app;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.SearchSource;
import shop.petunia.ui.SearchSource.Hit;

/** Ctrl+K: type a few letters of a screen, a good, a supplier or a reception, and Enter goes there. */
final class Jump {
    private static final int OF_EACH = 6;

    private final Kit kit;
    private final List<Screen> screens;
    private final List<SearchSource> sources;
    private final Latest latest = new Latest();
    private final TextField field = new TextField();
    private final ListView<Hit> hits = new ListView<>();

    Jump(Kit kit, List<Screen> screens, List<SearchSource> sources) {
        this.kit = kit;
        this.screens = screens;
        this.sources = sources;
    }

    void open() {
        field.setId("jump-field");
        field.setPromptText(kit.texts().get("app.jump.prompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        field.textProperty().addListener((property, old, typed) -> search(typed));
        hits.setId("jump-hits");
        hits.setCellFactory(list -> new HitCell());
        hits.setFocusTraversable(false);
        hits.setPrefSize(560, 380);
        hits.setPlaceholder(new Label(kit.texts().get("app.jump.nothing")));
        hits.setOnMouseClicked(event -> visit());
        VBox body = new VBox(10, field, hits);
        search("");
        kit.dialogs().sheet(Sentence.of("app.jump.title"), body);
    }

    private void search(String typed) {
        List<Hit> own = screensLike(typed);
        kit.background().latest(latest, () -> all(own, typed.strip()), found -> {
            hits.getItems().setAll(found);
            hits.getSelectionModel().selectFirst();
        });
    }

    private List<Hit> all(List<Hit> own, String typed) {
        List<Hit> found = new ArrayList<>(own);
        if (!typed.isEmpty()) {
            sources.forEach(source -> found.addAll(source.search(typed, OF_EACH)));
        }
        return found;
    }

    private List<Hit> screensLike(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return screens.stream()
                .map(screen -> new Hit(
                        Place.screen(screen.id()), screen.icon(), kit.texts().get(screen.titleKey()), ""))
                .filter(hit -> hit.title().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private void steer(KeyEvent event) {
        int at = hits.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case KeyCode.DOWN -> select(event, at + 1);
            case KeyCode.UP -> select(event, at - 1);
            case KeyCode.ENTER -> {
                event.consume();
                visit();
            }
            default -> {}
        }
    }

    private void select(KeyEvent event, int index) {
        event.consume();
        if (index >= 0 && index < hits.getItems().size()) {
            hits.getSelectionModel().select(index);
            hits.scrollTo(index);
        }
    }

    private void visit() {
        Hit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            kit.dialogs().close();
            kit.navigator().go(hit.place());
        }
    }

    private static final class HitCell extends ListCell<Hit> {
        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            Label title = new Label(hit.title(), new FontIcon(hit.icon()));
            title.setGraphicTextGap(10);
            setGraphic(hit.hint().isEmpty() ? title : withHint(title, hit.hint()));
        }

        private static VBox withHint(Label title, String words) {
            Label hint = new Label(words);
            hint.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
            return new VBox(2, title, hint);
        }
    }
}
