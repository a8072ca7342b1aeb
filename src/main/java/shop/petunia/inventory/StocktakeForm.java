package shop.petunia.inventory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PickField;

/** What is to be counted. How many lots that will be is told before one begins. */
final class StocktakeForm {
    private static final int NAME_LENGTH = 200;
    private static final int SUGGESTED = 8;

    private final Kit kit;
    private final StocktakeDesk desk;
    private final LongConsumer started;
    private final Busy busy = new Busy();
    private final Latest latest = new Latest();
    private final Input<String> name = Inputs.required(NAME_LENGTH);
    private final Input<StocktakeScope.Kind> kind = Inputs.constant(StocktakeScope.Kind.EVERYTHING);
    private final Input<String> reception = Inputs.text(NAME_LENGTH);
    private final PickField<ReceptionRow> picked;
    private final Label size = new Label();
    private final Form form;

    private StocktakeForm(Kit kit, StocktakeDesk desk, LongConsumer started) {
        this.kit = kit;
        this.desk = desk;
        this.started = started;
        this.form = new Form(kit.texts());
        this.picked = new PickField<>(
                "stocktake-reception",
                kit.background(),
                words -> desk.receptions().search(words, SUGGESTED),
                ReceptionRow::name,
                this::suggestion);
    }

    /** @param started is told the stocktake's id */
    static void open(Kit kit, StocktakeDesk desk, LongConsumer started) {
        new StocktakeForm(kit, desk, started).open();
    }

    private void open() {
        name.reset(kit.texts().get("inventory.defaultName", desk.time().today()));
        size.setId("stocktake-size");
        size.setWrapText(true);
        picked.setPromptText(kit.texts().get("inventory.start.receptionPrompt"));
        picked.pickedProperty().subscribe(row -> tellSize());
        kind.textProperty().subscribe(chosen -> tellSize());
        form.segments("stocktake-scope", "inventory.start.what", kind,
                List.of(StocktakeScope.Kind.values()))
                .field("stocktake-reception", "inventory.start.reception", reception, picked)
                .visibleWhile(Bindings.createBooleanBinding(this::wantsReception, kind.textProperty()))
                .text("stocktake-name", "inventory.name", name)
                .node(size)
                .buttons("stocktake-begin", "inventory.start.action", busy, this::begin, kit.dialogs()::close);
        kit.dialogs().sheet(Sentence.of("inventory.start"), form);
    }

    private boolean wantsReception() {
        return kind.textProperty().get().equals(StocktakeScope.Kind.RECEPTION.name());
    }

    private String suggestion(ReceptionRow row) {
        return row.supplierName().isEmpty()
                ? row.name()
                : row.name() + " · " + row.supplierName();
    }

    private Optional<StocktakeScope> scope() {
        return kind.value().flatMap(chosen -> switch (chosen) {
            case EVERYTHING -> Optional.of(StocktakeScope.EVERYTHING);
            case OPEN_RECEPTIONS -> Optional.of(StocktakeScope.OPEN_RECEPTIONS);
            case RECEPTION -> receptionScope(picked.pickedProperty().get());
        });
    }

    private static Optional<StocktakeScope> receptionScope(@Nullable ReceptionRow chosen) {
        return Optional.ofNullable(chosen).map(row -> StocktakeScope.reception(row.id()));
    }

    private void tellSize() {
        Optional<StocktakeScope> scope = scope();
        if (scope.isEmpty()) {
            kit.background().latest(latest, () -> "", size::setText);
        } else {
            kit.background().latest(latest, () -> words(desk.stocktakes().preview(scope.get())), size::setText);
        }
    }

    private String words(Started planned) {
        String lots = kit.texts().get("inventory.start.size", planned.lines());
        return planned.skipped() == 0
                ? lots
                : lots + " " + kit.texts().get("inventory.start.skipped", planned.skipped(), names(planned));
    }

    private static String names(Started planned) {
        return planned.others().stream().map(other -> "«" + other.name() + "»").collect(Collectors.joining(", "));
    }

    private void begin() {
        Optional<String> chosenName = name.value();
        Optional<StocktakeScope> scope = scope();
        if (scope.isEmpty()) {
            reception.refuse(Sentence.of("inventory.start.noReception"));
        }
        if (chosenName.isEmpty() || scope.isEmpty()) {
            form.focusWrong();
            return;
        }
        kit.background().run(
                busy, () -> desk.stocktakes().start(scope.get(), chosenName.get()), this::close, this::refused);
    }

    private void close(Started begun) {
        kit.dialogs().close();
        if (begun.skipped() > 0) {
            kit.dialogs().notice(Sentence.of("inventory.start.skipped", begun.skipped(), names(begun)));
        }
        started.accept(begun.id());
    }

    private void refused(UserProblem problem) {
        form.refuse(problem, Map.of());
    }
}
