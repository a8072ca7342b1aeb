package shop.petunia.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sort;
import shop.petunia.testkit.TestDatabase;

class SuppliersTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(Good.class, Supplier.class);

    private final Suppliers suppliers = new Suppliers(shop.database());

    @Test
    void aSupplierIsKeptAndEdited() {
        long id = suppliers.add(new SupplierDraft(" Флора-Опт ", "", ""));

        suppliers.edit(id, new SupplierDraft("Флора Опт", "8 495 123-45-67", "до 12"));

        assertThat(suppliers.byId(id))
                .contains(new SupplierRow(id, "Флора Опт", "8 495 123-45-67", "до 12", false));
    }

    @Test
    void aNameInUseIsRefused() {
        suppliers.add(new SupplierDraft("Флора", "", ""));

        assertThatThrownBy(() -> suppliers.add(new SupplierDraft("ФЛОРА", "", "")))
                .satisfies(refusal("catalog.supplier.nameTaken", "ФЛОРА"));
    }

    @Test
    void theArchivedAreListedApart() {
        long gone = suppliers.add(new SupplierDraft("Бутон", "", ""));
        long here = suppliers.add(new SupplierDraft("Ваниль", "900", ""));
        suppliers.archive(gone);

        var inUse = suppliers.page(SupplierFilter.IN_USE.text("9 ван"), Sort.by(SupplierColumn.NAME), 0, 10);
        var archived = suppliers.page(SupplierFilter.IN_USE.archived(true), Sort.by(SupplierColumn.NAME), 0, 10);

        assertThat(inUse).extracting(SupplierRow::id).containsExactly(here);
        assertThat(archived).extracting(SupplierRow::id).containsExactly(gone);
        assertThat(suppliers.count(SupplierFilter.IN_USE)).isEqualTo(1);
        assertThat(suppliers.named("ваниль")).map(SupplierRow::id).contains(here);
    }
}
