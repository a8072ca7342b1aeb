package shop.petunia.catalog;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** The suppliers: who delivers, how to reach them. */
public final class SuppliersView extends StackPane implements ScreenView {
    static final String ICON = "mdal-local_shipping";

    private final SuppliersViewModel model;
    private final Texts texts;
    private final RowTable<SupplierRow> table;
    private final SearchField search;

    private SuppliersView(SuppliersViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.table = table();
        this.search = new SearchField("supplier-search", texts.get("catalog.suppliers.search"), model.text());
        ListPage page = new ListPage(texts.get("catalog.suppliers.title"), table)
                .actions(archiveButton(), deleteButton(), editButton(), addButton("supplier-add"))
                .filters(search, archivedToggle());
        page.figures()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("catalog.suppliers.figures", model.rows().size()), model.rows()));
        getChildren().add(page);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(Suppliers suppliers) {
        return new Screen(
                "suppliers",
                "catalog.suppliers.title",
                ICON,
                Set.of("supplier"),
                kit -> new SuppliersView(new SuppliersViewModel(suppliers, kit), kit));
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void visited() {
        model.refresh();
        search.focusUnlessWithin(this);
    }

    @Override
    public void show(Place place) {
        model.open(place.id());
    }

    private RowTable<SupplierRow> table() {
        Columns<SupplierRow> columns = new Columns<>(texts);
        RowTable<SupplierRow> list = new RowTable<SupplierRow>("suppliers", model.rows()).opening(model::edit);
        list.getColumns()
                .setAll(
                        columns.text("NAME", "catalog.supplier.name", 320, SupplierRow::name),
                        columns.text("PHONE", "catalog.supplier.phone", 200, SupplierRow::phone),
                        columns.text("NOTE", "catalog.supplier.note", 420, SupplierRow::note));
        WhyEmpty.tell(list, texts, "catalog.suppliers", ICON, model, addButton("supplier-add-first"));
        return list;
    }

    private Button addButton(String id) {
        Button button = Buttons.primary(texts, id, "catalog.supplier.add", "mdal-add", model::add);
        button.getStyleClass().add("new-action");
        return button;
    }

    private Button editButton() {
        return table.forChosen(Buttons.plain(texts, "supplier-edit", "catalog.edit"), model::edit);
    }

    private Button deleteButton() {
        return table.forChosen(Buttons.plain(texts, "supplier-delete", "catalog.delete"), model::delete);
    }

    private Button archiveButton() {
        Button button = table.forChosen(
                Buttons.plain(texts, "supplier-archive", "catalog.archive"), model::archiveOrRestore);
        button.textProperty()
                .bind(Bindings.when(model.archived())
                        .then(texts.get("catalog.restore"))
                        .otherwise(texts.get("catalog.archive")));
        return button;
    }

    private ToggleButton archivedToggle() {
        ToggleButton toggle = new ToggleButton(texts.get("catalog.archived"));
        toggle.setId("supplier-archived");
        toggle.selectedProperty().bindBidirectional(model.archived());
        return toggle;
    }
}
