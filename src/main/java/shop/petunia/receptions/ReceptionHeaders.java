package shop.petunia.receptions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.SupplierColumn;
import shop.petunia.catalog.SupplierDraft;
import shop.petunia.catalog.SupplierFilter;
import shop.petunia.catalog.SupplierRow;
import shop.petunia.catalog.Suppliers;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.Sort;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.Receptions;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Opens and edits receptions whose supplier is named, and creates the supplier with them when there is none yet. */
public final class ReceptionHeaders {
    private static final int SUGGESTED_SUPPLIERS = 1000;

    private final Database database;
    private final Receptions receptions;
    private final Suppliers suppliers;

    public ReceptionHeaders(Database database, Receptions receptions, Suppliers suppliers) {
        this.database = database;
        this.receptions = receptions;
        this.suppliers = suppliers;
    }

    /** @return the new reception's id */
    public long open(ReceptionHeader header) {
        return database.write(transaction -> open(transaction, header));
    }

    public long open(Transaction transaction, ReceptionHeader header) {
        return receptions.open(transaction, draft(header, supplier(transaction, header.supplier())));
    }

    /** @throws shop.petunia.shared.UserProblem when the reception is closed or gone */
    public void edit(long id, ReceptionHeader header) {
        database.writeOnly(transaction -> {
            Long supplier = receptions
                    .byId(transaction, id)
                    .filter(row -> SearchText.fold(row.supplierName()).equals(SearchText.fold(header.supplier())))
                    .map(ReceptionRow::supplierId)
                    .orElseGet(() -> supplier(transaction, header.supplier()));
            receptions.edit(transaction, id, draft(header, supplier));
        });
    }

    /**
     * Receptions that have this supplier and this invoice number already, the newest first, to warn of.
     *
     * @param except the reception that is being edited, or null
     */
    public List<ReceptionRow> sameInvoice(String supplier, String invoice, @Nullable Long except) {
        return supplier.isBlank() || invoice.isBlank()
                ? List.of()
                : suppliers
                        .named(supplier)
                        .map(known -> receptions.sameInvoice(known.id(), invoice, except))
                        .orElse(List.of());
    }

    /** The suppliers in use, to be suggested and filtered by. */
    public List<SupplierRow> suppliers() {
        return suppliers.page(SupplierFilter.IN_USE, Sort.by(SupplierColumn.NAME), 0, SUGGESTED_SUPPLIERS);
    }

    private @Nullable Long supplier(Transaction transaction, String name) {
        if (name.isBlank()) {
            return null;
        }
        return suppliers
                .named(transaction, name)
                .map(SupplierRow::id)
                .orElseGet(() -> suppliers.add(transaction, new SupplierDraft(name, "", "")));
    }

    private static ReceptionDraft draft(ReceptionHeader header, @Nullable Long supplier) {
        return new ReceptionDraft(header.name(), header.date(), supplier, header.invoice(), header.note());
    }
}
