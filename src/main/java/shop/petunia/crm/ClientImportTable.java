package shop.petunia.crm;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientDraft;
import shop.petunia.settings.Phones;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** Every row of the file with what will become of it. */
final class ClientImportTable extends TableView<ClientFileRow> {
    private static final double GAP = 8;

    private final ClientImportViewModel model;
    private final Texts texts;

    ClientImportTable(ClientImportViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        setId("client-import-rows");
        setItems(model.shown());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(texts.get("crm.import.allNew")));
        fillColumns(new Columns<>(texts));
        model.onDuplicate().addListener((property, old, now) -> refresh());
    }

    private void fillColumns(Columns<ClientFileRow> columns) {
        TableColumn<ClientFileRow, ?> points = columns.text("", "crm.list.points", 84, this::points);
        points.getStyleClass().add("right");
        getColumns()
                .setAll(List.of(
                        columns.number("", "crm.import.line", 52, row -> (long) row.line()),
                        columns.node("", "crm.list.phone", 148, this::phone),
                        columns.text("", "crm.form.fullName", 160, row -> of(row, ClientDraft::fullName)),
                        columns.text("", "crm.form.lastName", 104, row -> of(row, ClientDraft::lastName)),
                        columns.text("", "crm.form.firstName", 104, row -> of(row, ClientDraft::firstName)),
                        columns.node("", "crm.import.swap", 56, this::swap),
                        columns.text("", "crm.card.number", 86, ClientFileRow::card),
                        points,
                        columns.node("", "crm.import.state", 300, this::state)));
        getColumns().forEach(column -> column.setSortable(false));
    }

    private Node phone(ClientFileRow row) {
        ClientDraft draft = row.draft();
        Label label = new Label(draft == null ? row.phone() : Phones.shown(draft.phone()));
        label.setTooltip(new Tooltip(row.phone()));
        if (draft == null) {
            label.getStyleClass().add("form-error");
        }
        return label;
    }

    private static @Nullable String of(
            ClientFileRow row, Function<ClientDraft, String> part) {
        ClientDraft draft = row.draft();
        return draft == null ? null : part.apply(draft);
    }

    private @Nullable String points(ClientFileRow row) {
        return row.points().isZero() ? null : texts.points(row.points());
    }

    private @Nullable Node swap(ClientFileRow row) {
        ClientDraft draft = row.draft();
        return draft == null || !draft.fullName().contains(" ")
                ? null
                : Buttons.icon(texts, "client-import-swap-" + row.line(), "crm.import.swap.hint",
                        "mdmz-swap_horiz", () -> model.swap(row));
    }

    private Node state(ClientFileRow row) {
        return switch (row.state()) {
            case NEW -> badge("crm.import.new", "good");
            case BAD -> told(badge("crm.import.bad", "bad"), problems(row), null);
            case DUPLICATE -> duplicate(row);
        };
    }

    private String problems(ClientFileRow row) {
        return row.problems().stream().map(texts::of).collect(Collectors.joining(" "));
    }

    private Node duplicate(ClientFileRow row) {
        ClientFileRow.Twin twin = requireNonNull(row.twin());
        String owner = twin.card() == null
                ? texts.get("crm.import.state.line", twin.line())
                : texts.get("crm.import.state.card", twin.card());
        OnDuplicate choice = requireNonNull(model.onDuplicate().get());
        boolean hasPoints = row.points().isPositive();
        String what = switch (choice) {
            case SKIP -> hasPoints
                    ? texts.get("crm.import.state.skipPoints", owner, row.points())
                    : texts.get("crm.import.state.skip", owner);
            case MERGE -> hasPoints
                    ? texts.get("crm.import.state.mergePoints", owner, row.points())
                    : texts.get("crm.import.state.merge", owner);
            case NAMES -> hasPoints
                    ? texts.get("crm.import.state.namesPoints", owner, row.points())
                    : texts.get("crm.import.state.names", owner);
        };
        return told(badge("crm.import.duplicate.badge", "warn"), what, twin);
    }

    private Node told(Label badge, String words, ClientFileRow.@Nullable Twin twin) {
        Label label = new Label(words);
        label.getStyleClass().add("import-why");
        label.setWrapText(true);
        label.setTooltip(new Tooltip(words));
        HBox row = new HBox(GAP, badge, label);
        if (twin != null && twin.clientId() != null) {
            Button open = Buttons.icon(
                    texts, "client-import-open-" + twin.clientId(), "crm.form.openOwner", "mdmz-open_in_new",
                    () -> model.open(twin));
            open.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(open);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label badge(String key, String colour) {
        Label badge = ClientBadges.badge(texts.get(key));
        badge.getStyleClass().add(colour);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }
}
