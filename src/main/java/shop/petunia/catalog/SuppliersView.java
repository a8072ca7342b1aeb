package shop.petunia.catalog;

import java.util.Set;
import shop.petunia.ui.AskingView;
import shop.petunia.ui.Columns;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Screen;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** The suppliers: who delivers, how to reach them. */
public final class SuppliersView extends AskingView {
    static final String ICON = "mdal-local_shipping";

    private final SuppliersViewModel model;
    private final Texts texts;
    private final ArchivingButtons<SupplierRow> buttons;

    private SuppliersView(SuppliersViewModel model, Kit kit) {
        super(model::refresh, model::open);
        this.model = model;
        this.texts = kit.texts();
        this.buttons = new ArchivingButtons<>(texts, "supplier", "catalog.supplier.add", model);
        RowTable<SupplierRow> table = table();
        SearchField search = new SearchField("supplier-search", texts.get("catalog.suppliers.search"), model.text());
        ListPage page = new ListPage(texts.get("catalog.suppliers.title"), table)
                .actions(buttons.of(table))
                .filters(search, buttons.archivedToggle())
                .counting(texts, "catalog.suppliers.figures", model.rows());
        beginIn(search);
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
