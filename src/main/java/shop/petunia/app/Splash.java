package shop.petunia.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.util.Duration;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

/**
 * What the window shows while the shop opens or closes behind it. Of shapes alone, so that the first frame waits for no
 * stylesheet.
 */
final class Splash extends VBox {
    private static final Duration STEP = Duration.millis(100);
    private static final double STEP_DEGREES = 36;

    Splash(Texts texts, String key, Theme theme) {
        setId("splash");
        setAlignment(Pos.CENTER);
        setSpacing(16);
        setBackground(Background.fill(theme.ground()));
        getChildren().addAll(new Blossom(96),
                text(texts.get("app.name"), FontWeight.BOLD, 28, theme.ink()),
                text(texts.get(key), FontWeight.NORMAL, 14, theme.ink()),
                turning(theme.ink()));
    }

    private static Text text(String words, FontWeight weight, double size, Color ink) {
        Text text = new Text(words);
        text.setFont(Theme.font(weight, size));
        text.setFill(ink);
        return text;
    }

    /** Turns in steps: drawing sixty times a second would cost what the shop needs to open. */
    private static Node turning(Color ink) {
        Arc arc = new Arc(0, 0, 12, 12, 0, 270);
        arc.setType(ArcType.OPEN);
        arc.setFill(null);
        arc.setStroke(ink.deriveColor(0, 1, 1, 0.5));
        arc.setStrokeWidth(3);
        arc.setStrokeLineCap(StrokeLineCap.ROUND);
        // About the circle's middle and not the arc's.
        StackPane circle = new StackPane(arc);
        circle.setMinSize(28, 28);
        circle.setMaxSize(28, 28);
        arc.setManaged(false);
        arc.relocate(2, 2);
        Timeline steps = new Timeline(
                new KeyFrame(STEP, event -> circle.setRotate(circle.getRotate() + STEP_DEGREES)));
        steps.setCycleCount(Animation.INDEFINITE);
        circle.sceneProperty().addListener((scene, before, now) -> {
            if (now == null) {
                steps.stop();
            } else {
                steps.play();
            }
        });
        return circle;
    }
}
