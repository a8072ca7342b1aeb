package shop.petunia.catalog;

import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
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
    private final ArchivingButtons<SupplierRow> buttons;
    private final RowTable<SupplierRow> table;
    private final SearchField search;

    private SuppliersView(SuppliersViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.buttons = new ArchivingButtons<>(texts, "supplier", "catalog.supplier.add", model);
        this.table = table();
        this.search = new SearchField("supplier-search", texts.get("catalog.suppliers.search"), model.text());
        ListPage page = new ListPage(texts.get("catalog.suppliers.title"), table)
                .actions(buttons.of(table))
                .filters(search, buttons.archivedToggle())
                .counting(texts, "catalog.suppliers.figures", model.rows());
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
        refresh();
        search.focusUnlessWithin(this);
    }

    @Override
    public void refresh() {
        model.refresh();
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
        WhyEmpty.tell(list, texts, "catalog.suppliers", ICON, model, buttons.add("supplier-add-first"));
        return list;
    }
}
