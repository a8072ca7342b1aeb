package shop.petunia.crm;

import atlantafx.base.theme.Styles;
import java.util.Map;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import shop.petunia.loyalty.Booking;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Points given or taken because the books were wrong, with a reason. */
final class CorrectionForm {
    private final Kit kit;
    private final ClientRooms rooms;
    private final ClientProfile client;
    private final Runnable saved;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<Points> points = new Input<>(this::possible);
    private final Input<String> reason = Inputs.required(Booking.COMMENT_LENGTH);
    private final Form form;

    private CorrectionForm(Kit kit, ClientRooms rooms, ClientProfile client, Runnable saved) {
        this.kit = kit;
        this.rooms = rooms;
        this.client = client;
        this.saved = saved;
        Label after = new Label();
        after.setId("correct-after");
        after.getStyleClass().add(Styles.TEXT_MUTED);
        after.textProperty().bind(Bindings.createStringBinding(this::after, points.textProperty()));
        this.form = new Form(kit.texts())
                .text("correct-points", "crm.correct.points", points)
                .prompt("crm.correct.points.prompt")
                .below(after)
                .text("correct-reason", "crm.reason", reason)
                .buttons("correct-save", "ui.save", busy, this::save, kit.dialogs()::close);
    }

    static void open(Kit kit, ClientRooms rooms, ClientProfile client, Runnable saved) {
        CorrectionForm opened = new CorrectionForm(kit, rooms, client, saved);
        kit.dialogs().sheet(
                Sentence.of("crm.correct.title", ClientBadges.name(kit.texts(), client.client())), opened.form);
    }

    private Points possible(String text) {
        Points change = PointInputs.signed(text);
        if (change.isNegative() && client.account().booked().plus(change).isNegative()) {
            throw new UserProblem("crm.redeem.tooMany", client.account().balance());
        }
        return change;
    }

    private String after() {
        return PointInputs.unfinished(points, this::possible)
                .map(change -> kit.texts().get("crm.correct.after", client.account().booked(),
                        client.account().booked().plus(change)))
                .orElseGet(() -> kit.texts().get("crm.correct.now", client.account().booked()));
    }

    private void save() {
        if (points.value().isEmpty() | reason.value().isEmpty()) {
            form.focusWrong();
            return;
        }
        Points change = points.value().get();
        String why = reason.value().get();
        kit.background().run(
                busy,
                () -> {
                    rooms.loyalty().correct(client.id(), change, why, operation);
                    return Sentence.of("crm.correct.saved");
                },
                done -> kit.saved(done, saved),
                problem -> form.refuse(problem, Map.of("loyalty.points.notEnough", points)));
    }
}
