package shop.petunia.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.MoneyBack;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** A return while it is being taken: which pieces, where they go, and what it gives back. */
final class Returning {
    private final BackOffice office;
    private final Kit kit;
    private final SaleCard sale;
    private final Runnable taken;
    /** One for the opened sheet: a second press is known to be the same return. */
    private final UUID operation = UUID.randomUUID();
    private final List<ReturningLine> lines;
    private final Input<MoneyBack> money = Inputs.constant(MoneyBack.AS_PAID);
    private final Input<String> reason = Inputs.text(Words.REASON_LENGTH);
    private final ReadOnlyObjectWrapper<@Nullable ReturnSums> sums = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();
    private final Busy busy = new Busy();

    Returning(BackOffice office, Kit kit, SaleCard sale, Runnable taken) {
        this.office = office;
        this.kit = kit;
        this.sale = sale;
        this.taken = taken;
        this.lines = sale.goods().lines().stream().filter(line -> line.left() > 0).map(ReturningLine::new).toList();
        lines.forEach(line -> line.pieces().addListener((property, old, now) -> reckon()));
        money.textProperty().addListener((property, old, now) -> reckon());
        reason.reset("");
        if (lines.size() == 1 && lines.getFirst().line().left() == 1) {
            lines.getFirst().all(true);
        }
    }

    static void open(BackOffice office, Kit kit, SaleCard sale, Runnable taken) {
        Returning returning = new Returning(office, kit, sale, taken);
        kit.dialogs().sheet(Sentence.of("register.returning.title", sale.number()),
                new ReturningView(returning, kit.texts()));
    }

    /** Those of which something is still out. */
    List<ReturningLine> lines() {
        return lines;
    }

    Input<MoneyBack> money() {
        return money;
    }

    Input<String> reason() {
        return reason;
    }

    /** What it gives back now; null while nothing is chosen. */
    ReadOnlyObjectProperty<@Nullable ReturnSums> sums() {
        return sums.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Sentence> refusal() {
        return refusal.getReadOnlyProperty();
    }

    ReturnPoints points(ReturnSums of) {
        return sale.goods().points(of);
    }

    Busy busy() {
        return busy;
    }

    boolean isUnsaved() {
        return reason.isChanged() || lines.stream().anyMatch(line -> line.pieces().get() > 0);
    }

    boolean isAll() {
        return lines.stream().allMatch(line -> line.pieces().get() == line.line().left());
    }

    void all(boolean wanted) {
        lines.forEach(line -> line.all(wanted));
    }

    void cancel() {
        kit.dialogs().close();
    }

    void take() {
        take(null);
    }

    private void take(@Nullable Long manager) {
        refusal.set(null);
        Optional<String> why = reason.value();
        if (why.isEmpty()) {
            return;
        }
        kit.background().run(busy, () -> office.desk().returns().take(draft(why.get(), manager), operation),
                this::done, problem -> refused(problem, manager));
    }

    private ReturnDraft draft(String why, @Nullable Long manager) {
        return ReturnDraft.of(sale.id(), pieces()).money(way()).reason(why).manager(manager);
    }

    /** What can be mended from here is: a shift is opened, a manager comes, and then it goes on by itself. */
    private void refused(UserProblem problem, @Nullable Long manager) {
        switch (problem.key()) {
            case Shifts.NONE_OPEN -> FloatForm.open(kit, office.desk().shifts(), () -> take(manager));
            case Checkout.NEEDS_MANAGER ->
                office.managers().ask(kit, Set.of(Permission.RETURN), this::take);
            default -> refusal.set(problem.sentence());
        }
    }

    private void done(ReturnRow back) {
        kit.dialogs().close();
        kit.dialogs().notice(told(back), Sentence.of("register.returnSlip.print"),
                () -> office.papers(kit).print(sale, back, new Busy()));
        taken.run();
    }

    private Sentence told(ReturnRow back) {
        List<String> points = ReturnWords.points(kit.texts(), back);
        String money = back.amount().isZero()
                ? kit.texts().get("register.returning.noMoney")
                : PaidWords.sums(kit.texts(), back.money());
        return Sentence.of("register.returning.done", sale.number(),
                points.isEmpty() ? money : money + ". " + String.join(". ", points));
    }

    private void reckon() {
        List<ReturnDraft.Piece> pieces = pieces();
        sums.set(pieces.isEmpty() ? null : sale.goods().sums(pieces, way()));
        refusal.set(null);
    }

    private List<ReturnDraft.Piece> pieces() {
        return lines.stream().flatMap(line -> line.piece().stream()).toList();
    }

    private MoneyBack way() {
        return money.value().orElse(MoneyBack.AS_PAID);
    }
}
