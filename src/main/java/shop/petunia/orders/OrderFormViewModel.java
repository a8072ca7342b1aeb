package shop.petunia.orders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;

/** An order while it is taken down or edited. */
final class OrderFormViewModel {
    private static final Question LOSING = new Question(Sentence.of("orders.unsaved.title"),
            Sentence.of("orders.unsaved.text"), Sentence.of("orders.unsaved.leave"), true);

    private final OrderWorkplace place;
    private final Kit kit;
    private final @Nullable OrderCard edited;
    private final Runnable leaving;
    private final LongConsumer saved;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final FormBuyer buyer;
    private final FormLines lines;
    private final FormDue due;
    private final FormMoney money;

    /**
     * @param edited null for a new order
     * @param leaving goes back to where one came from
     * @param saved is told the order's id
     */
    OrderFormViewModel(
            OrderWorkplace place, Kit kit, @Nullable OrderCard edited, Runnable leaving, LongConsumer saved) {
        this.place = place;
        this.kit = kit;
        this.edited = edited;
        this.leaving = leaving;
        this.saved = saved;
        this.money = new FormMoney(place, kit);
        this.due = new FormDue(place, kit.texts());
        this.buyer = new FormBuyer(place, kit);
        this.lines = new FormLines(place, kit, this::reckon);
        if (edited != null) {
            due.reset(edited.order().contacts(), edited.order().fee());
            buyer.reset(edited.order().contacts(), edited.client());
            lines.reset(edited.draft().lines());
        }
        Stream.of(due.fee(), due.way(), money.points(), money.prepaid())
                .forEach(input -> input.textProperty().addListener((Observable typed) -> reckon()));
        buyer.client().addListener((property, old, now) -> reckon());
        reckon();
    }

    FormBuyer buyer() {
        return buyer;
    }

    FormLines lines() {
        return lines;
    }

    FormDue due() {
        return due;
    }

    FormMoney money() {
        return money;
    }

    Busy busy() {
        return busy;
    }

    OrderWorkplace place() {
        return place;
    }

    /** Null for a new order. */
    @Nullable OrderCard edited() {
        return edited;
    }

    /** Whether lines, way and fee may be changed. */
    boolean isWhole() {
        return edited == null || edited.editable() == Editable.EVERYTHING;
    }

    boolean isChanged() {
        return buyer.isChanged() || due.isChanged() || money.isChanged() || lines.isChanged();
    }

    /** Goes back, after a question when something would be lost. */
    void leave() {
        if (isChanged()) {
            kit.dialogs().confirm(LOSING, leaving);
        } else {
            leaving.run();
        }
    }

    /** @return whether all fields were right; else their errors show */
    boolean save() {
        boolean named = buyer.isRight();
        Optional<OrderContacts> contacts = due.contacts(buyer);
        Optional<List<OrderLineDraft>> typed = lines.drafts();
        Optional<Optional<Points>> points = money.points().value();
        Optional<Optional<Money>> prepaid = money.prepaid().value();
        if (!named || contacts.isEmpty() || typed.isEmpty() || points.isEmpty() || prepaid.isEmpty()) {
            return false;
        }
        try {
            OrderDraft draft = draft(contacts.get(), typed.get(), points.get().orElse(Points.ZERO));
            dropping(draft, () -> ask(draft));
        } catch (UserProblem problem) {
            kit.background().refused(problem);
        }
        return true;
    }

    /** A price that was agreed goes with the lines it was agreed for, but not unasked. */
    private void dropping(OrderDraft draft, Runnable then) {
        if (edited == null || edited.order().originalTotal() == null || isAgreed(edited, draft.lines())) {
            then.run();
        } else {
            kit.dialogs().confirm(new Question(Sentence.of("orders.form.agreed.title"),
                    Sentence.of("orders.form.agreed.text", edited.order().total(),
                            draft.goods().minus(edited.order().pointsDiscount()).plus(draft.fee())),
                    Sentence.of("orders.form.agreed.action"), false), then);
        }
    }

    private boolean isAgreed(OrderCard card, List<OrderLineDraft> typed) {
        return card.draft().lines().equals(typed) && card.order().fee().equals(due.feeNow());
    }

    private OrderDraft draft(OrderContacts contacts, List<OrderLineDraft> typed, Points points) {
        ClientRow client = buyer.client().get();
        Long clientId = edited != null ? edited.order().clientId() : client == null ? null : (Long) client.id();
        return new OrderDraft(contacts, clientId, typed, due.feeNow(), points);
    }

    private void ask(OrderDraft draft) {
        ExpiredCheck check = new ExpiredCheck(place.rooms());
        kit.background().run(busy,
                () -> edited == null
                        ? check.ofLines(draft.lines(), draft.contacts().dueOn())
                        : check.ofEdit(edited.id(), draft),
                ageing -> ExpiredQuestion.ask(kit, ageing, expiredToo -> store(draft, expiredToo)));
    }

    private void store(OrderDraft draft, boolean expiredToo) {
        List<Payment> payments = payments();
        boolean enrols = buyer.enrolling().get() && buyer.stranger().get();
        kit.background().run(busy, () -> stored(draft, payments, expiredToo, enrols), this::told, problem -> {
            if (!place.permit().ask(kit, problem, () -> store(draft, expiredToo))) {
                refused(problem);
            }
        });
    }

    private OrderOutcome stored(OrderDraft draft, List<Payment> payments, boolean expiredToo, boolean enrols) {
        if (edited != null) {
            return place.desk().orders().edit(edited.id(), draft, expiredToo, operation);
        }
        return place.desk().orders().create(draft, payments, expiredToo, enrols, operation);
    }

    private List<Payment> payments() {
        Money paid = FormMoney.unfinished(money.prepaid());
        return edited != null || paid.isZero()
                ? List.of()
                : List.of(new Payment(money.by().value().orElseThrow(), paid));
    }

    private void told(OrderOutcome outcome) {
        Sentence done = Sentence.of(edited == null ? "orders.form.created" : "orders.form.saved", outcome.number());
        kit.dialogs().notice(outcome.lacking().isEmpty()
                ? done
                : Sentence.of("orders.form.lacking", done, OrderTold.lacking(outcome.lacking())));
        saved.accept(outcome.id());
    }

    private void refused(UserProblem problem) {
        switch (problem.key()) {
            case "orders.payment.tooMuch" -> money.prepaid().refuse(problem.sentence());
            case "loyalty.points.limit", "loyalty.points.notEnough" -> money.points().refuse(problem.sentence());
            default -> kit.background().refused(problem);
        }
    }

    private void reckon() {
        if (edited == null) {
            money.reckon(buyer.client().get(), lines.goods(), due.feeNow());
        } else {
            money.reckon(edited.order(), lines.goods(), due.feeNow(), !lines.isChanged());
        }
    }
}
