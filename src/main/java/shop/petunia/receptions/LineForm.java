package shop.petunia.receptions;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Kit;

/** Edits one line; its good stays. */
final class LineForm {
    private final Kit kit;
    private final ReceptionLines lines;
    private final LotRow line;
    private final Runnable saved;
    private final Busy busy = new Busy();
    private final LineInputs inputs = new LineInputs();
    private final Form form;
    private final UUID operation = UUID.randomUUID();

    private LineForm(Kit kit, ReceptionLines lines, LotRow line, Runnable saved) {
        this.kit = kit;
        this.lines = lines;
        this.line = line;
        this.saved = saved;
        this.form = new Form(kit.texts());
    }

    static void open(Kit kit, ReceptionLines lines, LotRow line, Runnable saved) {
        LineForm form = new LineForm(kit, lines, line, saved);
        form.fill();
        form.show();
    }

    private void fill() {
        inputs.quantity().reset(Integer.toString(line.received()));
        inputs.unitCost().reset(kit.texts().typed(line.unitCost()));
        Integer days = line.shelfLifeDays();
        inputs.shelfLife().reset(days == null ? "" : days.toString());
        inputs.arrival().reset(kit.texts().day(line.arrival()));
    }

    private void show() {
        Label good = new Label(line.goodName());
        good.getStyleClass().add("line-good");
        good.setWrapText(true);
        form.node(good)
                .text("line-quantity", "receptions.line.received", inputs.quantity())
                .text("line-cost", "receptions.line.cost", inputs.unitCost())
                .sideBySide(2)
                .text("line-arrival", "receptions.line.arrival", inputs.arrival());
        if (line.goodKind() == GoodKind.FLOWER) {
            form.text("line-shelf-life", "receptions.line.shelfLife", inputs.shelfLife()).sideBySide(2);
        }
        form.buttons("line-save", "ui.save", busy, this::save, kit.dialogs()::close);
        kit.dialogs().sheet(Sentence.of("receptions.line.edit"), form);
    }

    private void save() {
        Optional<LineInputs.Values> values = inputs.values();
        if (values.isEmpty()) {
            form.focusWrong();
        } else {
            kit.background()
                    .run(busy, () -> store(values.get()), done -> close(), this::refused);
        }
    }

    private boolean store(LineInputs.Values values) {
        lines.edit(line.id(), values.draft(line.goodId()), operation);
        return true;
    }

    private void close() {
        kit.dialogs().close();
        kit.dialogs().notice(Sentence.of("receptions.line.saved", line.goodName()));
        saved.run();
    }

    private void refused(UserProblem problem) {
        if (!inputs.refuse(problem)) {
            form.refuse(problem.sentence());
        }
    }
}
