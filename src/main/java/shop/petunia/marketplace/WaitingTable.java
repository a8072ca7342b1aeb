package shop.petunia.marketplace;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Texts;

/** What is to be sent, as a table. */
final class WaitingTable {
    private final Texts texts;
    private final RowTable<Waits> table;

    WaitingTable(SyncViewModel model, Texts texts) {
        this.texts = texts;
        table = new RowTable<>("sync-waits", model.waiting()).opening(row -> model.open(row.place()));
        Columns<Waits> columns = new Columns<>(texts);
        table.getColumns().setAll(List.of(
                columns.text("", "marketplace.waiting.what", 460, row -> texts.of(row.what())),
                columns.node("", "marketplace.waiting.state", 230, this::state),
                columns.minute("", "marketplace.waiting.since", 150, row -> row.row().createdAt()),
                columns.number("", "marketplace.waiting.attempts", 120, row -> (long) row.row().attempts())));
        table.whenEmpty(new EmptyState(texts, "mdal-cloud_done", "marketplace.waiting.empty",
                "marketplace.waiting.empty.hint"));
    }

    RowTable<Waits> node() {
        return table;
    }

    private Node state(Waits row) {
        String words = row.held() ? texts.get("marketplace.waiting.held") : texts.of(row.row().state());
        return badge(words, row.held() ? "warn" : switch (row.row().state()) {
            case UNKNOWN -> "warn";
            case SENDING -> "accent";
            default -> "";
        });
    }

    static Label badge(String words, String colour) {
        Label badge = new Label(words);
        badge.getStyleClass().add("badge");
        if (!colour.isEmpty()) {
            badge.getStyleClass().add(colour);
        }
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }
}
