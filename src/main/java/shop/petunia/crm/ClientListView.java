package shop.petunia.crm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.loyalty.Segment;
import shop.petunia.settings.Phones;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Chips;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** All clients, found as one types. */
final class ClientListView extends StackPane {
    private static final double TAGS = 126;

    private final ClientListViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final RowTable<ClientListRow> table;

    ClientListView(ClientListViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.table = table();
        ListPage page = new ListPage(texts.get("crm.title"), table)
                .actions(
                        Buttons.plain(texts, "client-tiers", "crm.tiers", "mdal-layers", model::tiers),
                        importButton("client-import"),
                        new ExportButton(texts, "client-export", model.exporting(), model::export),
                        addButton("client-add"))
                .filters(
                        search(),
                        tags(),
                        segments());
        page.figures().textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("crm.list.figures", model.rows().size(), model.points().get()),
                model.rows(), model.points()));
        getStyleClass().add("clients");
        getChildren().add(page);
    }

    /** Back from a card: the keyboard goes on at its row. */
    void goOn() {
        if (!table.getSelectionModel().isEmpty()) {
            table.requestFocus();
        }
    }

    private RowTable<ClientListRow> table() {
        Columns<ClientListRow> columns = new Columns<>(texts);
        RowTable<ClientListRow> list = new RowTable<ClientListRow>("clients", model.rows()).opening(model::open);
        list.getColumns()
                .setAll(
                        columns.node("NAME", "crm.list.name", 214, this::name),
                        columns.text("", "crm.list.phone", 148, row -> Phones.shown(row.client().phoneOrNothing())),
                        columns.node("", "crm.list.segment", 118, row -> ClientBadges.segment(texts, row.segment())),
                        columns.text("", "crm.list.tier", 86, ClientListRow::tier),
                        right(columns.node("BALANCE", "crm.list.points", 94, this::points)),
                        right(columns.node("SPENT", "crm.list.spent", 118, this::spent)),
                        columns.day("LAST_PURCHASE", "crm.list.last", 124, this::lastPurchase),
                        columns.node("", "crm.list.tags", 170, row -> new TagLine(row.tags())));
        keepChosen(list);
        EmptyState nothingYet = new EmptyState(texts, ClientsView.ICON, "crm.list.empty", "crm.list.empty.hint",
                addButton("client-add-first"), importButton("client-import-first"));
        EmptyState nothingFound = new EmptyState(texts, "mdmz-search", "crm.list.nothing", "crm.list.nothing.hint",
                addButton("client-add-found"), Buttons.plain(texts, "clients-clear", "crm.list.clear", model::clear));
        return list.whenEmpty(nothingYet, nothingFound, model::isFiltered);
    }

    private Node name(ClientListRow row) {
        ClientRow client = row.client();
        TwoLines lines = new TwoLines(ClientBadges.name(texts, client), client.card());
        lines.getStyleClass().add(client.fullName().isEmpty() ? "nameless" : "named");
        return lines;
    }

    private Node points(ClientListRow row) {
        return row.account().needsPerson()
                ? ClientBadges.needsPerson(texts, row.account().booked())
                : ClientBadges.strong(texts.points(row.account().balance()));
    }

    private Node spent(ClientListRow row) {
        int purchases = row.account().purchases();
        return new TwoLines(texts.amount(row.account().spent()), texts.get("crm.list.times", purchases));
    }

    private @Nullable LocalDate lastPurchase(ClientListRow row) {
        Instant last = row.account().lastPurchase();
        return last == null ? null : LocalDate.ofInstant(last, texts.zone());
    }

    private SearchField search() {
        SearchField field = new SearchField("client-search", texts.get("crm.list.search"), model.text());
        field.setOnAction(event -> model.sought(field.getText()));
        return field;
    }

    private Node tags() {
        ChoiceFilter<String> filter = new ChoiceFilter<>(
                "client-tag", texts.get("crm.list.everyTag"), name -> name, model.tags(), model.tag());
        filter.setPrefWidth(TAGS);
        return filter;
    }

    private Node segments() {
        Chips<Segment> chips = new Chips<>(model.segment());
        chips.chip("clients-all", null, Bindings.createStringBinding(
                () -> texts.get("crm.list.everybody", total(model.segments().get())), model.segments()));
        for (Segment segment : Segment.values()) {
            chips.chip("clients-" + ClientBadges.id(segment), segment, counted(segment));
        }
        return chips;
    }

    private StringBinding counted(Segment segment) {
        return Bindings.createStringBinding(
                () -> texts.get("crm.list.counted", segment, model.segments().get().getOrDefault(segment, 0L)),
                model.segments());
    }

    private static long total(Map<Segment, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The same client stays chosen when the list is asked for afresh. */
    private void keepChosen(RowTable<ClientListRow> list) {
        AtomicLong chosen = new AtomicLong();
        list.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (row != null) {
                chosen.set(row.id());
            }
        });
        model.rows().addListener((Observable rows) -> kit.background().onScreen(() -> {
            int index = model.rows().indexOfLoaded(row -> row.id() == chosen.get());
            if (index >= 0 && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(index);
            }
        }));
    }

    private static <V> TableColumn<ClientListRow, V> right(TableColumn<ClientListRow, V> column) {
        column.getStyleClass().add("right");
        return column;
    }

    private Button addButton(String id) {
        Button button = Buttons.primary(texts, id, "crm.add", "mdal-add", model::add);
        button.getStyleClass().add("new-action");
        return button;
    }

    private Button importButton(String id) {
        return Buttons.plain(texts, id, "crm.import", "mdal-file_upload", model::importFile);
    }
}
