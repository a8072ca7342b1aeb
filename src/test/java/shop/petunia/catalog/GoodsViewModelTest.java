package shop.petunia.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Permit;
import shop.petunia.ui.RowSource;

class GoodsViewModelTest {
    @RegisterExtension
    final TestDatabase shop = CatalogShop.database();

    private final Goods goods = new Goods(shop.database());
    private final Suppliers suppliers = new Suppliers(shop.database());
    private final TestKit kit = new TestKit();
    private final GoodsViewModel model = new GoodsViewModel(goods, CatalogShop.tags(), Permit.NONE, kit.kit());

    @BeforeEach
    void fill() {
        CatalogShop.fill(goods);
        model.refresh();
    }

    @Test
    void whatIsInUseIsShownByNameWithItsCategories() {
        assertThat(shown()).containsExactly("Peony", "Rose Naomi", "Vase");
        assertThat(model.categories()).containsExactly("Peonies", "Roses", "Vases");
    }

    @Test
    void everyFilterNarrowsTheList() {
        model.kind().set(GoodKind.FLOWER);
        List<String> flowers = shown();
        model.category().set("Roses");
        List<String> roses = shown();

        model.text().set("vase");

        assertThat(List.of(flowers, roses, shown()))
                .containsExactly(List.of("Peony", "Rose Naomi"), List.of("Rose Naomi"), List.of());
    }

    @Test
    void theDatabaseSorts() {
        model.rows().sort(new RowSource.Order("PRICE", true));

        assertThat(shown()).containsExactly("Vase", "Rose Naomi", "Peony");
    }

    @Test
    void clearingTheFiltersStaysInTheArchive() {
        model.archived().set(true);
        model.text().set("rose");
        WhyEmpty before = model.whyEmpty();

        model.clearFilters();

        assertThat(before).isEqualTo(WhyEmpty.NOTHING_FOUND);
        assertThat(shown()).containsExactly("Tulip");
    }

    @Test
    void anEmptyListKnowsWhy() {
        WhyEmpty nothingYet = model.whyEmpty();
        model.archived().set(true);
        WhyEmpty emptyArchive = model.whyEmpty();

        model.kind().set(GoodKind.GOODS);

        assertThat(List.of(nothingYet, emptyArchive, model.whyEmpty()))
                .containsExactly(WhyEmpty.NOTHING_YET, WhyEmpty.EMPTY_ARCHIVE, WhyEmpty.NOTHING_FOUND);
    }

    @Test
    void aScannedBarcodeShowsItsGoodWhateverIsChosen() {
        model.kind().set(GoodKind.GOODS);

        model.scanned(" 4600000000015 ");

        assertThat(shown()).containsExactly("Tulip");
        assertThat(model.archived().get()).isTrue();
        assertThat(model.kind().get()).isNull();
    }

    @Test
    void whatIsNoBarcodeChangesNothing() {
        model.kind().set(GoodKind.GOODS);

        model.scanned("4600");

        assertThat(model.kind().get()).isEqualTo(GoodKind.GOODS);
    }

    @Test
    void whatIsArchivedCanBeTakenBackAtOnce() {
        model.archiveOrRestore(row("Peony"));
        List<String> archived = shown();

        kit.actions.getLast().run();

        assertThat(List.of(archived, shown()))
                .containsExactly(List.of("Rose Naomi", "Vase"), List.of("Peony", "Rose Naomi", "Vase"));
        assertThat(kit.notices)
                .containsExactly(
                        Sentence.of("catalog.good.archived", "Peony"), Sentence.of("catalog.good.restored", "Peony"));
    }

    @Test
    void whatIsUnusedIsDeletedAfterAQuestion() {
        model.delete(row("Vase"));

        assertThat(shown()).containsExactly("Peony", "Rose Naomi");
        assertThat(kit.questions).extracting(question -> question.text().key())
                .containsExactly("catalog.good.delete.question");
    }

    @Test
    void whatIsUsedIsOfferedTheArchive() {
        use("Vase");

        model.delete(row("Vase"));

        assertThat(kit.questions).extracting(question -> question.title().key())
                .containsExactly("catalog.good.delete", "catalog.used.title");
        assertThat(CatalogShop.all(goods, true)).extracting(GoodRow::name).containsExactly("Tulip", "Vase");
    }

    @Test
    void whatIsUsedAndArchivedIsRefusedPlainly() {
        use("Tulip");
        model.archived().set(true);

        model.delete(row("Tulip"));

        assertThat(kit.refusals).containsExactly(Sentence.of("catalog.good.used", "Tulip"));
    }

    @Test
    void aGoodThatIsGoneIsToldOf() {
        model.open(4711);

        assertThat(kit.refusals).containsExactly(Sentence.of("catalog.good.gone"));
    }

    private void use(String name) {
        long good = CatalogShop.all(goods, false).stream()
                .filter(row -> row.name().equals(name))
                .mapToLong(GoodRow::id)
                .findFirst()
                .orElseGet(() -> CatalogShop.all(goods, true).getFirst().id());
        CatalogShop.receive(shop, good, suppliers.add(new SupplierDraft("Holland", "", "")));
    }

    private GoodRow row(String name) {
        return model.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> shown() {
        return model.rows().stream().map(GoodRow::name).toList();
    }
}
