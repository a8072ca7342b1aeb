package shop.petunia.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.catalog.GoodKind.FLOWER;
import static shop.petunia.catalog.GoodKind.GOODS;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Change;
import shop.petunia.testkit.TestDatabase;

class GoodsTest {
    private static final GoodDraft ROSE = new GoodDraft(
            FLOWER, " Роза  красная ", "Розы", 7, Money.ofRoubles(250), "2000000000015");

    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(Good.class, Supplier.class);

    private final Goods goods = new Goods(shop.database());

    @Test
    void aGoodIsKeptAsItWasTypedWithoutNeedlessSpaces() {
        long id = goods.add(ROSE);

        assertThat(goods.byId(id)).contains(new GoodRow(
                id, FLOWER, "Роза красная", "Розы", 7, Money.ofRoubles(250), "2000000000015", false));
    }

    @Test
    void whatIsNoFlowerHasNoShelfLife() {
        long id = goods.add(new GoodDraft(GOODS, "Ваза", "", 30, null, " "));

        assertThat(goods.byId(id)).contains(new GoodRow(id, GOODS, "Ваза", "", null, null, null, false));
    }

    @Test
    void aNameInUseIsRefusedWhateverItsCase() {
        goods.add(ROSE);

        assertThatThrownBy(() -> goods.add(GoodDraft.flower("РОЗА КРАСНАЯ")))
                .satisfies(refusal("catalog.good.nameTaken", "РОЗА КРАСНАЯ"));
    }

    @Test
    void aNameIsFreeAgainOnceItsGoodIsArchived() {
        long old = goods.add(ROSE);
        goods.archive(old);
        goods.add(GoodDraft.flower("роза красная"));

        assertThatThrownBy(() -> goods.restore(old)).satisfies(refusal("catalog.good.nameTaken", "Роза красная"));
    }

    @Test
    void aBarcodeIsGivenOnce() {
        goods.add(ROSE);

        assertThatThrownBy(() -> goods.add(new GoodDraft(GOODS, "Лента", "", null, null, "2000000000015")))
                .satisfies(refusal("catalog.good.barcodeTaken", "2000000000015"));
    }

    @Test
    void anEditIsToldFieldByField() {
        long id = goods.add(ROSE);
        List<Change> told = new ArrayList<>();
        shop.database().changes().afterCommit(told::addAll);

        goods.edit(id, new GoodDraft(FLOWER, "Роза красная", "", 7, Money.ofRoubles(270), "2000000000015"));

        assertThat(told).containsExactly(
                new CatalogChange("good", id, Sentence.of("catalog.audit.good.category", "Роза красная", "Розы", "—")),
                new CatalogChange("good", id, Sentence.of(
                        "catalog.audit.good.price", "Роза красная", Money.ofRoubles(250), Money.ofRoubles(270))));
    }

    @Test
    void anotherPriceNeedsTheRight() {
        Goods guarded = new Goods(shop.database(), () -> {
            throw new UserProblem("staff.needsManager");
        });
        long id = guarded.add(ROSE);
        guarded.edit(id, new GoodDraft(FLOWER, "Роза алая", "", 7, Money.ofRoubles(250), null));

        assertThatThrownBy(() -> guarded.edit(
                id, new GoodDraft(FLOWER, "Роза", "", 7, Money.ofRoubles(249), null)))
                .satisfies(refusal("staff.needsManager"));
        assertThat(guarded.byId(id)).contains(
                new GoodRow(id, FLOWER, "Роза алая", "", 7, Money.ofRoubles(250), null, false));
    }

    @Test
    void whatWasNeverUsedCanBeDeleted() {
        long id = goods.add(ROSE);

        goods.delete(id);

        assertThat(goods.byId(id)).isEmpty();
    }

    @Test
    void theListIsFilteredSortedAndPagedByTheDatabase() {
        goods.add(ROSE);
        goods.add(new GoodDraft(FLOWER, "Роза белая", "Розы", 7, Money.ofRoubles(300), null));
        goods.add(new GoodDraft(FLOWER, "Жёлтый тюльпан", "Тюльпаны", 6, null, null));
        goods.add(new GoodDraft(GOODS, "Роза из ткани 100%", "Декор", null, Money.ofRoubles(90), null));
        Sort<GoodColumn> dearest = Sort.downBy(GoodColumn.PRICE);

        var roses = names(goods.page(GoodFilter.IN_USE.text("роз"), dearest, 0, 10));
        var second = names(goods.page(GoodFilter.IN_USE.text("роз"), dearest, 1, 1));
        var flowers = names(goods.page(GoodFilter.IN_USE.kind(FLOWER), Sort.by(GoodColumn.NAME), 0, 10));

        assertThat(roses).containsExactly("Роза белая", "Роза красная", "Роза из ткани 100%");
        assertThat(second).containsExactly("Роза красная");
        assertThat(flowers).containsExactly("Жёлтый тюльпан", "Роза белая", "Роза красная");
        assertThat(goods.count(GoodFilter.IN_USE.category("Розы"))).isEqualTo(2);
        assertThat(goods.count(GoodFilter.IN_USE.archived(true))).isZero();
    }

    @Test
    void wordsAreFoundInAnyOrderWithoutCaseAndWithoutYo() {
        goods.add(new GoodDraft(FLOWER, "Жёлтый тюльпан", "Луковичные", 6, null, null));
        goods.add(new GoodDraft(GOODS, "Лента 100%", "", null, null, "46001"));

        assertThat(names(goods.search("ТЮЛ желт", 5))).containsExactly("Жёлтый тюльпан");
        assertThat(names(goods.search("луков", 5))).containsExactly("Жёлтый тюльпан");
        assertThat(names(goods.search("%", 5))).containsExactly("Лента 100%");
        assertThat(names(goods.search("_", 5))).isEmpty();
        assertThat(names(goods.search("46001", 5))).containsExactly("Лента 100%");
    }

    @Test
    void aGoodIsFoundByItsBarcodeAndItsName() {
        long id = goods.add(ROSE);

        assertThat(goods.byBarcode("2000000000015")).map(GoodRow::id).contains(id);
        assertThat(goods.named("роза КРАСНАЯ")).map(GoodRow::id).contains(id);
        assertThat(goods.categories()).containsExactly("Розы");
    }

    @Test
    void theShopsOwnBarcodesAreEan13AndGoOnFromTheLast() {
        String first = goods.newBarcode();
        goods.add(new GoodDraft(FLOWER, "Ирис", "", 5, null, first));
        goods.add(new GoodDraft(GOODS, "Открытка", "", null, null, "4600000000001"));

        assertThat(List.of(first, goods.newBarcode())).containsExactly("2000000000015", "2000000000022");
    }

    private static List<String> names(List<GoodRow> rows) {
        return rows.stream().map(GoodRow::name).toList();
    }
}
