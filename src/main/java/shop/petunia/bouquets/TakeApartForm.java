package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
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
    private final Map<UnitStem, Spinner<Integer>> spoilt = new LinkedHashMap<>();
    private final Form form;

    private TakeApartForm(Florist florist, Kit kit, UnitRow unit, List<UnitStem> stems, Runnable done) {
        this.florist = florist;
        this.kit = kit;
        this.texts = kit.texts();
        this.unit = unit;
        this.done = done;
        this.form = new Form(texts)
                .node(lines(stems))
                .segments("apart-reason", "bouquets.apart.reason", reason, List.of(LossReason.values()))
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
            Spinner<Integer> bin = new Spinner<>(0, stem.quantity(), isExpired(stem) ? stem.quantity() : 0);
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
            grid.addRow(row++, name, daysLeft(stem.daysLeft()), right, bin);
        }
        return grid;
    }

    private static boolean isExpired(UnitStem stem) {
        Integer left = stem.daysLeft();
        return left != null && left < 0;
    }

    private Label daysLeft(@Nullable Integer left) {
        if (left == null) {
            return new Label();
        }
        Label badge = new Label(left < 0
                ? texts.get("bouquets.daysLeft.expired", -left)
                : texts.get("bouquets.daysLeft", left));
        badge.getStyleClass().addAll("badge", left < 0 ? "bad" : left <= 2 ? "warn" : "plain");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
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
        kit.background().run(busy, () -> {
            florist.dismantling().takeApart(unit.id(), lost, reason.value().orElseThrow(), "", operation);
            return Sentence.of("bouquets.unit.takenApart", unit.name());
        }, told -> kit.saved(told, done), problem -> form.refuse(problem.sentence()));
    }
}
