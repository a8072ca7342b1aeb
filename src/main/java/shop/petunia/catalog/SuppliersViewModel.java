package shop.petunia.catalog;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The list of suppliers: what it shows and what can be done with one. */
final class SuppliersViewModel {
    private static final Sort<SupplierColumn> OWN_ORDER = Sort.by(SupplierColumn.NAME);

    private final Suppliers suppliers;
    private final Kit kit;
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty archived = new SimpleBooleanProperty();
    private final Busy busy = new Busy();
    private final Rows<SupplierRow> rows;

    SuppliersViewModel(Suppliers suppliers, Kit kit) {
        this.suppliers = suppliers;
        this.kit = kit;
        this.rows = new Rows<>(kit.background());
        text.addListener(unused -> refresh());
        archived.addListener(unused -> refresh());
    }

    StringProperty text() {
        return text;
    }

    BooleanProperty archived() {
        return archived;
    }

    Rows<SupplierRow> rows() {
        return rows;
    }

    void refresh() {
        rows.ask(new Source(suppliers, new SupplierFilter(text.get(), archived.get())));
    }

    void add() {
        SupplierForm.open(kit, "catalog.supplier.add", Optional.empty(), suppliers::add, this::refresh);
    }

    void edit(SupplierRow row) {
        SupplierForm.open(
                kit,
                "catalog.supplier.edit",
                Optional.of(row.draft()),
                draft -> {
                    suppliers.edit(row.id(), draft);
                    return row.id();
                },
                this::refresh);
    }

    /** Opens the form of a supplier that another screen leads to. */
    void open(long id) {
        kit.background().run(busy, () -> suppliers.byId(id), found -> found.ifPresent(this::edit));
    }

    void archiveOrRestore(SupplierRow row) {
        if (row.archived()) {
            act(() -> suppliers.restore(row.id()), Sentence.of("catalog.supplier.restored", row.name()));
        } else {
            act(() -> suppliers.archive(row.id()), Sentence.of("catalog.supplier.archived", row.name()));
        }
    }

    void delete(SupplierRow row) {
        Question question = new Question(
                Sentence.of("catalog.supplier.delete"),
                Sentence.of("catalog.supplier.delete.question", row.name()),
                Sentence.of("catalog.delete.action"),
                true);
        kit.dialogs()
                .confirm(
                        question,
                        () -> act(() -> suppliers.delete(row.id()), Sentence.of("catalog.supplier.deleted", row.name())));
    }

    private void act(Runnable action, Sentence done) {
        kit.act(busy, action, done, this::refresh);
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
