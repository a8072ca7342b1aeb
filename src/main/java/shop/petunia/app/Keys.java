package shop.petunia.app;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Kit;

/** F1: the keys that work everywhere. */
final class Keys {
    private static final List<List<String>> KEYS = List.of(
            List.of("F1", "app.keys.help"),
            List.of("Ctrl+K", "app.keys.jump"),
            List.of("Ctrl+L", "app.keys.lock"),
            List.of("Ctrl+1 … 9", "app.keys.screens"),
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

    static void show(Kit kit) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (int row = 0; row < KEYS.size(); row++) {
            Label key = new Label(KEYS.get(row).getFirst());
            key.getStyleClass().add("key");
            grid.addRow(row, key, new Label(kit.texts().get(KEYS.get(row).getLast())));
        }
        kit.dialogs().sheet(Sentence.of("app.keys.title"), grid);
    }
}
