package shop.petunia.app;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.staff.Staff;
import shop.petunia.ui.Screen;
import shop.petunia.ui.Texts;

/** The screens at the left, an icon and a word each; Ctrl+1 … Ctrl+9 in their order. */
final class Navigation extends VBox {
    private static final double DUTY_INSETS = 24;

    private final Texts texts;
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<String, Label> badges = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<Screen> chosen;
    private final ScrollPane groups;
    private Runnable refreshing = () -> {};

    Navigation(Texts texts, String shopName, Screens screens, Runnable jump, Consumer<Screen> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("nav");
        groups = groups(screens.daily());
        getChildren().addAll(brand(shopName), jumpButton(jump), groups);
        screens.seldom().forEach(screen -> getChildren().add(item(screen)));
    }

    void select(String id) {
        ToggleButton chosen = buttons.get(id);
        group.selectToggle(chosen);
        if (chosen != null && groups.getContent() instanceof VBox all
                && all.getChildren().contains(chosen.getParent())) {
            reveal(chosen.getParent(), all);
        }
    }

    /** Whoever comes by a key or a link sees among the groups, too, where they are. */
    private void reveal(Node entry, VBox all) {
        groups.layout();
        double seen = groups.getViewportBounds().getHeight();
        double over = all.getHeight() - seen;
        Bounds place = entry.getBoundsInParent();
        double top = groups.getVvalue() * over;
        if (over <= 0 || place.getMinY() >= top && place.getMaxY() <= top + seen) {
            return;
        }
        double wanted = place.getMinY() < top ? place.getMinY() : place.getMaxY() - seen;
        groups.setVvalue(Math.clamp(wanted / over, 0, 1));
    }

    /** Between the groups, which may scroll, and what stands below them: nothing moves when it shows itself. */
    void alarm(Node card) {
        int below = getChildren().indexOf(groups) + 1;
        getChildren().add(below, card);
    }

    /** A number at the screen's entry; none for zero. */
    void count(String id, long number, String colour) {
        Label badge = Objects.requireNonNull(badges.get(id));
        badge.setVisible(number > 0);
        badge.setText(texts.number(number));
        badge.getStyleClass().setAll("label", "badge", "nav-badge", colour);
    }

    /** How what is behind the entry is doing: its icon, its colour and a sentence. */
    void sign(String id, String icon, String colour, String sentence) {
        ToggleButton button = Objects.requireNonNull(buttons.get(id));
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().addAll("nav-sign", colour);
        button.setGraphic(picture);
        button.setTooltip(new Tooltip(sentence));
    }

    /** At the foot: who works now; a press locks the window or hands it over. */
    void staffed(Supplier<Staff.Member> onDuty, Runnable lock) {
        Label name = new Label();
        name.getStyleClass().add("nav-duty-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label key = new Label("Ctrl+L");
        key.setMinWidth(USE_PREF_SIZE);
        key.getStyleClass().add("nav-duty-key");
        HBox words = new HBox(new FontIcon("mdal-lock"), name, key);
        words.getStyleClass().add("nav-duty-words");
        Button button = new Button(null, words);
        words.prefWidthProperty().bind(button.widthProperty().subtract(DUTY_INSETS));
        button.setId("nav-duty");
        button.getStyleClass().add("nav-duty");
        button.setTooltip(new Tooltip(texts.get("app.lock.tooltip")));
        button.setOnAction(event -> lock.run());
        refreshing = () -> {
            name.setText(onDuty.get().name());
            button.setAccessibleText(name.getText());
        };
        refresh();
        getChildren().add(button);
    }

    void refresh() {
        refreshing.run();
    }

    /** On a low window the groups scroll, what stands below them stays. */
    private ScrollPane groups(List<Screens.Group> daily) {
        VBox groups = new VBox();
        groups.getStyleClass().add("nav-groups");
        for (Screens.Group group : daily) {
            Label title = new Label(texts.get(group.titleKey()));
            title.getStyleClass().add("nav-group");
            groups.getChildren().add(title);
            group.screens().forEach(screen -> groups.getChildren().add(item(screen)));
        }
        ScrollPane pane = new ScrollPane(groups);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("nav-scroll");
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private HBox brand(String shopName) {
        Label name = new Label(texts.get("app.name"));
        Label shop = new Label(shopName);
        shop.setId("nav-shop");
        shop.getStyleClass().add("shop-name");
        shop.setTooltip(new Tooltip(shopName));
        HBox brand = new HBox(new Blossom(30), new VBox(name, shop));
        brand.getStyleClass().add("brand");
        return brand;
    }

    private Button jumpButton(Runnable jump) {
        Button button = new Button(texts.get("app.jump.button"), new FontIcon("mdmz-search"));
        button.setId("nav-jump");
        button.getStyleClass().add("jump");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setTooltip(new Tooltip(texts.get("app.jump.tooltip")));
        button.setOnAction(event -> jump.run());
        VBox.setMargin(button, new javafx.geometry.Insets(0, 0, 4, 0));
        return button;
    }

    private StackPane item(Screen screen) {
        ToggleButton button = new ToggleButton(texts.get(screen.titleKey()), new FontIcon(screen.icon()));
        button.setId("nav-" + screen.id());
        button.getStyleClass().add("nav-item");
        button.setToggleGroup(group);
        buttons.put(screen.id(), button);
        int number = buttons.size();
        if (number <= 9) {
            button.setTooltip(new Tooltip("Ctrl+" + number));
        }
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.accept(screen);
        });
        Label badge = new Label();
        badge.setId("nav-" + screen.id() + "-badge");
        badge.getStyleClass().addAll("badge", "nav-badge");
        badge.setMouseTransparent(true);
        badge.setVisible(false);
        badges.put(screen.id(), badge);
        StackPane cell = new StackPane(button, badge);
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        return cell;
    }
}
