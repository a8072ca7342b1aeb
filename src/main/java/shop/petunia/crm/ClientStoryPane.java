package shop.petunia.crm;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrderRow;
import shop.petunia.ui.Chips;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Rows;
import shop.petunia.ui.Texts;

/** What was bought or ordered, or what became of the points: one of them, each as long as it may be. */
final class ClientStoryPane extends VBox {
    private final ClientCardViewModel model;
    private final Texts texts;
    private final ObjectProperty<@Nullable Story> story = new SimpleObjectProperty<>(Story.PURCHASES);

    ClientStoryPane(ClientCardViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        Node purchases = purchases(new ClientStoryColumns(model, texts));
        Node entries = entries(new ClientStoryColumns(model, texts));
        purchases.visibleProperty().bind(story.isEqualTo(Story.PURCHASES));
        entries.visibleProperty().bind(story.isEqualTo(Story.POINTS));
        Node orders = orders(new ClientStoryColumns(model, texts));
        orders.visibleProperty().bind(story.isEqualTo(Story.ORDERS));
        StackPane both = new StackPane(purchases, entries, orders);
        setVgrow(both, Priority.ALWAYS);
        getStyleClass().add("client-story");
        getChildren().setAll(choice(), both);
    }

    private Node choice() {
        return new Chips<>(story)
                .chip("client-story-purchases", Story.PURCHASES, Bindings.createStringBinding(
                        () -> texts.get("crm.story.purchases", model.purchases().size()), model.purchases()))
                .chip("client-story-orders", Story.ORDERS, Bindings.createStringBinding(
                        () -> texts.get("crm.story.orders", model.orders().size()), model.orders()))
                .chip("client-story-points", Story.POINTS, Bindings.createStringBinding(
                        () -> texts.get("crm.story.points", model.entries().size()), model.entries()));
    }

    private Node purchases(ClientStoryColumns columns) {
        RowTable<ToldPurchase> table = new RowTable<ToldPurchase>("client-purchases", model.purchases())
                .opening(told -> model.open(told.row().document()))
                .marking("undone", told -> told.row().whollyRefunded());
        table.getColumns().setAll(columns.purchases());
        return told(table, model.purchases(), "crm.story.noPurchases");
    }

    private Node entries(ClientStoryColumns columns) {
        RowTable<ToldEntry> table = new RowTable<ToldEntry>("client-entries", model.entries())
                .opening(told -> model.open(told.row().document()));
        table.getColumns().setAll(columns.entries());
        return told(table, model.entries(), "crm.story.noPoints");
    }

    private Node orders(ClientStoryColumns columns) {
        RowTable<OrderRow> table = new RowTable<OrderRow>("client-orders", model.orders())
                .opening(model::open)
                .marking("undone", order -> order.status().isOff());
        table.getColumns().setAll(columns.orders());
        return told(table, model.orders(), "crm.story.noOrders");
    }

    private <R> TableView<R> told(RowTable<R> table, Rows<R> rows, String emptyKey) {
        Label empty = new Label(texts.get(emptyKey));
        rows.addListener((Observable changed) -> table.whenEmpty(empty));
        return table;
    }

    private enum Story {
        PURCHASES,
        ORDERS,
        POINTS
    }
}
