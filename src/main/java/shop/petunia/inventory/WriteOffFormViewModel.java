package shop.petunia.inventory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.Operation;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** What is about to be written off: from which lots how much, and why. */
final class WriteOffFormViewModel {
    private final WriteOffDesk desk;
    private final Kit kit;
    private final Runnable changed;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Busy finding = new Busy();
    private final ObservableList<LossLine> lines = FXCollections.observableArrayList();
    private final Input<WriteOffReason> reason = Inputs.constant(WriteOffReason.WILTED);
    private final Input<String> comment = Inputs.text(Operation.COMMENT_LENGTH);
    private final Input<String> picking = Inputs.text(Operation.COMMENT_LENGTH);
    private final ReadOnlyObjectWrapper<Lost> lost = new ReadOnlyObjectWrapper<>(new Lost(0, Money.ZERO));

    /** @param changed is run after it was written off, and after it was taken back */
    WriteOffFormViewModel(WriteOffDesk desk, Kit kit, List<LotRow> lots, Runnable changed) {
        this.desk = desk;
        this.kit = kit;
        this.changed = changed;
        lots.forEach(this::add);
    }

    ObservableList<LossLine> lines() {
        return lines;
    }

    Input<WriteOffReason> reason() {
        return reason;
    }

    Input<String> comment() {
        return comment;
    }

    /** What is typed to find a lot; tells what is wrong with that. */
    Input<String> picking() {
        return picking;
    }

    Busy busy() {
        return busy;
    }

    /** As typed so far. */
    ReadOnlyObjectProperty<Lost> lost() {
        return lost.getReadOnlyProperty();
    }

    boolean isChanged() {
        return lines.stream().anyMatch(line -> line.quantity().isChanged());
    }

    List<LotRow> suggested(String typed) {
        return desk.suggested(typed);
    }

    /** The lot's line, which is added unless it is there already. */
    LossLine add(LotRow lot) {
        return lines.stream().filter(line -> line.lot().id() == lot.id()).findFirst().orElseGet(() -> {
            LossLine line = LossLine.of(lot);
            line.quantity().textProperty().addListener((property, old, typed) -> addUp());
            lines.add(line);
            addUp();
            return line;
        });
    }

    void remove(LossLine line) {
        lines.remove(line);
        addUp();
    }

    /** Who scans or types fast is ahead of the suggestions: of the only good that is meant the lot that dies first. */
    void addTyped(Consumer<LossLine> added) {
        String typed = picking.textProperty().get().strip();
        kit.background().run(
                finding, () -> meant(typed), lot -> added.accept(add(lot)),
                problem -> picking.refuse(problem.sentence()));
    }

    private LotRow meant(String typed) {
        List<LotRow> found = desk.suggested(typed);
        if (found.isEmpty()) {
            throw new UserProblem("inventory.writeOff.unknownGood", typed);
        }
        if (found.stream().map(LotRow::goodId).distinct().count() > 1) {
            throw new UserProblem("inventory.writeOff.whichGood", typed);
        }
        return found.getFirst();
    }

    /** @return whether all that is typed can be understood; else each wrong field shows its error */
    boolean save(Consumer<UserProblem> refused) {
        List<Optional<Optional<Long>>> quantities = lines.stream().map(line -> line.quantity().value()).toList();
        if (comment.value().isEmpty() | quantities.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        List<LossLine> losing = lines.stream().filter(line -> line.pieces() > 0).toList();
        WriteOffReason why = reason.value().orElseThrow();
        String words = comment.value().get();
        List<LotLoss> losses =
                losing.stream().map(line -> new LotLoss(line.lot().id(), line.pieces())).toList();
        String good = losing.size() == 1 ? losing.getFirst().lot().goodName() : "";
        kit.background().run(
                busy,
                () -> desk.writeOffs().write(losses, why, words, operation),
                written -> saved(written, good),
                refused);
        return true;
    }

    private void saved(Written written, String good) {
        kit.dialogs().close();
        new WriteOffNotice(desk.writeOffs(), kit, changed).show(written, good);
        changed.run();
    }

    private void addUp() {
        lost.set(new Lost(
                lines.stream().mapToLong(LossLine::pieces).sum(),
                lines.stream()
                        .map(line -> line.lot().unitCost().times(line.pieces()))
                        .reduce(Money.ZERO, Money::plus)));
    }

    /** What the typed pieces have cost. */
    record Lost(long pieces, Money loss) {}
}
