package shop.petunia.stock;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Columns;
import shop.petunia.ui.Navigator;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The columns in which movements are told, in the journal as in a lot's story. */
final class MovementColumns {
    private final Texts texts;
    private final Columns<ToldMovement> columns;
    private final Navigator navigator;

    MovementColumns(Texts texts, Navigator navigator) {
        this.texts = texts;
        this.columns = new Columns<>(texts);
        this.navigator = navigator;
    }

    TableColumn<ToldMovement, ?> when() {
        return columns.minute("", "stock.movement.at", 138, told -> told.row().at());
    }

    TableColumn<ToldMovement, ?> kind() {
        return columns.node("", "stock.movement.kind", 132, told -> Badges.kind(texts, told.row().kind()));
    }

    TableColumn<ToldMovement, ?> good() {
        return columns.node(
                "",
                "stock.lot.good",
                236,
                told -> new TwoLines(told.row().goodName(), told.row().receptionName()));
    }

    TableColumn<ToldMovement, ?> quantity() {
        TableColumn<ToldMovement, ?> column = columns.node("", "stock.movement.quantity", 76, this::quantity);
        column.getStyleClass().addAll("right", "strong");
        return column;
    }

    TableColumn<ToldMovement, ?> remainder() {
        return columns.number("", "stock.movement.remainder", 90, told -> (long) told.remainder());
    }

    TableColumn<ToldMovement, ?> document() {
        return columns.node("", "stock.movement.document", 198, this::document);
    }

    TableColumn<ToldMovement, ?> who() {
        return columns.text("", "stock.movement.who", 104, ToldMovement::author);
    }

    TableColumn<ToldMovement, ?> why() {
        return columns.text("", "stock.movement.why", 106, this::why);
    }

    /** With a sign, and a real minus. */
    static String signed(Texts texts, long quantity) {
        return (quantity < 0 ? "−" : "+") + texts.number(Math.abs(quantity));
    }

    private Node quantity(ToldMovement told) {
        Label label = new Label(signed(texts, told.row().quantity()));
        label.getStyleClass().add(told.row().quantity() < 0 ? "less" : "more");
        return label;
    }

    private @Nullable Node document(ToldMovement told) {
        Document document = told.row().document();
        Place place = new Place(document.kind(), document.id());
        Sentence worded = told.document();
        String name = worded == null ? document.name() : texts.of(worded);
        if (document.id() == 0 || !navigator.leadsTo(place)) {
            return new Label(name);
        }
        Hyperlink link = new Hyperlink(name);
        link.getStyleClass().add("cell-link");
        link.setFocusTraversable(false);
        link.setOnAction(event -> navigator.go(place));
        return link;
    }

    private String why(ToldMovement told) {
        Sentence worded = told.reason();
        String reason = worded == null ? told.row().reason() : texts.of(worded);
        String comment = told.row().comment();
        String why = reason.isEmpty() || comment.isEmpty()
                ? reason + comment
                : texts.get("stock.movement.reason", reason, comment);
        if (!told.row().undone()) {
            return why;
        }
        return why.isEmpty() ? texts.get("stock.movement.undone") : texts.get("stock.movement.undoneToo", why);
    }
}
