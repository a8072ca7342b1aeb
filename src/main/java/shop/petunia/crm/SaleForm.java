package shop.petunia.crm;

import atlantafx.base.theme.Styles;
import java.util.Map;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import shop.petunia.loyalty.Accrued;
import shop.petunia.loyalty.Booking;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** A sale that was made elsewhere: the sum, and what it gives before it is saved. */
final class SaleForm {
    private static final double HINT = 440;

    private final Kit kit;
    private final ClientRooms rooms;
    private final ClientProfile client;
    private final Runnable saved;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<Money> sum = new Input<>(SaleForm::sum);
    private final Input<String> comment = Inputs.text(Booking.COMMENT_LENGTH);
    private final Form form;

    private SaleForm(Kit kit, ClientRooms rooms, ClientProfile client, Runnable saved) {
        this.kit = kit;
        this.rooms = rooms;
        this.client = client;
        this.saved = saved;
        Label gives = new Label();
        gives.setId("sale-points");
        gives.getStyleClass().add(Styles.TEXT_BOLD);
        gives.textProperty().bind(Bindings.createStringBinding(this::gives, sum.textProperty()));
        Label hint = new Label(kit.texts().get("crm.sale.hint"));
        hint.setWrapText(true);
        hint.setPrefWidth(HINT);
        hint.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        this.form = new Form(kit.texts())
                .text("sale-sum", "crm.sale.sum", sum)
                .prompt("crm.sale.sum.prompt")
                .below(gives)
                .text("sale-comment", "crm.sale.comment", comment)
                .prompt("crm.sale.comment.prompt")
                .node(hint)
                .buttons("sale-save", "crm.sale.save", busy, this::save, kit.dialogs()::close);
    }

    static void open(Kit kit, ClientRooms rooms, ClientProfile client, Runnable saved) {
        SaleForm opened = new SaleForm(kit, rooms, client, saved);
        kit.dialogs().sheet(
                Sentence.of("crm.sale.title", ClientBadges.name(kit.texts(), client.client())), opened.form);
    }

    private static Money sum(String text) {
        Money sum = Inputs.amount(text);
        if (sum.isZero()) {
            throw new UserProblem("loyalty.purchase.positive");
        }
        return sum;
    }

    private String gives() {
        return PointInputs.unfinished(sum, SaleForm::sum)
                .map(paid -> Points.of(paid.percent(client.terms().percent()).roubles()))
                .map(points -> kit.texts().get("crm.sale.gives", points, client.terms().percent(),
                        client.account().booked().plus(points).atLeastZero(), points.number()))
                .orElseGet(() -> kit.texts().get("crm.sale.percent", client.terms().percent()));
    }

    private void save() {
        if (sum.value().isEmpty() | comment.value().isEmpty()) {
            form.focusWrong();
            return;
        }
        Money paid = sum.value().get();
        String words = comment.value().get();
        kit.background().run(
                busy,
                () -> rooms.loyalty().enterSale(client.id(), paid, words, operation),
                (Accrued accrued) -> kit.saved(
                        Sentence.of("crm.sale.saved", paid, accrued.points(), accrued.points().number()), saved),
                problem -> form.refuse(problem, Map.of("loyalty.purchase.positive", sum)));
    }
}
