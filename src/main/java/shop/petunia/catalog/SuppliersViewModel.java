package shop.petunia.catalog;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The list of suppliers: what it shows and what can be done with one. */
final class SuppliersViewModel implements ArchivingList<SupplierRow>, WhyEmpty.Asked {
    private static final Sort<SupplierColumn> OWN_ORDER = Sort.by(SupplierColumn.NAME);

    private final Suppliers suppliers;
    private final Kit kit;
    private final Filters filters = new Filters(this::refresh);
    private final StringProperty text = filters.text();
    private final BooleanProperty archived = filters.toggle();
    private final Busy busy = new Busy();
    private final Rows<SupplierRow> rows;
    private final Removal removal;

    SuppliersViewModel(Suppliers suppliers, Kit kit) {
        this.suppliers = suppliers;
        this.kit = kit;
        this.rows = new Rows<>(kit.background());
        this.removal = new Removal(
                kit,
                busy,
                "catalog.supplier",
                suppliers::archive,
                suppliers::restore,
                suppliers::delete,
                this::refresh);
    }

    StringProperty text() {
        return text;
    }

    @Override
    public BooleanProperty archived() {
        return archived;
    }

    @Override
    public Rows<SupplierRow> rows() {
        return rows;
    }

    void refresh() {
        rows.ask(new Source(suppliers, filter()));
    }

    @Override
    public WhyEmpty whyEmpty() {
        if (!filter().text().isBlank()) {
            return WhyEmpty.NOTHING_FOUND;
        }
        return archived.get() ? WhyEmpty.EMPTY_ARCHIVE : WhyEmpty.NOTHING_YET;
    }

    @Override
    public void clearFilters() {
        text.set("");
    }

    @Override
    public void add() {
        SupplierForm.open(kit, suppliers, Optional.empty(), this::refresh);
    }

    @Override
    public void edit(SupplierRow row) {
        SupplierForm.open(kit, suppliers, Optional.of(row), this::refresh);
    }

    /** Opens the form of a supplier that another screen leads to. */
    void open(long id) {
        kit.background()
                .run(
                        busy,
                        () -> suppliers.byId(id).orElseThrow(() -> new UserProblem("catalog.supplier.gone")),
                        this::edit);
    }

    @Override
    public void archiveOrRestore(SupplierRow row) {
        if (row.archived()) {
            removal.restore(row.id(), row.name());
        } else {
            removal.archive(row.id(), row.name());
        }
    }

    @Override
    public void delete(SupplierRow row) {
        removal.delete(row.id(), row.name(), row.archived());
    }

    private SupplierFilter filter() {
        return new SupplierFilter(text.get(), archived.get());
    }

    private record Source(Suppliers suppliers, SupplierFilter filter) implements RowSource<SupplierRow> {
        @Override
        public long count() {
            return suppliers.count(filter);
        }

        @Override
        public List<SupplierRow> page(Order order, int offset, int limit) {
            return suppliers.page(filter, order.or(SupplierColumn.class, OWN_ORDER), offset, limit);
        }
    }
}
