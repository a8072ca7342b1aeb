package shop.petunia.orders;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Period;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Chips;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.PeriodFilter;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Span;
import shop.petunia.ui.Texts;

/** The orders as a list or as a board, found as one types. */
final class OrderListView extends StackPane {
    private static final double CHOICE = 148;

    private final OrderListViewModel model;
    private final Texts texts;
    private final OrderTable table;
    private final BoardView board;
    private final SearchField search;

    OrderListView(OrderListViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.table = new OrderTable(model, kit);
        this.board = new BoardView(model.board(), kit);
        this.search = new SearchField("order-search", texts.get("orders.list.search"), model.text());
        search.setOnAction(event -> model.sought(search.getText()));
        search.setTooltip(new Tooltip(texts.get("orders.list.search.tooltip")));
        ListPage page = new ListPage(texts.get("orders.title"), body())
                .beside(tabs())
                .actions(actions())
                .filters(search, days(), new PeriodFilter("order-due", texts, model.due()).days(), channels(), ways(),
                        done());
        page.figures().textProperty().bind(Bindings.createStringBinding(this::figures, model.rows(), model.asBoard()));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::downToOrders);
        getStyleClass().add("orders");
        getChildren().setAll(page);
    }

    /** Back from a card: the keyboard goes on at its row. */
    void goOn() {
        if (model.asBoard().get()) {
            board.takeFocus();
        } else if (table.hasChosen()) {
            table.takeFocus();
        }
    }

    private Node body() {
        board.visibleProperty().bind(model.asBoard());
        table.node().visibleProperty().bind(model.asBoard().not());
        StackPane both = new StackPane(table.node(), board);
        BulkBar bulk = new BulkBar(model.bulk(), texts);
        VBox body = new VBox(both, bulk);
        VBox.setVgrow(both, Priority.ALWAYS);
        return body;
    }

    private Node tabs() {
        Chips<OrderTab> tabs = new Chips<>(model.tab())
                .chip("orders-requests", OrderTab.REQUESTS, counted("orders.tab.requests", OrderTab.REQUESTS))
                .chip("orders-active", OrderTab.ACTIVE, counted("orders.tab.active", OrderTab.ACTIVE))
                .chip("orders-history", OrderTab.HISTORY, found());
        tabs.visibleProperty().bind(model.asBoard().not());
        return tabs;
    }

    /** Of very many found ones nobody has counted all. */
    private StringBinding found() {
        return Bindings.createStringBinding(() -> {
            long history = model.counts().get().history();
            return texts.get(history == OrderList.MOST_FOUND ? "orders.tab.history.more" : "orders.tab.history",
                    history);
        }, model.counts());
    }

    private StringBinding counted(String key, OrderTab tab) {
        return Bindings.createStringBinding(() -> texts.get(key, model.counts().get().of(tab)), model.counts());
    }

    private Node[] actions() {
        Button write = Buttons.primary(texts, "order-add", "orders.add", "mdal-add", model::write);
        write.getStyleClass().add("new-action");
        ToggleButton asBoard = new ToggleButton(texts.get("orders.board"), new FontIcon("mdmz-view_column"));
        asBoard.setId("orders-board");
        asBoard.setTooltip(new Tooltip(texts.get("orders.board.tooltip")));
        asBoard.selectedProperty().bindBidirectional(model.asBoard());
        return new Node[]{
                asBoard,
                Buttons.plain(texts, "orders-stems", "orders.stems", "mdal-local_florist", model::stems),
                write
        };
    }

    private Node days() {
        return new Chips<>(model.due().span())
                .chip("orders-any-day", Span.EVER, new ReadOnlyStringWrapper(texts.get("orders.list.anyDay")))
                .chip("orders-today", Span.TODAY, new ReadOnlyStringWrapper(texts.of(Span.TODAY)))
                .chip("orders-tomorrow", Span.TOMORROW, new ReadOnlyStringWrapper(texts.of(Span.TOMORROW)));
    }

    private Node channels() {
        return narrow(new ChoiceFilter<>("order-channel", texts.get("orders.list.everyChannel"), texts::of,
                FXCollections.observableArrayList(Channel.values()), model.channel()));
    }

    private Node ways() {
        return narrow(new ChoiceFilter<>("order-way", texts.get("orders.list.everyWay"), texts::of,
                FXCollections.observableArrayList(Way.values()), model.way()));
    }

    /** There only while the list shows what was handed over on some days; pressing it shows all again. */
    private Node done() {
        Button done = new Button(null, new FontIcon("mdal-close"));
        done.setId("orders-done");
        done.setContentDisplay(ContentDisplay.RIGHT);
        done.setTooltip(new Tooltip(texts.get("orders.list.done.tooltip")));
        done.setOnAction(event -> model.done().set(null));
        done.managedProperty().bind(done.visibleProperty());
        done.visibleProperty().bind(model.done().isNotNull());
        model.done().subscribe(days -> done.setText(days == null ? "" : told(days)));
        return done;
    }

    private String told(Period days) {
        return days.days() == 1
                ? texts.get("orders.list.done.day", days.first())
                : texts.get("orders.list.done.days", days.first(), days.last());
    }

    private static <T> ChoiceFilter<T> narrow(ChoiceFilter<T> filter) {
        filter.setPrefWidth(CHOICE);
        return filter;
    }

    private String figures() {
        if (model.asBoard().get()) {
            return texts.get("orders.board.keys");
        }
        boolean most = model.tab().get() == OrderTab.HISTORY && model.rows().size() == OrderList.MOST_FOUND;
        return texts.get(most ? "orders.list.figures.most" : "orders.list.figures", model.rows().size());
    }

    private void downToOrders(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && event.getTarget() == search) {
            event.consume();
            if (model.asBoard().get()) {
                board.takeFocus();
            } else {
                table.enter();
            }
        }
    }
}
