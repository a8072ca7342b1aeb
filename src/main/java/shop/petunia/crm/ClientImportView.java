package shop.petunia.crm;

import static java.util.Objects.requireNonNull;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Points;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Chips;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** The import of a file: what becomes of each row, what is decided for all of them, and in the end what came of it. */
final class ClientImportView extends BorderPane {
    private final ClientImportViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final BooleanBinding hasFile;
    private final BooleanBinding isDone;
    private final BooleanBinding isOpen;
    private final Label figures = new Label();
    private final ToggleButton columnsToggle = new ToggleButton();

    ClientImportView(ClientImportViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.hasFile = model.opened().isNotNull();
        this.isDone = model.done().isNotNull();
        this.isOpen = hasFile.and(isDone.not());
        getStyleClass().add("page");
        setId("client-import");
        ImportColumnsPane columns = new ImportColumnsPane(model.columns(), texts);
        shownWhile(columns, columnsToggle.selectedProperty().and(isOpen));
        VBox settings = new VBox(options(), columns, tools());
        settings.getStyleClass().add("import-settings");
        settings.disableProperty().bind(model.importing().onProperty());
        shownWhile(settings, isOpen);
        setTop(new VBox(top(), settings));
        StackPane center = new StackPane(preview(), invitation(), obstacle(), new ImportResultPane(model, kit, isDone));
        center.getStyleClass().add("drop-zone-room");
        setCenter(center);
        setBottom(bottom());
        model.plan().subscribe(this::tell);
        model.onDuplicate().subscribe(() -> tell(model.plan().get()));
        model.obstacle().subscribe(wrong -> {
            if (wrong != null) {
                columnsToggle.setSelected(true);
            }
        });
    }

    private HBox top() {
        Label title = new Label(texts.get("crm.import.title"));
        title.getStyleClass().add(Styles.TITLE_2);
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label file = new Label();
        file.setId("client-import-file");
        file.getStyleClass().add(Styles.TEXT_MUTED);
        file.textProperty().bind(model.opened().map(ClientImportViewModel.Opened::name).orElse(""));
        Button other = Buttons.plain(texts, "client-import-other", "crm.import.other", model::choose);
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.disableProperty().bind(model.importing().onProperty());
        shownWhile(other, hasFile);
        HBox top = new HBox(
                Buttons.icon(texts, "client-import-back", "crm.card.back", "mdal-arrow_back", model::leave),
                title,
                file,
                gap(),
                other,
                importButton());
        top.getStyleClass().add("card-top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private Button importButton() {
        Button button = Buttons.primary(
                texts, "client-import-start", "crm.import.action", "mdal-check", model::importAll);
        button.disableProperty().bind(model.plan().isNull().or(model.importing().onProperty()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        shownWhile(button, isOpen);
        return button;
    }

    /** What is decided for all rows at once. */
    private Node options() {
        Chips<OnDuplicate> duplicates = new Chips<>(model.onDuplicate());
        for (OnDuplicate choice : OnDuplicate.values()) {
            duplicates.chip("client-import-" + ClientBadges.id(choice), choice, Bindings.createStringBinding(
                    () -> texts.of(choice)));
        }
        Chips<NameOrder> names = new Chips<>(model.order());
        for (NameOrder order : List.of(NameOrder.LAST_FIRST, NameOrder.FIRST_LAST, NameOrder.AS_WRITTEN)) {
            names.chip("client-import-" + ClientBadges.id(order), order, Bindings.createStringBinding(
                    () -> texts.of(order)));
        }
        FlowPane options = new FlowPane(
                labelled("crm.import.onDuplicate", duplicates), labelled("crm.import.order", names));
        options.getStyleClass().add("import-options");
        return options;
    }

    private VBox labelled(String key, Node node) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("form-label");
        return new VBox(4, label, node);
    }

    private HBox tools() {
        columnsToggle.setText(texts.get("crm.import.columns"));
        columnsToggle.setId("client-import-columns");
        columnsToggle.setMinWidth(Region.USE_PREF_SIZE);
        ToggleButton remarkable = new ToggleButton(texts.get("crm.import.onlyRemarkable"));
        remarkable.setId("client-import-remarkable");
        remarkable.setMinWidth(Region.USE_PREF_SIZE);
        remarkable.selectedProperty().bindBidirectional(model.onlyRemarkable());
        figures.setId("client-import-figures");
        figures.setMinWidth(0);
        HBox tools = new HBox(figures, gap(), remarkable, columnsToggle);
        tools.getStyleClass().add("import-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Node preview() {
        ClientImportTable table = new ClientImportTable(model, kit);
        table.visibleProperty().bind(isOpen.and(model.obstacle().isNull()));
        table.disableProperty().bind(model.importing().onProperty());
        return table;
    }

    private EmptyState invitation() {
        Button choose = Buttons.primary(
                texts, "client-import-choose", "crm.import.choose", "mdal-folder_open", model::choose);
        EmptyState state =
                new EmptyState(texts, "mdal-file_upload", "crm.import.drop", "crm.import.drop.hint", choose);
        state.getStyleClass().add("drop-zone");
        state.visibleProperty().bind(hasFile.not());
        choose.disableProperty().bind(model.reading().onProperty());
        return state;
    }

    private Label obstacle() {
        Label label = new Label();
        label.setId("client-import-obstacle");
        label.getStyleClass().addAll("form-error", Styles.TITLE_4);
        label.setWrapText(true);
        label.visibleProperty().bind(model.obstacle().isNotNull().and(isOpen));
        label.textProperty().bind(model.obstacle().map(texts::of).orElse(""));
        return label;
    }

    private HBox bottom() {
        ProgressBar bar = new ProgressBar();
        bar.setId("client-import-progress");
        bar.progressProperty().bind(model.importing().progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox row = new HBox(new Label(texts.get("crm.import.running")), bar,
                Buttons.plain(texts, "client-import-cancel", "crm.import.stop", model::cancel));
        row.getStyleClass().add("import-progress");
        row.setAlignment(Pos.CENTER_LEFT);
        shownWhile(row, model.importing().onProperty());
        return row;
    }

    private void tell(@Nullable ClientPlan plan) {
        if (plan == null) {
            figures.setText("");
            return;
        }
        Points points = plan.points(requireNonNull(model.onDuplicate().get()));
        figures.setText(texts.get("crm.import.figures", plan.count(ClientFileRow.State.NEW),
                plan.count(ClientFileRow.State.DUPLICATE), plan.count(ClientFileRow.State.BAD), points));
    }

    private static void shownWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
