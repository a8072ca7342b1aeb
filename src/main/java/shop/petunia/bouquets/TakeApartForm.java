package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** What goes back to the vases and what does not, stem by stem; what has expired is offered for the bin. */
final class TakeApartForm {
    private final Florist florist;
    private final Kit kit;
    private final Texts texts;
    private final UnitRow unit;
    private final Runnable done;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<LossReason> reason = Inputs.constant(LossReason.WILTED);
    private final Input<String> comment = Inputs.text(LossForm.COMMENT_LENGTH);
    /** Only what is lost has a reason. */
    private final BooleanProperty losing = new SimpleBooleanProperty();
    private final Map<UnitStem, Spinner<Integer>> spoilt = new LinkedHashMap<>();
    private final Form form;

    private TakeApartForm(Florist florist, Kit kit, UnitRow unit, List<UnitStem> stems, Runnable done) {
        this.florist = florist;
        this.kit = kit;
        this.texts = kit.texts();
        this.unit = unit;
        this.done = done;
        GridPane lines = lines(stems);
        losing.bind(Bindings.createBooleanBinding(
                () -> spoilt.values().stream().anyMatch(bin -> bin.getValue() > 0),
                spoilt.values().stream().map(Spinner::valueProperty).toArray(Observable[]::new)));
        this.form = new Form(texts)
                .node(lines)
                .segments("apart-reason", "bouquets.apart.reason", reason, LossReason.SAID)
                .visibleWhile(losing)
                .text("apart-comment", "bouquets.loss.comment", comment)
                .visibleWhile(losing)
                .buttons("apart-save", "bouquets.unit.takeApart", busy, this::save, kit.dialogs()::close);
    }

    static void open(Florist florist, Kit kit, UnitRow unit, Runnable done) {
        kit.background().run(new Busy(), () -> florist.showcase().stems(unit.id()), stems -> kit.dialogs().sheet(
                Sentence.of("bouquets.apart.title", unit.name()),
                new TakeApartForm(florist, kit, unit, stems, done).form));
    }

    private GridPane lines(List<UnitStem> stems) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("apart-lines");
        grid.addRow(0, quiet(texts.get("bouquets.apart.stem")), quiet(""), quiet(texts.get("bouquets.apart.pieces")),
                quiet(texts.get("bouquets.apart.spoilt")));
        int row = 1;
        for (UnitStem stem : stems) {
            Spinner<Integer> bin = new Spinner<>(0, stem.quantity(), stem.expired());
            bin.setId("apart-" + row);
            bin.setEditable(true);
            bin.setPrefWidth(92);
            bin.setAccessibleText(texts.get("bouquets.apart.spoilt.label", stem.good()));
            spoilt.put(stem, bin);
            Label name = new Label(stem.good());
            name.setMaxWidth(260);
            Label pieces = new Label(texts.number(stem.quantity()));
            HBox right = new HBox(pieces);
            right.setAlignment(Pos.CENTER_RIGHT);
            grid.addRow(row++, name, days(stem.daysLeft()), right, bin);
        }
        return grid;
    }

    private Node days(@Nullable Integer left) {
        return left == null ? new Label() : new DaysLeft(texts, left, florist.soonDays());
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private void save() {
        List<Spoilt> lost = new ArrayList<>();
        spoilt.forEach((stem, bin) -> {
            bin.commitValue();
            if (bin.getValue() > 0) {
                lost.add(new Spoilt(stem.id(), bin.getValue()));
            }
        });
        Optional<String> words = comment.value();
        if (words.isEmpty()) {
            form.focusWrong();
            return;
        }
        kit.background().run(busy, () -> {
            florist.dismantling().takeApart(unit.id(), lost, reason.value().orElseThrow(), words.get(), operation);
            return Sentence.of(lost.isEmpty() ? "bouquets.unit.takenApart" : "bouquets.unit.takenApartWithLoss",
                    unit.name());
        }, told -> new WayBack(florist, kit, done).left(told, unit), problem -> form.refuse(
                problem, Map.of("bouquets.loss.commentMissing", comment)));
    }
}
