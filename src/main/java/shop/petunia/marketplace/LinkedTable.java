package shop.petunia.marketplace;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import shop.petunia.orders.LineKind;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The marketplace's products of which a person has said what they are here. */
final class LinkedTable {
    private final MappingViewModel model;
    private final Texts texts;
    private final TableView<Linked> table = new TableView<>();

    LinkedTable(MappingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        table.setId("linked");
        table.setItems(model.linked());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns<Linked> columns = new Columns<>(texts);
        table.getColumns().setAll(List.of(
                columns.node("", "marketplace.link.product", 400, row -> new TwoLines(
                        row.name(), texts.get("marketplace.link.number", String.valueOf(row.productId())))),
                columns.node("", "marketplace.link.here", 400, this::item),
                columns.node("", "marketplace.link.actions", 160, this::unlink)));
        table.setPlaceholder(new EmptyState(
                texts, "mdal-link_off", "marketplace.linked.empty", "marketplace.linked.empty.hint"));
    }

    TableView<Linked> node() {
        return table;
    }

    private Node item(Linked row) {
        Hyperlink link = new Hyperlink(row.item());
        link.getStyleClass().add("cell-link");
        link.setFocusTraversable(false);
        link.setOnAction(event -> model.open(row.place()));
        return new TwoLines(link, texts.get(row.kind() == LineKind.BOUQUET
                ? "marketplace.offer.bouquet"
                : "marketplace.offer.good"));
    }

    private Node unlink(Linked row) {
        Button button = Buttons.plain(texts, "unlink-" + row.productId(), "marketplace.unlink.action",
                () -> model.unlink(row));
        button.getStyleClass().add("in-row");
        button.disableProperty().bind(model.busy().onProperty());
        return button;
    }
}
