package shop.petunia.stock;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** How many pieces really remain of a lot, and why the books were wrong. */
final class RemainderForm {
    private static final int MOST = 1_000_000;

    private final Kit kit;
    private final LotRow lot;
    private final LotViewModel.Correcting correcting;
    private final Runnable corrected;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<Long> remaining = Inputs.whole(0, MOST);
    private final Input<String> reason = Inputs.required(Operation.COMMENT_LENGTH);
    private final Form form;

    private RemainderForm(Kit kit, LotRow lot, LotViewModel.Correcting correcting, Runnable corrected) {
        this.kit = kit;
        this.lot = lot;
        this.correcting = correcting;
        this.corrected = corrected;
        this.form = new Form(kit.texts());
        remaining.reset(String.valueOf(lot.remaining()));
    }

    static void open(Kit kit, LotRow lot, LotViewModel.Correcting correcting, Runnable corrected) {
        new RemainderForm(kit, lot, correcting, corrected).show();
    }

    private void show() {
        Label difference = new Label();
        difference.setId("lot-difference");
        difference.getStyleClass().add(Styles.TEXT_MUTED);
        difference.textProperty().bind(Bindings.createStringBinding(this::difference, remaining.textProperty()));
        form.text("lot-remaining", "stock.correction.remaining", remaining)
                .node(difference)
                .suggesting("lot-reason", "stock.correction.reason", reason, suggestions())
                .buttons("lot-correct-save", "stock.correction.save", busy, this::save, kit.dialogs()::close);
        kit.dialogs().sheet(Sentence.of("stock.correction.title", lot.goodName()), form);
    }

    private List<String> suggestions() {
        return Stream.of(
                "stock.correction.reason.recount",
                "stock.correction.reason.delivery",
                "stock.correction.reason.found",
                "stock.correction.reason.lost")
                .map(key -> kit.texts().get(key))
                .toList();
    }

    private String difference() {
        try {
            long typed = Inputs.wholeNumber(remaining.textProperty().get().strip(), 0, MOST);
            String difference = MovementColumns.signed(kit.texts(), typed - lot.remaining());
            return typed == lot.remaining()
                    ? kit.texts().get("stock.correction.same", lot.remaining())
                    : kit.texts().get("stock.correction.difference", lot.remaining(), difference);
        } catch (UserProblem unfinished) {
            return kit.texts().get("stock.correction.same", lot.remaining());
        }
    }

    private void save() {
        if (remaining.value().isEmpty() | reason.value().isEmpty()) {
            form.focusWrong();
            return;
        }
        int pieces = Math.toIntExact(remaining.value().get());
        String why = reason.value().get();
        kit.background()
                .run(
                        busy,
                        () -> {
                            correcting.correct(pieces, why, operation);
                            return pieces;
                        },
                        this::saved,
                        problem -> form.refuse(problem.sentence()));
    }

    private void saved(int pieces) {
        kit.dialogs().close();
        kit.dialogs().notice(Sentence.of("stock.correction.saved", lot.goodName(), pieces));
        corrected.run();
    }
}
