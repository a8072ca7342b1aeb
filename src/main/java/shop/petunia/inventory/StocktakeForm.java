package shop.petunia.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
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
    private static final int PROBLEMS = 50;
    private static final double WIDTH = 440;

    private final Kit kit;
    private final StocktakeDesk desk;
    private final Optional<Loaded> file;
    private final LongConsumer started;
    private final Busy busy = new Busy();
    private final Latest latest = new Latest();
    private final Input<String> name = Inputs.required(NAME_LENGTH);
    private final Input<StocktakeScope.Kind> kind = Inputs.constant(StocktakeScope.Kind.EVERYTHING);
    private final Input<String> reception = Inputs.text(NAME_LENGTH);
    private final PickField<ReceptionRow> picked;
    private final Label size = new Label();
    private final VBox problems = new VBox();
    private final Form form;

    private StocktakeForm(Kit kit, StocktakeDesk desk, Optional<Loaded> file, LongConsumer started) {
        this.kit = kit;
        this.desk = desk;
        this.file = file;
        this.started = started;
        this.form = new Form(kit.texts());
        this.picked = new PickField<>(
                "stocktake-reception",
                kit.background(),
                words -> desk.receptions().search(words, SUGGESTED),
                ReceptionRow::name,
                this::suggestion);
    }

    /**
     * @param file whose numbers it begins with, or none
     * @param started is told the stocktake's id
     */
    static void open(Kit kit, StocktakeDesk desk, Optional<Loaded> file, LongConsumer started) {
        new StocktakeForm(kit, desk, file, started).open();
    }

    private void open() {
        name.reset(kit.texts().get("inventory.defaultName", desk.time().now()));
        size.setId("stocktake-size");
        problems.setId("stocktake-problems");
        problems.getStyleClass().add("stocktake-problems");
        size.setWrapText(true);
        picked.setPromptText(kit.texts().get("inventory.start.receptionPrompt"));
        picked.pickedProperty().subscribe(row -> tellSize());
        kind.textProperty().subscribe(chosen -> tellSize());
        form.segments("stocktake-scope", "inventory.start.what", kind,
                List.of(StocktakeScope.Kind.values()))
                .field("stocktake-reception", "inventory.start.reception", reception, picked)
                .visibleWhile(Bindings.createBooleanBinding(this::wantsReception, kind.textProperty()));
        Node receptionField = form.getChildren().getLast();
        receptionField.managedProperty().bind(receptionField.visibleProperty());
        form.text("stocktake-name", "inventory.name", name)
                .node(size)
                .node(problems)
                .buttons("stocktake-begin", "inventory.start.action", busy, this::begin, kit.dialogs()::close);
        file.ifPresent(this::tellFile);
        kit.dialogs().sheet(Sentence.of(file.isPresent() ? "inventory.load" : "inventory.start"), form);
    }

    private void tellFile(Loaded loaded) {
        String rows = kit.texts().get("inventory.load.rows", loaded.file().rows().size());
        tell(List.of(loaded.earlier()
                .map(earlier -> rows + " " + kit.texts().get(
                        "inventory.load.earlier", earlier.name(), earlier.startedAt()))
                .orElse(rows)), loaded.earlier().isPresent());
    }

    private void tell(List<String> lines, boolean bad) {
        problems.getChildren().setAll(lines.stream().map(line -> {
            Label label = new Label(line);
            label.setWrapText(true);
            label.setMaxWidth(WIDTH);
            if (bad) {
                label.getStyleClass().add("form-error");
            }
            return label;
        }).toList());
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
        if (planned.lines() == 0 && planned.skipped() > 0) {
            return kit.texts().get("inventory.start.taken", planned.others().getFirst().name(),
                    planned.others().size() - 1);
        }
        String lots = kit.texts().get("inventory.start.size", planned.lines());
        return planned.skipped() == 0
                ? lots
                : lots + " " + kit.texts().get("inventory.start.skipped", planned.skipped(), names(planned));
    }

    private String names(Started planned) {
        return planned.others().stream()
                .map(other -> kit.texts().get("inventory.start.other", other.name()))
                .collect(Collectors.joining(", "));
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
        kit.background().run(busy, () -> begin(scope.get(), chosenName.get()), this::begun, this::refused);
    }

    private Begun begin(StocktakeScope scope, String chosenName) {
        if (file.isEmpty()) {
            return new Begun(Optional.of(desk.stocktakes().start(scope, chosenName)), List.of());
        }
        List<Sentence> bad = desk.files().problems(file.get().file(), scope);
        return bad.isEmpty()
                ? new Begun(Optional.of(desk.files().start(file.get().file(), scope, chosenName)), List.of())
                : new Begun(Optional.empty(), bad);
    }

    private void begun(Begun answer) {
        answer.started().ifPresentOrElse(this::close, () -> tellProblems(answer.problems()));
    }

    private void tellProblems(List<Sentence> bad) {
        List<String> lines = new ArrayList<>();
        lines.add(kit.texts().get("inventory.load.problems", bad.size()));
        bad.stream().limit(PROBLEMS).map(kit.texts()::of).forEach(lines::add);
        if (bad.size() > PROBLEMS) {
            lines.add(kit.texts().get("inventory.load.more", bad.size() - PROBLEMS));
        }
        tell(lines, true);
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

    /** @param earlier the stocktake that this very file has begun before */
    record Loaded(CountFile file, Optional<StocktakeRow> earlier) {}

    private record Begun(Optional<Started> started, List<Sentence> problems) {}
}
