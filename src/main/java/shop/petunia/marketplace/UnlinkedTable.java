package shop.petunia.marketplace;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import shop.petunia.orders.LineKind;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The marketplace's products of which nobody has said what they are here, with what they mean most likely. */
final class UnlinkedTable {
    private final MappingViewModel model;
    private final Texts texts;
    private final TableView<Unlinked> table = new TableView<>();

    UnlinkedTable(MappingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        table.setId("unlinked");
        table.setItems(model.unlinked());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns<Unlinked> columns = new Columns<>(texts);
        TableColumn<Unlinked, Unlinked> actions = columns.node("", "marketplace.link.actions", 240, this::actions);
        table.getColumns().setAll(List.of(
                columns.node("", "marketplace.link.product", 300, row -> new TwoLines(
                        row.name(), texts.get("marketplace.link.number", String.valueOf(row.productId())))),
                columns.node("", "marketplace.link.orders", 190, row -> new TwoLines(
                        texts.get("marketplace.link.inOrders", row.orders()),
                        texts.get("marketplace.link.last", row.lastAt()))),
                columns.node("", "marketplace.link.suggestion", 300, this::suggestion),
                actions));
        table.setPlaceholder(new EmptyState(
                texts, "mdal-link", "marketplace.link.empty", "marketplace.link.empty.hint"));
    }

    TableView<Unlinked> node() {
        return table;
    }

    private Node suggestion(Unlinked row) {
        Candidate suggestion = row.suggestion();
        if (suggestion == null) {
            Label none = new Label(texts.get("marketplace.link.noSuggestion"));
            none.getStyleClass().add(Styles.TEXT_MUTED);
            return none;
        }
        return new TwoLines(suggestion.name(), texts.get(suggestion.link().kind() == LineKind.BOUQUET
                ? "marketplace.offer.bouquet"
                : "marketplace.offer.good"));
    }

    private Node actions(Unlinked row) {
        HBox buttons = new HBox(6);
        buttons.setAlignment(Pos.CENTER_LEFT);
        if (row.suggestion() != null) {
            Button yes = button("link-yes-" + row.productId(), "marketplace.link.yes", () -> model.confirm(row));
            yes.getStyleClass().add(Styles.ACCENT);
            buttons.getChildren().add(yes);
        }
        buttons.getChildren().add(button("link-other-" + row.productId(),
                row.suggestion() == null ? "marketplace.link.choose" : "marketplace.link.other",
                () -> model.choose(row)));
        return buttons;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = Buttons.plain(texts, id, key, action);
        button.getStyleClass().add("in-row");
        button.disableProperty().bind(model.busy().onProperty());
        return button;
    }
}
