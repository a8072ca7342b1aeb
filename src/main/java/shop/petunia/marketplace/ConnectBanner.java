package shop.petunia.marketplace;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** Says that nobody sees what is published while the shop has no marketplace. */
final class ConnectBanner extends HBox {
    ConnectBanner(StorefrontViewModel model, Texts texts) {
        setId("storefront-alone");
        getStyleClass().add("warning-banner");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label(texts.get("marketplace.storefront.alone"), new FontIcon("mdal-cloud_off"));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words,
                Buttons.plain(texts, "storefront-connect", "marketplace.storefront.connect", model::connect));
        visibleProperty().bind(model.setUp().not());
        managedProperty().bind(visibleProperty());
    }
}
