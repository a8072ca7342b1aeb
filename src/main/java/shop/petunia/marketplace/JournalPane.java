package shop.petunia.marketplace;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** What the syncing did: found by words and kinds, the newest first. */
final class JournalPane extends VBox {
    private final SyncViewModel model;
    private final Texts texts;

    JournalPane(SyncViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        HBox filters = new HBox(8,
                new SearchField("journal-search", texts.get("marketplace.journal.search"), model.text()),
                new ChoiceFilter<>("journal-kind", texts.get("marketplace.journal.everyKind"), texts::of,
                        FXCollections.observableArrayList(JournalKind.values()), model.what()));
        filters.getStyleClass().add("journal-filters");
        RowTable<JournalLine> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(filters, table);
    }

    private RowTable<JournalLine> table() {
        RowTable<JournalLine> table = new RowTable<>("journal", model.journal()).opening(this::open);
        Columns<JournalLine> columns = new Columns<>(texts);
        table.getColumns().setAll(List.of(
                columns.minute("", "marketplace.journal.at", 150, JournalLine::at),
                columns.node("", "marketplace.journal.kind", 170,
                        line -> WaitingTable.badge(texts.of(line.what()), colour(line.what()))),
                columns.node("", "marketplace.journal.about", 190, this::subject),
                columns.text("", "marketplace.journal.words", 450, line -> texts.of(line.words()))));
        table.whenEmpty(
                new EmptyState(texts, "mdal-history", "marketplace.journal.empty", "marketplace.journal.empty.hint"),
                new EmptyState(texts, "mdmz-search", "marketplace.journal.nothing", "marketplace.journal.nothing.hint",
                        Buttons.plain(texts, "journal-clear", "marketplace.journal.clear", model::clear)),
                model::isFiltered);
        return table;
    }

    private @Nullable Node subject(JournalLine line) {
        Subject subject = line.subject();
        if (subject == null) {
            return null;
        }
        Hyperlink link = new Hyperlink(subject.name());
        link.getStyleClass().add("cell-link");
        link.setFocusTraversable(false);
        link.setOnAction(event -> model.open(subject.place()));
        return link;
    }

    private void open(JournalLine line) {
        model.open(line.subject() == null ? null : line.subject().place());
    }

    private static String colour(JournalKind kind) {
        return switch (kind) {
            case NEW_ORDER -> "accent";
            case SENT, POINTS_ADOPTED, CLIENT_LINKED -> "good";
            case PARKED, ORDER_GONE, UNREADABLE, RESTORED -> "warn";
            case TROUBLE -> "bad";
            case ORDER_CHANGED, ENDED_ORDERS, DECIDED -> "";
        };
    }
}
