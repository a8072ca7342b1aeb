package shop.petunia.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestKit;

class SuppliersViewModelTest {
    @RegisterExtension
    final TestDatabase shop = CatalogShop.database();

    private final Suppliers suppliers = new Suppliers(shop.database());
    private final TestKit kit = new TestKit();
    private final SuppliersViewModel model = new SuppliersViewModel(suppliers, kit.kit());

    @BeforeEach
    void fill() {
        suppliers.add(new SupplierDraft("Holland", "", ""));
        suppliers.archive(suppliers.add(new SupplierDraft("Ecuador", "", "")));
        model.refresh();
    }

    @Test
    void theArchiveIsAnotherList() {
        List<String> inUse = shown();

        model.archived().set(true);

        assertThat(List.of(inUse, shown())).containsExactly(List.of("Holland"), List.of("Ecuador"));
    }

    @Test
    void aNameTakenMeanwhileKeepsItsOldBearerInTheArchive() {
        suppliers.add(new SupplierDraft("ECUADOR", "", ""));
        model.archived().set(true);

        model.archiveOrRestore(model.rows().getFirst());

        assertThat(kit.refusals).containsExactly(Sentence.of("catalog.supplier.nameTaken", "Ecuador"));
        assertThat(shown()).containsExactly("Ecuador");
    }

    @Test
    void nothingIsDeletedWithoutAYes() {
        kit.confirms = false;

        model.delete(model.rows().getFirst());

        assertThat(kit.questions).hasSize(1);
        assertThat(CatalogShop.all(suppliers, false)).hasSize(1);
    }

    @Test
    void anEmptyListKnowsWhy() {
        WhyEmpty nothingYet = model.whyEmpty();
        model.archived().set(true);
        WhyEmpty emptyArchive = model.whyEmpty();

        model.text().set("x");

        assertThat(List.of(nothingYet, emptyArchive, model.whyEmpty()))
                .containsExactly(WhyEmpty.NOTHING_YET, WhyEmpty.EMPTY_ARCHIVE, WhyEmpty.NOTHING_FOUND);
    }

    private List<String> shown() {
        return model.rows().stream().map(SupplierRow::name).toList();
    }
}
