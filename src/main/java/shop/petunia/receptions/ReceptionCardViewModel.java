package shop.petunia.receptions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.staff.Right;
import shop.petunia.stock.LotColumn;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.SettlementOffer;
import shop.petunia.stock.Stock;
import shop.petunia.stock.StockChange;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** One reception: its header, its lines, and what can be done with them while it is open. */
final class ReceptionCardViewModel {
    /** As they were typed or stood in the file. */
    private static final Sort<LotColumn> OWN_ORDER = Sort.by(LotColumn.ARRIVAL);

    private final ReceptionDesk desk;
    private final Kit kit;
    private final long id;
    private final Runnable leaving;
    private final Consumer<ReceptionRow> importing;
    private final ReadOnlyObjectWrapper<@Nullable ReceptionRow> row = new ReadOnlyObjectWrapper<>();
    private final ObservableList<SettlementOffer> offers = FXCollections.observableArrayList();
    private final Latest latest = new Latest();
    private final Latest latestOffers = new Latest();
    private final Busy busy = new Busy();
    private final Busy settling = new Busy();
    private final Rows<LotRow> lines;
    private final QuickLine quickLine;

    ReceptionCardViewModel(
            ReceptionDesk desk, Kit kit, long id, Runnable leaving, Consumer<ReceptionRow> importing) {
        this.desk = desk;
        this.kit = kit;
        this.id = id;
        this.leaving = leaving;
        this.importing = importing;
        this.lines = new Rows<>(kit.background());
        this.quickLine = new QuickLine(desk, kit, id, this::refresh);
    }

    ReadOnlyObjectProperty<@Nullable ReceptionRow> row() {
        return row.getReadOnlyProperty();
    }

    Rows<LotRow> lines() {
        return lines;
    }

    QuickLine quickLine() {
        return quickLine;
    }

    /** What was sold before it was booked and could be taken from here. */
    ObservableList<SettlementOffer> offers() {
        return offers;
    }

    Busy settling() {
        return settling;
    }

    ReceptionPapers papers(ReceptionRow of) {
        return new ReceptionPapers(desk, kit, of);
    }

    void refresh() {
        kit.background().latest(latest, () -> desk.receptions().byId(id), this::show);
        lines.ask(new Source(desk.stock(), LotFilter.ofReception(id)));
        kit.background().latest(latestOffers, () -> desk.settlements().offers(id), offers::setAll);
    }

    private void show(Optional<ReceptionRow> found) {
        if (found.isEmpty()) {
            kit.dialogs().notice(Sentence.of("stock.reception.gone"));
            leaving.run();
            return;
        }
        quickLine.received(found.get().date());
        row.set(found.get());
    }

    /** Takes what was sold before it was booked. */
    void settle(List<SettlementOffer> accepted) {
        UUID operation = UUID.randomUUID();
        List<Long> goods = accepted.stream().map(SettlementOffer::goodId).toList();
        kit.background().run(settling, () -> desk.settlements().takeFromReception(id, goods, operation), taken -> {
            kit.dialogs().notice(Sentence.of("receptions.settle.done", taken));
            refresh();
        });
    }

    void back() {
        leaving.run();
    }

    void edit(ReceptionRow reception) {
        ReceptionForm.open(kit, desk, Optional.of(reception), saved -> refresh());
    }

    void close(ReceptionRow reception) {
        Question question = new Question(
                Sentence.of("receptions.close"),
                Sentence.of("receptions.close.question", reception.name()),
                Sentence.of("receptions.close.action"),
                false);
        Sentence done = Sentence.of("receptions.close.done", reception.name());
        ask(question, () -> desk.receptions().close(id), done, this::refresh);
    }

    void reopen(ReceptionRow reception) {
        Question question = new Question(
                Sentence.of("receptions.reopen"),
                Sentence.of("receptions.reopen.question", reception.name()),
                Sentence.of("receptions.reopen.action"),
                false);
        Sentence done = Sentence.of("receptions.reopen.done", reception.name());
        kit.dialogs().confirm(question, () -> desk.manager().ask(kit, Right.REOPEN_RECEPTION,
                () -> kit.act(busy, () -> desk.receptions().reopen(id), done, this::refresh)));
    }

    void delete(ReceptionRow reception) {
        Question question = new Question(
                Sentence.of("receptions.delete"),
                Sentence.of("receptions.delete.question", reception.name()),
                Sentence.of("receptions.delete.action"),
                true);
        Sentence done = Sentence.of("receptions.delete.done", reception.name());
        ask(question, () -> desk.receptions().delete(id), done, leaving);
    }

    void importFile(ReceptionRow reception) {
        importing.accept(reception);
    }

    void goToSupplier(ReceptionRow reception) {
        Long supplier = reception.supplierId();
        if (supplier != null) {
            kit.navigator().go(new Place("supplier", supplier));
        }
    }

    void goToLot(LotRow line) {
        kit.navigator().go(new Place(StockChange.LOT, line.id()));
    }

    /** While the reception is open a line is edited, afterwards it is only looked at. */
    void openLine(LotRow line) {
        ReceptionRow reception = row.get();
        if (reception != null && reception.isOpen()) {
            editLine(line);
        } else {
            goToLot(line);
        }
    }

    void editLine(LotRow line) {
        LineForm.open(kit, desk.lines(), line, this::refresh);
    }

    void deleteLine(LotRow line) {
        UUID operation = UUID.randomUUID();
        Question question = new Question(
                Sentence.of("receptions.line.delete"),
                Sentence.of("receptions.line.delete.question", line.goodName(), line.received()),
                Sentence.of("receptions.line.delete.action"),
                true);
        Sentence done = Sentence.of("receptions.line.deleted", line.goodName());
        ask(question, () -> desk.lines().delete(line.id(), operation), done, this::refresh);
    }

    private void ask(Question question, Runnable action, Sentence done, Runnable after) {
        kit.dialogs().confirm(question, () -> kit.act(busy, action, done, after));
    }

    private record Source(Stock stock, LotFilter filter) implements RowSource<LotRow> {
        @Override
        public long count() {
            return stock.countLots(filter);
        }

        @Override
        public List<LotRow> page(Order order, int offset, int limit) {
            return stock.lots(filter, order.or(LotColumn.class, OWN_ORDER), offset, limit);
        }
    }
}
