package shop.petunia.app;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Texts;

/** What the window shows while the shop opens or closes behind it. */
final class Splash extends VBox {
    Splash(Texts texts, String key) {
        setId("splash");
        getStyleClass().add("splash");
        setAlignment(Pos.CENTER);
        setSpacing(16);
        Label name = new Label(texts.get("app.name"));
        name.getStyleClass().add(Styles.TITLE_1);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(28, 28);
        getChildren().addAll(new Blossom(96), name, new Label(texts.get(key)), busy);
    }
}
