package shop.petunia.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.ui.Place;
import shop.petunia.ui.SearchSource.Hit;

class CatalogSearchTest {
    @RegisterExtension
    final TestDatabase shop = CatalogShop.database();

    private final Goods goods = new Goods(shop.database());
    private final Suppliers suppliers = new Suppliers(shop.database());

    @Test
    void goodsInUseAreFoundByNameCategoryAndBarcode() {
        CatalogShop.fill(goods);

        var hits = new GoodSearch(goods).search("roses 46012", 5);

        assertThat(hits)
                .containsExactly(new Hit(
                        new Place("good", 1), "mdal-local_florist", "Rose Naomi", "Roses · 4601234567893"));
    }

    @Test
    void suppliersInUseAreFoundByNameAndPhone() {
        suppliers.add(new SupplierDraft("Holland", "+31 20 555", ""));

        var hits = new SupplierSearch(suppliers).search("hol 3120", 5);

        assertThat(hits)
                .containsExactly(new Hit(new Place("supplier", 1), "mdal-local_shipping", "Holland", "+31 20 555"));
    }

    @Test
    void noMoreAreFoundThanAskedFor() {
        CatalogShop.fill(goods);

        assertThat(new GoodSearch(goods).search("e", 2)).hasSize(2);
    }
}
