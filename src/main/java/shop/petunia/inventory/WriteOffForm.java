package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.LotRow;
import shop.petunia.ui.Form;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PickField;
import shop.petunia.ui.ScanTarget;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Unsaved;

/** The sheet that writes off: lots with their quantities, a reason, a comment. Enter leads from field to field. */
final class WriteOffForm extends VBox implements Unsaved {
    private final WriteOffFormViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final Form form;
    private final VBox lines = new VBox();
    private final @Nullable PickField<LotRow> pick;
    private boolean taken;

    private WriteOffForm(WriteOffFormViewModel model, Kit kit, boolean picking) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.form = new Form(texts);
        this.pick = picking ? pick() : null;
        getStyleClass().add("write-off");
        if (pick != null) {
            getChildren()
                    .add(new Form(texts).field("write-off-pick", "inventory.writeOff.pick", model.picking(), pick));
        }
        getChildren().addAll(lines(), form());
        model.lines().addListener((ListChangeListener<LossLine>) change -> showLines());
        showLines();
    }

    /** For these lots. */
    static void open(WriteOffDesk desk, Kit kit, List<LotRow> lots, Runnable changed) {
        show(new WriteOffFormViewModel(desk, kit, lots, changed), kit, false);
    }

    /** For lots that are still to be found. */
    static void open(WriteOffDesk desk, Kit kit, Runnable changed) {
        show(new WriteOffFormViewModel(desk, kit, List.of(), changed), kit, true);
    }

    private static void show(WriteOffFormViewModel model, Kit kit, boolean picking) {
        kit.dialogs().sheet(Sentence.of("inventory.writeOff.title"), new WriteOffForm(model, kit, picking));
    }

    @Override
    public boolean isUnsaved() {
        return form.isUnsaved() || model.isChanged();
    }

    private PickField<LotRow> pick() {
        PickField<LotRow> field = new PickField<>(
                "write-off-pick", kit.background(), model::suggested, LotRow::goodName, this::suggestion);
        field.setPromptText(texts.get("inventory.writeOff.pickPrompt"));
        field.pickedProperty().subscribe(lot -> {
            if (lot != null) {
                taken = true;
                begin(model.add(lot));
            }
        });
        field.focusedProperty().subscribe(focused -> taken = false);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::addByEnter);
        ScanTarget.on(field, code -> {
            model.picking().set(code);
            model.addTyped(this::begin);
        });
        return field;
    }

    private String suggestion(LotRow lot) {
        return texts.get("inventory.writeOff.suggestion", lot.goodName(), lot.remaining(), lot.receptionName());
    }

    /** Enter on an empty field is the sheet's own button. */
    private void addByEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (taken || !model.picking().textProperty().get().isBlank())) {
            event.consume();
            if (!taken) {
                model.addTyped(this::begin);
            }
            taken = false;
        }
    }

    /** The field is ready for the next good, and one goes on to the quantity of this one. */
    private void begin(LossLine line) {
        kit.background().onScreen(() -> {
            if (pick != null) {
                pick.pick(null);
            }
            boxes().stream().filter(box -> box.line().equals(line)).findFirst().ifPresent(LossLineBox::focus);
        });
    }

    private Node lines() {
        lines.getStyleClass().add("loss-lines");
        ScrollPane pane = new ScrollPane(lines);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("loss-pane");
        pane.visibleProperty().bind(Bindings.isNotEmpty(model.lines()));
        pane.managedProperty().bind(pane.visibleProperty());
        return pane;
    }

    private void showLines() {
        List<LossLineBox> kept = boxes();
        lines.getChildren().setAll(model.lines().stream()
                .map(line -> kept.stream().filter(box -> box.line().equals(line)).findFirst()
                        .orElseGet(() -> new LossLineBox(line, texts, () -> model.remove(line))))
                .toList());
        List<LossLineBox> boxes = boxes();
        for (int i = 0; i < boxes.size(); i++) {
            LossLineBox next = i + 1 < boxes.size() ? boxes.get(i + 1) : null;
            boxes.get(i).leadsTo(next != null ? next::focus : pick != null ? pick::requestFocus : null);
        }
    }

    private List<LossLineBox> boxes() {
        return lines.getChildren().stream().map(LossLineBox.class::cast).toList();
    }

    private Form form() {
        Label loss = new Label();
        loss.setId("write-off-loss");
        loss.getStyleClass().addAll("loss-sum", Styles.TEXT_BOLD);
        loss.textProperty().bind(model.lost().map(
                lost -> texts.get("inventory.writeOff.lost", lost.pieces(), lost.loss())));
        return form.segments("write-off-reason", "inventory.writeOff.reason", model.reason(),
                WriteOffReason.SAID)
                .text("write-off-comment", "inventory.writeOff.comment", model.comment())
                .node(loss)
                .buttons("write-off-save", "inventory.writeOff.save", model.busy(), this::save,
                        kit.dialogs()::close);
    }

    private void save() {
        if (!model.save(this::refused)) {
            form.focusWrong();
            boxes().stream()
                    .filter(box -> box.line().quantity().errorProperty().get() != null)
                    .findFirst()
                    .ifPresent(LossLineBox::focus);
        }
    }

    private void refused(UserProblem problem) {
        form.refuse(problem, Map.of("inventory.writeOff.commentMissing", model.comment()));
    }
}
