package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.stock.Operation;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Why a bouquet is lost as a whole. What does not wilt, a basket say, is offered back to stock. */
final class LossForm {
    /** Beside the bouquet's name, which stands before it. */
    static final int COMMENT_LENGTH = Operation.COMMENT_LENGTH - BouquetDraft.NAME_LENGTH - 2;

    private final Florist florist;
    private final Kit kit;
    private final UnitRow unit;
    private final List<UnitStem> stems;
    private final Runnable done;
    private final Input<LossReason> reason = Inputs.constant(LossReason.WILTED);
    private final Input<String> comment = Inputs.text(COMMENT_LENGTH);
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Map<UnitStem, CheckBox> kept = new LinkedHashMap<>();
    private final Label loss = new Label();
    private final Form form;

    private LossForm(Florist florist, Kit kit, UnitRow unit, List<UnitStem> stems, Runnable done) {
        this.florist = florist;
        this.kit = kit;
        this.unit = unit;
        this.stems = stems;
        this.done = done;
        loss.setId("loss-sum");
        loss.getStyleClass().add(Styles.TEXT_MUTED);
        loss.setWrapText(true);
        form = new Form(kit.texts()).node(loss);
        VBox keeping = keeping();
        if (!keeping.getChildren().isEmpty()) {
            form.node(keeping);
        }
        form.segments("loss-reason", "bouquets.loss.reason", reason, LossReason.SAID)
                .text("loss-comment", "bouquets.loss.comment", comment)
                .buttons("loss-save", "bouquets.unit.writeOff", busy, this::save, kit.dialogs()::close);
        tell();
    }

    static void open(Florist florist, Kit kit, UnitRow unit, Runnable done) {
        kit.background().run(new Busy(), () -> florist.showcase().stems(unit.id()), stems -> kit.dialogs().sheet(
                Sentence.of("bouquets.loss.title", unit.name()), new LossForm(florist, kit, unit, stems, done).form));
    }

    private VBox keeping() {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("loss-kept");
        stems.stream().filter(stem -> stem.kind() != GoodKind.FLOWER).forEach(stem -> {
            CheckBox box = new CheckBox(kit.texts().get("bouquets.loss.keep", stem.good(), stem.quantity()));
            box.setId("loss-keep-" + (kept.size() + 1));
            box.setSelected(true);
            box.selectedProperty().addListener((property, was, is) -> tell());
            kept.put(stem, box);
            boxes.getChildren().add(box);
        });
        return boxes;
    }

    /** What will be booked: the stems alone, since wrapping and work are in no lot. */
    private void tell() {
        Money sum = stems.stream()
                .filter(stem -> !isKept(stem))
                .map(UnitStem::cost)
                .reduce(Money.ZERO, Money::plus);
        loss.setText(kit.texts().get("bouquets.loss.sum", sum));
    }

    private boolean isKept(UnitStem stem) {
        CheckBox box = kept.get(stem);
        return box != null && box.isSelected();
    }

    private void save() {
        Optional<String> typed = comment.value();
        if (typed.isEmpty()) {
            form.focusWrong();
            return;
        }
        Set<Long> back = stems.stream().filter(this::isKept).map(UnitStem::id).collect(Collectors.toSet());
        LossReason why = reason.value().orElseThrow();
        kit.background().run(busy, () -> {
            florist.dismantling().writeOff(unit.id(), back, why, typed.get(), operation);
            return Sentence.of("bouquets.unit.writtenOff", unit.name());
        }, told -> new WayBack(florist, kit, done).left(told, unit), problem -> form.refuse(
                problem, Map.of("bouquets.loss.commentMissing", comment)));
    }
}
