package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.catalog.CatalogChange;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.marketplace.StorefrontFilter.Which;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;

class StorefrontViewModelTest {
    @RegisterExtension
    final WireShop shop = new WireShop();

    private final TestKit kit = new TestKit();
    private final StorefrontViewModel model = new StorefrontViewModel(MarketDesks.of(shop), kit.kit());
    private long rose;

    @BeforeEach
    void aRoseAndAnIris() {
        rose = good("Роза");
        good("Ирис");
        model.refresh();
    }

    @Test
    void whatIsPublishedIsCountedAndFiltered() {
        model.publish(offer("Роза"));

        model.which().set(Which.PUBLISHED);

        assertThat(model.offers()).extracting(OfferRow::name).containsExactly("Роза");
        assertThat(model.published().get()).isEqualTo(1);
        assertThat(model.isFiltered()).isTrue();
        assertThat(kit.notices).containsExactly(Sentence.of("marketplace.offer.published", "Роза"));
    }

    @Test
    void whatIsTakenOffIsAskedFirst() {
        model.turn(offer("Роза"));

        model.turn(offer("Роза"));

        assertThat(kit.questions).hasSize(1);
        assertThat(model.published().get()).isZero();
    }

    @Test
    void wordsFindAndClearingShowsEverythingAgain() {
        model.text().set("ири");
        int found = model.offers().size();

        model.clear();

        assertThat(found).isEqualTo(1);
        assertThat(model.offers()).hasSize(2);
    }

    @Test
    void theGoodIsOpened() {
        model.open(offer("Роза"));

        assertThat(kit.places).containsExactly(new Place(CatalogChange.GOOD, rose));
    }

    @Test
    void withoutAMarketplaceItIsSaid() {
        shop.access.forget();

        model.refresh();

        assertThat(model.setUp().get()).isFalse();
    }

    private OfferRow offer(String name) {
        return model.offers().stream().filter(row -> row != null && row.name().equals(name)).findFirst().orElseThrow();
    }

    private long good(String name) {
        return shop.shop.rooms.goods()
                .add(new GoodDraft(GoodKind.FLOWER, name, "", null, Money.ofRoubles(200), null));
    }
}
