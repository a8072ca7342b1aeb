package shop.petunia.app;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import shop.petunia.settings.Appearance;
import shop.petunia.settings.Machine;
import shop.petunia.settings.MachineSettings;
import shop.petunia.settings.WindowPlace;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

/** The window itself: where it stands, its colours, and what it shows at the moment. */
final class Frame {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double ICON = 64;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private Appearance appearance;
    private boolean dressed;

    /** @param closed what the window's cross does */
    Frame(Stage stage, Machine machine, Runnable closed) {
        this.stage = stage;
        this.appearance = machine.get(MachineSettings.APPEARANCE);
        stage.setTitle("Petunia");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            closed.run();
        });
        machine.get(MachineSettings.WINDOW).filter(Frame::isVisible).ifPresentOrElse(this::place, this::placeFirst);
    }

    /** With what is shown already; bare, since reading the stylesheets takes as long as the window. */
    void open() {
        root.setBackground(Background.fill(theme().ground()));
        stage.show();
    }

    /** Before anything but a splash is shown. */
    void dress() {
        if (!dressed) {
            dressed = true;
            paint();
            Platform.getPreferences().colorSchemeProperty().addListener(unused -> paint());
            stage.getIcons().add(icon());
        }
    }

    void show(Parent content) {
        root.getChildren().setAll(content);
    }

    void splash(Texts texts, String key) {
        show(new Splash(texts, key, theme()));
    }

    Scene scene() {
        return scene;
    }

    Stage stage() {
        return stage;
    }

    void title(String title) {
        stage.setTitle(title);
    }

    void appear(Appearance chosen) {
        appearance = chosen;
        paint();
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    WindowPlace place() {
        return new WindowPlace(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private void paint() {
        root.setBackground(Background.fill(theme().ground()));
        theme().apply(scene);
    }

    private Theme theme() {
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        return appearance.theme(dark ? Theme.DARK : Theme.LIGHT);
    }

    private void place(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
    }

    /** A counter's screen is small: the first time the window takes all of it. */
    private void placeFirst() {
        stage.setMaximized(true);
    }

    /** A screen may have been unplugged since. */
    private static boolean isVisible(WindowPlace place) {
        Rectangle2D window =
                new Rectangle2D(place.x(), place.y(), Math.max(1, place.width()), Math.max(1, place.height()));
        return Screen.getScreens().stream().anyMatch(screen -> screen.getVisualBounds().intersects(window));
    }

    private static Image icon() {
        return new Scene(new Blossom(ICON), ICON, ICON, Color.TRANSPARENT).snapshot(null);
    }
}
