package shop.petunia.crm;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.settings.Phones;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PickField;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Words;

/** The two clients side by side, and what remains of both. */
final class MergeView extends VBox {
    private static final double COLUMN = 190;
    private static final int LABELS = 0;
    private static final int STAYS = 1;
    private static final int JOINS = 2;
    private static final int RESULT = 3;

    private final MergeViewModel model;
    private final Texts texts;
    private final GridPane grid = new GridPane();

    private MergeView(MergeViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        getStyleClass().add("merge");
        grid.setId("merge-preview");
        grid.getStyleClass().add("merge-grid");
        Label hint = new Label(texts.get("crm.merge.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().setAll(pick(kit), grid, hint, buttons(kit));
        show();
        model.stays().subscribe(this::show);
        model.joins().subscribe(this::show);
    }

    /** @param joins the other client, when it is known already */
    static void open(
            Kit kit, ClientRooms rooms, ClientProfile stays, @Nullable ClientProfile joins, LongConsumer merged) {
        MergeViewModel model = new MergeViewModel(kit, rooms, stays, joins, merged);
        kit.dialogs().sheet(Sentence.of("crm.merge.title"), new MergeView(model, kit));
    }

    private PickField<ClientRow> pick(Kit kit) {
        PickField<ClientRow> field = new PickField<>(
                "merge-other", kit.background(), model::offered, row -> ClientBadges.name(texts, row),
                row -> ClientBadges.name(texts, row) + " · " + ClientSearch.hint(row));
        field.setPromptText(texts.get("crm.merge.other"));
        ClientProfile known = model.joins().get();
        if (known != null) {
            field.pick(known.client());
        }
        field.pickedProperty().addListener((property, old, picked) -> model.choose(picked));
        return field;
    }

    private HBox buttons(Kit kit) {
        Button swap = Buttons.plain(texts, "merge-swap", "crm.merge.swap", "mdmz-swap_horiz", model::swap);
        Button merge = Buttons.danger(texts, "merge-start", "crm.merge.action", model::merge);
        swap.disableProperty().bind(model.joins().isNull());
        merge.disableProperty().bind(model.joins().isNull().or(model.busy().onProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(
                swap, gap, Buttons.plain(texts, "merge-cancel", "ui.cancel", kit.dialogs()::close), merge);
        row.getStyleClass().add("form-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show() {
        grid.getChildren().clear();
        heading(STAYS, "crm.merge.stays");
        heading(JOINS, "crm.merge.joins");
        heading(RESULT, "crm.merge.result");
        ClientProfile stays = model.stays().get();
        ClientProfile joins = model.joins().get();
        String name = stays.client().fullName().isEmpty() && joins != null ? name(joins) : name(stays);
        row(1, "crm.list.name", this::name, name);
        row(2, "crm.list.phone", MergeView::phone, phone(stays));
        row(3, "crm.card.number", client -> client.client().card(), stays.client().card());
        row(4, "crm.list.points", client -> texts.points(client.account().booked()), texts.points(points()));
        row(5, "crm.story.title", this::bought, bought());
        row(6, "crm.list.tags", client -> words(client.card().tags()), words(model.tags()));
    }

    private Points points() {
        ClientProfile joins = model.joins().get();
        Points own = model.stays().get().account().booked();
        return joins == null ? own : own.plus(joins.account().booked());
    }

    private String bought() {
        ClientProfile stays = model.stays().get();
        ClientProfile joins = model.joins().get();
        return joins == null
                ? bought(stays)
                : texts.get("crm.merge.bought", stays.account().purchases() + joins.account().purchases(),
                        stays.account().spent().plus(joins.account().spent()));
    }

    private String bought(ClientProfile client) {
        return texts.get("crm.merge.bought", client.account().purchases(), client.account().spent());
    }

    private String name(ClientProfile client) {
        return ClientBadges.name(texts, client.client());
    }

    private static String phone(ClientProfile client) {
        return Phones.shown(client.client().phoneOrNothing());
    }

    private static String words(List<String> tags) {
        return tags.isEmpty() ? "—" : String.join(", ", tags);
    }

    private void row(int number, String key, Function<ClientProfile, String> value, String result) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(Styles.TEXT_MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(label, LABELS, number);
        grid.add(cell(value.apply(model.stays().get())), STAYS, number);
        ClientProfile joins = model.joins().get();
        grid.add(cell(joins == null ? "—" : value.apply(joins)), JOINS, number);
        Label cell = cell(result);
        cell.getStyleClass().add(Styles.TEXT_BOLD);
        grid.add(cell, RESULT, number);
    }

    private void heading(int column, String key) {
        Label label = cell(texts.get(key));
        label.getStyleClass().add(column == RESULT ? "merge-result" : "merge-heading");
        grid.add(label, column, 0);
    }

    private static Label cell(String words) {
        Label label = Words.wrapped(words);
        label.setPrefWidth(COLUMN);
        return label;
    }
}
