package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** One column of the board: its heading with the number, and its cards. */
final class BoardColumn extends VBox {
    private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");

    private final BoardViewModel model;
    private final BoardStage stage;
    private final ListView<OrderRow> list;
    private long chosen;

    BoardColumn(BoardViewModel model, Kit kit, BoardStage stage) {
        this.model = model;
        this.stage = stage;
        Texts texts = kit.texts();
        list = new ListView<>(model.cards(stage));
        list.setId("board-" + stage.name().toLowerCase(Locale.ROOT));
        list.setCellFactory(unused -> new BoardCell(model, texts));
        list.setPlaceholder(quiet(texts.get("orders.board.empty")));
        list.getStyleClass().add("board-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("board-column");
        getChildren().setAll(heading(texts), list, more(texts));
        list.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (row != null) {
                chosen = row.id();
            }
        });
        model.cards(stage).addListener((ListChangeListener<OrderRow>) change -> kit.background().onScreen(
                this::chooseAgain));
        acceptDrops();
    }

    Optional<OrderRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    boolean hasCards() {
        return !list.getItems().isEmpty();
    }

    boolean isInside() {
        return list.isFocused();
    }

    void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private Label heading(Texts texts) {
        Label heading = new Label();
        heading.setId("board-heading-" + stage.name().toLowerCase(Locale.ROOT));
        heading.getStyleClass().add("board-heading");
        heading.textProperty().bind(model.counts().map(counts -> texts.get(
                "orders.board.heading", stage, counts.getOrDefault(stage, 0L))));
        return heading;
    }

    private Label more(Texts texts) {
        Label more = quiet("");
        more.textProperty().bind(model.counts().map(counts -> {
            long hidden = counts.getOrDefault(stage, 0L) - model.cards(stage).size();
            return hidden > 0 ? texts.get("orders.board.more", hidden) : "";
        }));
        more.visibleProperty().bind(more.textProperty().isNotEmpty());
        more.managedProperty().bind(more.visibleProperty());
        return more;
    }

    /** The same card stays chosen when the board is asked for afresh. */
    private void chooseAgain() {
        List<OrderRow> cards = list.getItems();
        for (int at = 0; at < cards.size(); at++) {
            if (cards.get(at).id() == chosen) {
                list.getSelectionModel().select(at);
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private void acceptDrops() {
        setOnDragOver(event -> {
            if (BoardCell.dragged(event).isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
                pseudoClassStateChanged(OFFERED, true);
                event.consume();
            }
        });
        setOnDragExited(event -> pseudoClassStateChanged(OFFERED, false));
        setOnDragDropped(event -> BoardCell.dragged(event).ifPresent(order -> {
            event.setDropCompleted(true);
            event.consume();
            model.move(order, stage);
        }));
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }
}
