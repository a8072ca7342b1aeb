package shop.petunia.receptions;

import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.stock.Freshness;
import shop.petunia.stock.LotRow;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Texts;

/** The lines of one reception. Each remainder leads to its lot. */
final class ReceptionLinesTable extends StackPane {
    private final ReceptionCardViewModel model;
    private final Texts texts;
    private final BooleanProperty editable = new SimpleBooleanProperty();
    private final RowTable<LotRow> table;
    private boolean lastWanted;

    ReceptionLinesTable(ReceptionCardViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.table = new RowTable<LotRow>("reception-lines", model.lines()).opening(model::openLine);
        Columns<LotRow> columns = new Columns<>(texts);
        TableColumn<LotRow, LotRow> actions = columns.node("", "receptions.line.actions", 92, this::actions);
        actions.visibleProperty().bind(editable);
        table.getColumns()
                .setAll(
                        columns.text("GOOD", "receptions.line.good", 250, LotRow::goodName),
                        columns.number("RECEIVED", "receptions.line.received", 88, line -> (long) line.received()),
                        columns.money("UNIT_COST", "receptions.line.cost", 100, LotRow::unitCost),
                        columns.money("", "receptions.line.sum", 116, this::sum),
                        columns.day("ARRIVAL", "receptions.line.arrival", 104, LotRow::arrival),
                        right(columns.text("", "receptions.line.shelfLifeShort", 70, this::shelfLife)),
                        columns.day("", "receptions.line.bestBefore", 104, LotRow::expiry),
                        columns.node("DAYS_LEFT", "receptions.line.daysLeft", 128, this::daysLeft),
                        right(columns.node("REMAINING", "receptions.line.remains", 96, this::remains)),
                        actions);
        table.whenEmpty(new EmptyState(
                texts, "mdal-local_florist", "receptions.lines.empty", "receptions.lines.empty.hint"));
        model.lines().addListener((Observable lines) -> loaded());
        getChildren().add(table);
    }

    private static <V> TableColumn<LotRow, V> right(TableColumn<LotRow, V> column) {
        column.getStyleClass().add("right");
        return column;
    }

    void editable(boolean is) {
        editable.set(is);
    }

    /** Shows the line that was just added, once it has come. */
    void toLast() {
        lastWanted = true;
    }

    private void loaded() {
        if (lastWanted && !model.lines().isEmpty()) {
            lastWanted = false;
            table.scrollTo(model.lines().size() - 1);
        }
    }

    private Money sum(LotRow line) {
        return line.unitCost().times(line.received());
    }

    private String shelfLife(LotRow line) {
        Integer days = line.shelfLifeDays();
        return days == null ? "—" : texts.number(days);
    }

    private @Nullable Node daysLeft(LotRow line) {
        Integer days = line.daysLeft();
        if (days == null || line.remaining() == 0) {
            return null;
        }
        String colour = switch (line.freshness()) {
            case Freshness.EXPIRED -> "bad";
            case Freshness.SOON -> "warn";
            case Freshness.FRESH -> "good";
        };
        return Badges.badge(days < 0 ? texts.get("receptions.expired") : texts.get("receptions.days", days), colour);
    }

    private Node remains(LotRow line) {
        Hyperlink link = new Hyperlink(texts.number(line.remaining()));
        link.setId("line-remains-" + line.id());
        link.getStyleClass().add("cell-link");
        link.setTooltip(new javafx.scene.control.Tooltip(texts.get("receptions.line.why")));
        link.setOnAction(event -> model.goToLot(line));
        return link;
    }

    /** What has moved stays; only its line can be corrected. */
    private Node actions(LotRow line) {
        HBox box = new HBox(
                Buttons.icon(
                        texts, "line-edit-" + line.id(), "receptions.line.edit", "mdal-edit",
                        () -> model.editLine(line)),
                Buttons.icon(
                        texts,
                        "line-delete-" + line.id(),
                        "receptions.line.delete.action",
                        "mdal-delete_outline",
                        () -> model.deleteLine(line)));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().getLast().setVisible(line.remaining() == line.received());
        return box;
    }
}
