package shop.petunia.crm;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import shop.petunia.loyalty.Booking;
import shop.petunia.loyalty.LoyaltySettings;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Points taken by hand, with a reason. */
final class RedemptionForm {
    private final Kit kit;
    private final ClientRooms rooms;
    private final ClientProfile client;
    private final Points balance;
    private final Runnable saved;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<Points> points = new Input<>(this::enough);
    private final Input<String> reason = Inputs.required(Booking.COMMENT_LENGTH);
    private final Form form;

    private RedemptionForm(Kit kit, ClientRooms rooms, ClientProfile client, Runnable saved) {
        this.kit = kit;
        this.rooms = rooms;
        this.client = client;
        this.balance = client.account().balance();
        this.saved = saved;
        Label left = new Label();
        left.setId("redeem-left");
        left.getStyleClass().add(Styles.TEXT_MUTED);
        left.textProperty().bind(Bindings.createStringBinding(this::left, points.textProperty()));
        this.form = new Form(kit.texts())
                .text("redeem-points", "crm.redeem.points", points)
                .beside(Buttons.plain(kit.texts(), "redeem-all", "crm.redeem.all", this::all))
                .below(left)
                .suggesting("redeem-reason", "crm.reason", reason, suggestions())
                .buttons("redeem-save", "crm.redeem.save", busy, this::save, kit.dialogs()::close);
    }

    static void open(Kit kit, ClientRooms rooms, ClientProfile client, Runnable saved) {
        RedemptionForm opened = new RedemptionForm(kit, rooms, client, saved);
        kit.dialogs().sheet(
                Sentence.of("crm.redeem.title", ClientBadges.name(kit.texts(), client.client())), opened.form);
    }

    private List<String> suggestions() {
        return Stream.of("crm.redeem.reason.discount", "crm.redeem.reason.gift", "crm.redeem.reason.mistake")
                .map(key -> kit.texts().get(key))
                .toList();
    }

    private void all() {
        points.set(PointInputs.typed(kit.texts(), balance));
    }

    private Points enough(String text) {
        Points wanted = PointInputs.points(text);
        if (wanted.compareTo(balance) > 0) {
            throw new UserProblem("crm.redeem.tooMany", balance);
        }
        return wanted;
    }

    private String left() {
        return PointInputs.unfinished(points, this::enough)
                .map(taken -> kit.texts().get("crm.redeem.left", worth(taken), balance.minus(taken)))
                .orElseGet(() -> kit.texts().get("crm.redeem.available", balance));
    }

    private Money worth(Points taken) {
        return Money.ofRoubles(taken.number().multiply(rooms.settings().get(LoyaltySettings.POINT_VALUE)));
    }

    private void save() {
        if (points.value().isEmpty() | reason.value().isEmpty()) {
            form.focusWrong();
            return;
        }
        Points taken = points.value().get();
        String why = reason.value().get();
        kit.background().run(
                busy,
                () -> {
                    rooms.loyalty().redeem(client.id(), taken, why, operation);
                    return Sentence.of("crm.redeem.saved", taken, taken.number());
                },
                done -> kit.saved(done, saved),
                problem -> form.refuse(problem, Map.of("loyalty.points.notEnough", points)));
    }
}
