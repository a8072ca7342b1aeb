package shop.petunia.crm;

import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Kit;

/** One client on one screen: who it is, what one owns and is worth, what was bought and what became of the points. */
final class ClientCardView extends BorderPane {
    private static final Insets BESIDE_PROFILE = new Insets(0, 0, 0, 16);

    private final Kit kit;
    private final ClientCardHeader header;
    private final ClientProfilePane left;

    ClientCardView(ClientCardViewModel model, Kit kit) {
        this.kit = kit;
        this.header = new ClientCardHeader(model, kit);
        this.left = new ClientProfilePane(model, kit);
        getStyleClass().add("page");
        setId("client-card");
        VBox right = new VBox(new ClientFiguresPane(model.habits(), kit), new ClientStoryPane(model, kit));
        right.getStyleClass().add("client-right");
        VBox.setVgrow(right.getChildren().getLast(), Priority.ALWAYS);
        BorderPane.setMargin(right, BESIDE_PROFILE);
        setTop(header);
        setLeft(left);
        setCenter(right);
        setVisible(false);
        model.profile().subscribe(this::show);
    }

    private void show(@Nullable ClientProfile profile) {
        if (profile == null) {
            return;
        }
        boolean first = !isVisible();
        setVisible(true);
        header.show(profile);
        left.show(profile);
        if (first) {
            kit.background().onScreen(header::begin);
        }
    }
}
