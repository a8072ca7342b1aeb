package shop.petunia.receptions;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** The import of a file: where it goes, which column is what, every row with its error beside it, and the sum. */
final class ImportView extends BorderPane {
    private final ImportViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final BooleanBinding hasFile;
    private final BooleanBinding ready;
    private final Label figures = new Label();

    ImportView(ImportViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.hasFile = model.file().opened().isNotNull();
        this.ready = Bindings.createBooleanBinding(
                () -> model.preview().get() != null && model.preview().get().isComplete(), model.preview());
        getStyleClass().add("page");
        setId("import-page");
        VBox settings = new VBox(
                new ImportDestinationPane(model.destination(), kit),
                warnings(),
                new FileColumnsPane(model.file().columns(), texts),
                tools());
        settings.getStyleClass().add("import-settings");
        settings.disableProperty().bind(model.importing().onProperty());
        onlyWithFile(settings);
        setTop(new VBox(top(), settings));
        StackPane center = new StackPane(preview(), invitation(), obstacle());
        center.getStyleClass().add("drop-zone-room");
        setCenter(center);
        setBottom(bottom());
        model.preview().subscribe(this::tell);
    }

    private HBox top() {
        Label title = new Label(texts.get("receptions.import.title"));
        title.getStyleClass().add(Styles.TITLE_2);
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label file = new Label();
        file.setId("import-file");
        file.getStyleClass().add(Styles.TEXT_MUTED);
        file.textProperty()
                .bind(model.file().opened().map(ImportFile.Opened::name).orElse(""));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button again = Buttons.icon(
                texts, "import-read-again", "receptions.import.readAgain", "mdmz-refresh", model::readAgain);
        Button other = Buttons.plain(texts, "import-other", "receptions.import.other", model::choose);
        onlyWithFile(again);
        onlyWithFile(other);
        other.setMinWidth(Region.USE_PREF_SIZE);
        again.disableProperty().bind(model.importing().onProperty());
        other.disableProperty().bind(model.importing().onProperty());
        HBox top = new HBox(
                Buttons.icon(texts, "import-back", "receptions.back", "mdal-arrow_back", model::leave),
                title,
                file,
                gap,
                again,
                other,
                importButton());
        top.getStyleClass().add("card-top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private Button importButton() {
        Button button = Buttons.primary(
                texts, "import-start", "receptions.import.action", "mdal-check", model::importAll);
        button.disableProperty().bind(ready.not().or(model.importing().onProperty()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        onlyWithFile(button);
        return button;
    }

    private VBox warnings() {
        VBox box = new VBox();
        box.setId("import-warnings");
        box.getStyleClass().add("import-warnings");
        model.warnings().subscribe(() -> {
            box.getChildren()
                    .setAll(model.warnings().stream()
                            .map(warning -> new WarningBanner(kit, warning))
                            .toList());
            box.setManaged(!model.warnings().isEmpty());
        });
        box.setManaged(false);
        return box;
    }

    private HBox tools() {
        ToggleButton problems = new ToggleButton(texts.get("receptions.import.onlyProblems"));
        problems.setId("import-only-problems");
        problems.selectedProperty().bindBidirectional(model.onlyProblems());
        problems.disableProperty().bind(ready);
        Button create =
                Buttons.plain(texts, "import-create-all", "receptions.import.createAll", model.file()::createAll);
        create.textProperty()
                .bind(model.preview().map(now -> texts.get(
                        "receptions.import.createAllCount", now.figures().unknown()))
                        .orElse(""));
        create.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.preview().get() != null
                                && model.preview().get().figures().unknown() > 0,
                        model.preview()));
        create.managedProperty().bind(create.visibleProperty());
        figures.setId("import-figures");
        figures.setMinWidth(0);
        HBox tools = new HBox(figures, gap(), create, problems);
        problems.setMinWidth(Region.USE_PREF_SIZE);
        create.setMinWidth(Region.USE_PREF_SIZE);
        tools.getStyleClass().add("import-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Node preview() {
        ImportTable table = new ImportTable(model, kit);
        table.visibleProperty().bind(hasFile.and(model.obstacle().isNull()));
        table.disableProperty().bind(model.importing().onProperty());
        return table;
    }

    private EmptyState invitation() {
        Button choose = Buttons.primary(
                texts, "import-choose", "receptions.import.choose", "mdal-folder_open", model::choose);
        EmptyState state = new EmptyState(
                texts, "mdal-file_upload", "receptions.import.drop", "receptions.import.drop.hint", choose);
        state.getStyleClass().add("drop-zone");
        state.visibleProperty().bind(hasFile.not());
        choose.disableProperty().bind(model.file().reading().onProperty());
        return state;
    }

    private Label obstacle() {
        Label label = new Label();
        label.setId("import-obstacle");
        label.getStyleClass().addAll("form-error", Styles.TITLE_4);
        label.setWrapText(true);
        label.visibleProperty().bind(model.obstacle().isNotNull());
        label.textProperty().bind(model.obstacle().map(this::words).orElse(""));
        return label;
    }

    private String words(Sentence sentence) {
        return texts.of(sentence);
    }

    private HBox bottom() {
        ProgressBar bar = new ProgressBar();
        bar.setId("import-progress");
        bar.progressProperty().bind(model.importing().progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label words = new Label(texts.get("receptions.import.running"));
        HBox row = new HBox(
                words, bar, Buttons.plain(texts, "import-cancel", "ui.cancel", model::cancelImport));
        row.getStyleClass().add("import-progress");
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(model.importing().onProperty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private void tell(@Nullable ImportPreview now) {
        if (now == null) {
            figures.setText("");
            return;
        }
        ImportPreview.Figures sums = now.figures();
        String what = texts.get("receptions.import.figures", sums.rows(), sums.pieces(), sums.cost());
        String state = now.isComplete()
                ? texts.get("receptions.import.complete", sums.created())
                : texts.get("receptions.import.incomplete", sums.problems());
        figures.setText(what + " · " + state);
        figures.getStyleClass().removeAll("figures-good", "figures-bad");
        figures.getStyleClass().add(now.isComplete() ? "figures-good" : "figures-bad");
    }

    private void onlyWithFile(Node node) {
        node.visibleProperty().bind(hasFile);
        node.managedProperty().bind(hasFile);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
