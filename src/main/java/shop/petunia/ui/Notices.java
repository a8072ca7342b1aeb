package shop.petunia.ui;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Sentence;

/** Sentences at the window's lower right that go by themselves. */
final class Notices extends VBox {
    private static final Duration NOTICE = Duration.seconds(6);
    /** What was refused has to be read and acted on. */
    private static final Duration REFUSAL = Duration.seconds(15);
    private static final String REFUSAL_ID = "refusal";

    private final Texts texts;

    Notices(Texts texts) {
        this.texts = texts;
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_RIGHT);
    }

    void notice(Sentence sentence) {
        show(notification(sentence, "mdal-check_circle", Styles.SUCCESS), NOTICE);
    }

    void notice(Sentence sentence, Sentence action, Runnable acted) {
        Notification notification = notification(sentence, "mdal-info", Styles.ACCENT);
        Button button = new Button(texts.of(action));
        button.setId("notice-action");
        button.setOnAction(event -> {
            getChildren().remove(notification);
            acted.run();
        });
        notification.setPrimaryActions(button);
        show(notification, NOTICE);
    }

    /** Takes the place of the one before. */
    void refusal(Sentence sentence) {
        Notification notification = notification(sentence, "mdal-error_outline", Styles.WARNING);
        notification.setId(REFUSAL_ID);
        getChildren().removeIf(older -> REFUSAL_ID.equals(older.getId()));
        show(notification, REFUSAL);
    }

    private Notification notification(Sentence sentence, String icon, String style) {
        Notification notification = new Notification(texts.of(sentence), new FontIcon(icon));
        notification.getStyleClass().addAll(style, Styles.ELEVATED_2);
        notification.setOnClose(event -> getChildren().remove(notification));
        return notification;
    }

    private void show(Notification notification, Duration time) {
        getChildren().add(notification);
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(event -> getChildren().remove(notification));
        pause.play();
    }
}
