package shop.petunia.app;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.KeyHint;
import shop.petunia.ui.Kit;

/** F1: the keys that work everywhere. */
final class Keys {
    private static final List<List<String>> KEYS = List.of(
            List.of("F1", "app.keys.help"),
            List.of("Ctrl+K", "app.keys.jump"),
            List.of("Ctrl+L", "app.keys.lock"),
            List.of("Ctrl+1 … 9", "app.keys.screens"),
            List.of("Ctrl+M", "app.keys.sync"),
            List.of("Ctrl+F", "app.keys.search"),
            List.of("Ctrl+N", "app.keys.new"),
            List.of("Enter", "app.keys.open"),
            List.of("Delete", "app.keys.writeOff"),
            List.of("Esc", "app.keys.back"),
            List.of("F5", "app.keys.refresh"),
            List.of("F8", "app.keys.reconcile"),
            List.of("A · R", "app.keys.orders"),
            List.of("Space", "app.keys.mark"),
            List.of("L", "app.keys.label"),
            List.of("Shift+→", "app.keys.nextStep"));

    private Keys() {}

    /** @param screen the keys of the screen in front, beside those that work everywhere */
    static void show(Kit kit, List<KeyHint> screen) {
        HBox columns = new HBox(40);
        if (!screen.isEmpty()) {
            columns.getChildren().add(grid(kit, screen));
        }
        columns.getChildren().add(grid(kit, KEYS.stream()
                .map(key -> new KeyHint(key.getFirst(), Sentence.of(key.getLast())))
                .toList()));
        kit.dialogs().sheet(Sentence.of("app.keys.title"), columns);
    }

    private static GridPane grid(Kit kit, List<KeyHint> keys) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (int row = 0; row < keys.size(); row++) {
            Label key = new Label(keys.get(row).key());
            key.setMinWidth(Region.USE_PREF_SIZE);
            key.getStyleClass().add("key");
            grid.addRow(row, key, new Label(kit.texts().of(keys.get(row).does())));
        }
        return grid;
    }
}
