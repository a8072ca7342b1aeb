package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import shop.petunia.shared.Sentence;
import shop.petunia.stock.Operation;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Why a bouquet is lost as a whole. */
final class LossForm {
    /** Beside the bouquet's name, which stands before it. */
    static final int COMMENT_LENGTH = Operation.COMMENT_LENGTH - BouquetDraft.NAME_LENGTH - 2;

    private LossForm() {}

    static void open(Florist florist, Kit kit, UnitRow unit, Runnable done) {
        Input<LossReason> reason = Inputs.constant(LossReason.WILTED);
        Input<String> comment = Inputs.text(COMMENT_LENGTH);
        UUID operation = UUID.randomUUID();
        Busy busy = new Busy();
        Form form = new Form(kit.texts());
        Label loss = new Label(kit.texts().get("bouquets.loss.sum", unit.cost()));
        loss.getStyleClass().add(Styles.TEXT_MUTED);
        form.node(loss)
                .segments("loss-reason", "bouquets.loss.reason", reason, List.of(LossReason.values()))
                .text("loss-comment", "bouquets.loss.comment", comment)
                .buttons("loss-save", "bouquets.unit.writeOff", busy, () -> {
                    Optional<String> typed = comment.value();
                    if (typed.isEmpty()) {
                        form.focusWrong();
                        return;
                    }
                    kit.background().run(busy, () -> {
                        florist.dismantling().writeOff(
                                unit.id(), reason.value().orElseThrow(), typed.get(), operation);
                        return Sentence.of("bouquets.unit.writtenOff", unit.name());
                    }, told -> kit.saved(told, done), problem -> form.refuse(
                            problem, Map.of("bouquets.loss.commentMissing", comment)));
                }, kit.dialogs()::close);
        kit.dialogs().sheet(Sentence.of("bouquets.loss.title", unit.name()), form);
    }
}
