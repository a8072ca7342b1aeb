package shop.petunia.stock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The lots as a table, coloured by how long they will live. Several can be chosen. */
final class LotsTable {
    private final LotsViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final RowTable<LotRow> table;
    /** The same lots stay chosen when the list is asked for afresh, so that one goes on where one was. */
    private final Set<Long> kept = new HashSet<>();
    private boolean renewing;

    LotsTable(LotsViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.table = new RowTable<LotRow>("lots", model.rows())
                .opening(model::open)
                .marking("expired", lot -> lot.remaining() > 0 && lot.freshness() == Freshness.EXPIRED)
                .marking("soon", lot -> lot.remaining() > 0 && lot.freshness() == Freshness.SOON)
                .whenEmpty(nothingYet(), nothingFound(), model::isFiltered);
        columns();
        choosing();
    }

    RowTable<LotRow> node() {
        return table;
    }

    private void columns() {
        Columns<LotRow> columns = new Columns<>(texts);
        List<TableColumn<LotRow, ?>> all = new ArrayList<>(List.of(
                columns.node("GOOD", "stock.lot.good", 233, lot -> new TwoLines(lot.goodName(), lot.category())),
                columns.node("RECEPTION", "stock.lot.reception", 138,
                        lot -> new TwoLines(lot.receptionName(), lot.supplierName())),
                columns.day("ARRIVAL", "stock.lot.arrival", 92, LotRow::arrival),
                columns.node("DAYS_LEFT", "stock.lot.daysLeft", 143, this::daysLeft),
                columns.number("RECEIVED", "stock.lot.received", 81, lot -> (long) lot.received()),
                columns.number("", "stock.lot.sold", 75, lot -> (long) lot.flow().sold()),
                columns.number("", "stock.lot.writtenOff", 75, lot -> (long) lot.flow().writtenOff()),
                styled(columns.number("REMAINING", "stock.lot.remaining", 75, lot -> (long) lot.remaining()), "strong"),
                styled(columns.node("VALUE", "stock.lot.value", 84, this::value), "right")));
        all.getLast().setMaxWidth(all.getLast().getPrefWidth());
        model.actions().inRow().forEach(action -> all.add(inRow(columns, action)));
        table.getColumns().setAll(all);
    }

    private static <V> TableColumn<LotRow, V> styled(TableColumn<LotRow, V> column, String style) {
        column.getStyleClass().add(style);
        return column;
    }

    private Node daysLeft(LotRow lot) {
        String until = lot.expiry() == null ? "" : texts.get("stock.lot.until", lot.expiry());
        return new TwoLines(Badges.daysLeft(texts, lot), until);
    }

    private Node value(LotRow lot) {
        return new TwoLines(texts.amount(lot.value()), texts.get("stock.lot.apiece", texts.amount(lot.unitCost())));
    }

    /** Takes its room only while there is a lot that it may be for. */
    private TableColumn<LotRow, LotRow> inRow(Columns<LotRow> columns, LotAction action) {
        TableColumn<LotRow, LotRow> column = styled(
                columns.node("", action.textKey(), 96, lot -> action.fits().test(lot) ? inRow(action, lot) : null),
                "right");
        column.setText("");
        column.getStyleClass().add("lot-act");
        column.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.summary().get().expired().lots() > 0, model.summary()));
        return column;
    }

    private Button inRow(LotAction action, LotRow lot) {
        Button button = Buttons.plain(
                texts, action.id() + "-" + lot.id(), action.textKey(), () -> model.act(action, List.of(lot)));
        button.getStyleClass().add("in-row");
        button.setTooltip(new Tooltip(texts.get(action.hintKey())));
        button.setFocusTraversable(false);
        return button;
    }

    private EmptyState nothingYet() {
        return new EmptyState(texts, "mdal-local_florist", "stock.lots.empty", "stock.lots.empty.hint",
                Buttons.primary(texts, "lots-to-receptions", "stock.lots.empty.action", model::goToReceptions));
    }

    private EmptyState nothingFound() {
        return new EmptyState(texts, "mdmz-search", "stock.nothing", "stock.nothing.hint",
                Buttons.plain(texts, "lots-clear", "stock.clear", model::clear));
    }

    private void choosing() {
        TableViewSelectionModel<LotRow> chosen = table.getSelectionModel();
        chosen.setSelectionMode(SelectionMode.MULTIPLE);
        ListChangeListener<Integer> told = change -> tell();
        chosen.getSelectedIndices().addListener(told);
        ListChangeListener<LotRow> renewed = this::renewed;
        model.rows().addListener((Observable rows) -> renewing = true);
        model.rows().addListener(renewed);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::chooseAll);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::actByKey);
    }

    private void tell() {
        if (renewing) {
            return;
        }
        List<LotRow> lots = table.getSelectionModel().getSelectedIndices().stream()
                .filter(index -> index < model.rows().size())
                .map(model.rows()::get)
                .filter(Objects::nonNull)
                .toList();
        kept.clear();
        lots.forEach(lot -> kept.add(lot.id()));
        model.choose(lots);
    }

    /** The table, which hears of it before, chooses by place what then stands there; here it is chosen by lot. */
    private void renewed(ListChangeListener.Change<? extends LotRow> change) {
        boolean replaced = false;
        while (change.next()) {
            replaced |= change.wasReplaced() || change.wasAdded() || change.wasRemoved();
        }
        if (replaced) {
            kit.background().onScreen(this::chooseAgain);
        } else {
            renewing = false;
            tell();
        }
    }

    private void chooseAgain() {
        table.getSelectionModel().clearSelection();
        select(model.rows().loaded(lot -> kept.contains(lot.id())));
        renewing = false;
        tell();
    }

    /** Those that are in memory: who chooses all must not fetch them all. */
    private void chooseAll(KeyEvent event) {
        if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            event.consume();
            select(model.rows().loaded(lot -> true));
        }
    }

    private void select(List<Integer> indices) {
        if (!indices.isEmpty()) {
            int[] others = indices.stream().skip(1).mapToInt(Integer::intValue).toArray();
            table.getSelectionModel().selectIndices(indices.getFirst(), others);
        }
    }

    private void actByKey(KeyEvent event) {
        model.actions().ofChosen().stream()
                .filter(action -> action.key() == event.getCode())
                .findFirst()
                .ifPresent(action -> {
                    event.consume();
                    model.act(action, model.chosen());
                });
    }
}
