package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.bouquets.BouquetDraft;
import shop.petunia.bouquets.PriceRule;
import shop.petunia.bouquets.Stem;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.Money;

class StorefrontTest {
    private static final Duration MINUTES = Duration.ofMinutes(2);

    @RegisterExtension
    final WireShop shop = new WireShop();

    private long rose;
    private Link roses = new Link(LineKind.GOOD, 0);

    @BeforeEach
    void tenRoses() {
        rose = shop.rose(10);
        roses = new Link(LineKind.GOOD, rose);
    }

    @Test
    void whatIsPublishedStandsThereWithItsPriceAndHowManyCanBeSold() {
        shop.storefront.publish(roses);
        shop.run(MINUTES);

        assertThat(shop.cloud.products.shown()).containsExactly("Роза 200.00 × 10");
        assertThat(shop.storefront.list()).singleElement().satisfies(row -> {
            assertThat(row.productId()).isEqualTo(501);
            assertThat(row.sent()).extracting(OfferRow.Sent::quantity).isEqualTo(10L);
            assertThat(row.waits()).isNull();
        });
    }

    @Test
    void aSaleLeavesFewerAndTheMarginIsKeptBack() {
        shop.margin = 3;
        shop.storefront.publish(roses);
        shop.run(MINUTES);

        shop.sellGood(rose, 5);
        shop.run(MINUTES);

        assertThat(shop.cloud.products.shown()).containsExactly("Роза 200.00 × 2");
    }

    @Test
    void whatHasNotChangedIsNotToldAgain() {
        shop.storefront.publish(roses);
        shop.run(MINUTES);
        long told = writes();

        shop.shop.rooms.goods().edit(rose,
                new GoodDraft(GoodKind.FLOWER, "Роза", "Розы", null, Money.ofRoubles(200), null));
        shop.run(Duration.ofMinutes(30));

        assertThat(writes()).isEqualTo(told);
    }

    @Test
    void aNewPriceAndWhatIsTakenDownAreTold() {
        shop.storefront.publish(roses);
        shop.run(MINUTES);

        shop.shop.rooms.goods().edit(rose,
                new GoodDraft(GoodKind.FLOWER, "Роза", "", null, Money.ofRoubles(250), null));
        shop.storefront.unpublish(roses);
        shop.run(MINUTES);

        assertThat(shop.cloud.products.shown()).containsExactly("(Роза 250.00 × 10)");
    }

    @Test
    void aProductWhoseReplyIsLostIsNotThereTwice() {
        shop.cloud.faults = request -> request.equals("POST /seller-web/products") ? Fault.REPLY_LOST : Fault.NONE;

        shop.storefront.publish(roses);
        shop.run(Duration.ofMinutes(5));

        assertThat(shop.cloud.products.shown()).containsExactly("Роза 200.00 × 10");
        assertThat(shop.rows()).containsExactly("PRODUCT DONE");
    }

    @Test
    void whatIsPublishedAgainWhileTakingItDownIsInDoubtIsShown() {
        shop.storefront.publish(roses);
        shop.run(MINUTES);
        shop.cloud.faults = request -> request.startsWith("PUT") ? Fault.REPLY_LOST : Fault.NONE;
        shop.storefront.unpublish(roses);
        shop.run(Duration.ofSeconds(5));
        shop.cloud.faults = request -> Fault.NONE;

        shop.storefront.publish(roses);
        shop.run(MINUTES);

        assertThat(shop.cloud.products.shown()).containsExactly("Роза 200.00 × 10");
    }

    @Test
    void whatIsTakenDownWhileItsIntroductionIsInDoubtIsNotShown() {
        shop.cloud.faults = request -> request.startsWith("POST /seller-web/products")
                ? Fault.REPLY_LOST
                : Fault.NONE;
        shop.storefront.publish(roses);
        shop.run(Duration.ofSeconds(5));

        shop.storefront.unpublish(roses);
        shop.run(MINUTES);

        assertThat(shop.cloud.products.shown()).containsExactly("(Роза 200.00 × 10)");
    }

    @Test
    void aListThatLeavesSomethingOutIntroducesNothingTwice() {
        shop.cloud.products.put("Роза", "");
        List<String> lists = new ArrayList<>();
        shop.cloud.faults = request -> {
            boolean first = request.equals("GET /seller-web/products") && lists.isEmpty();
            if (first) {
                lists.add(request);
            }
            return first ? Fault.ODD_LIST : Fault.NONE;
        };

        shop.storefront.publish(roses);
        shop.run(MINUTES);

        assertThat(shop.cloud.products.shown()).containsExactly("Роза 200.00 × 10");
    }

    @Test
    void whatIsThereUnderTheSameNameBecomesItAndKeepsItsWords() {
        long there = shop.cloud.products.put("роза", "Из Эквадора");

        shop.storefront.publish(roses);
        shop.run(MINUTES);

        assertThat(shop.cloud.products.shown()).containsExactly("Роза 200.00 × 10");
        assertThat(String.valueOf(shop.cloud.products.all.get(there)))
                .contains("\"description\":\"Из Эквадора\"", "\"category_id\":4");
    }

    @Test
    void ofTwoUnderTheSameNameAPersonConfirmsOne() {
        shop.cloud.products.put("Роза", "");
        long right = shop.cloud.products.put("Роза", "");
        shop.storefront.publish(roses);
        shop.run(MINUTES);
        List<String> before = shop.rows();

        new Products(shop.rooms.database()).confirm(right, "Роза", roses);
        shop.outbox.retry(shop.outbox.parked().getFirst().id());
        shop.run(MINUTES);

        assertThat(before).containsExactly("PRODUCT CONFLICT SEVERAL");
        assertThat(shop.cloud.products.shown()).containsExactly("Роза 10.0 × 1", "Роза 200.00 × 10");
    }

    @Test
    void whatWasDeletedThereAPersonPublishesAnew() {
        shop.storefront.publish(roses);
        shop.run(MINUTES);
        shop.cloud.products.all.clear();
        shop.sellGood(rose, 1);
        shop.run(MINUTES);
        List<String> before = shop.rows();

        shop.outbox.takeMine(shop.outbox.parked().getFirst().id());
        shop.run(MINUTES);

        assertThat(before).containsExactly("PRODUCT CONFLICT GONE");
        assertThat(shop.cloud.products.shown()).containsExactly("Роза 200.00 × 9");
    }

    @Test
    void whatHasNoPriceIsNotPublished() {
        long vase = shop.shop.rooms.goods().add(GoodDraft.flower("Ваза"));

        assertThatThrownBy(() -> shop.storefront.publish(new Link(LineKind.GOOD, vase)))
                .satisfies(refusal("marketplace.storefront.noPrice", "Ваза"));
    }

    @Test
    void aPictureIsBroughtThereOnce() {
        String photo = shop.photos.keep(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB));
        Link first = bouquet("Весна", photo);
        Link second = bouquet("Лето", photo);

        shop.storefront.publish(first);
        shop.storefront.publish(second);
        shop.run(MINUTES);
        shop.sellGood(rose, 5);
        shop.run(MINUTES);

        assertThat(shop.cloud.products.shown()).containsExactly("Весна 1000.00 × 1", "Лето 1000.00 × 1");
        assertThat(shop.cloud.products.photos).containsExactly(photo + ".jpg");
        assertThat(shop.cloud.products.all.values()).allSatisfy(product -> assertThat(
                product.get("photo_ids").get(0).asString()).isEqualTo("/static/uploads/1.webp"));
    }

    @Test
    void lotsThatHaveLivedAreNotShownAnyMore() {
        shop.storefront.publish(roses);
        shop.run(MINUTES);

        shop.time.pause(Duration.ofDays(7));
        shop.run(Duration.ofHours(25));

        assertThat(shop.cloud.products.shown()).containsExactly("Роза 200.00 × 0");
    }

    @Test
    void theListShowsWhatIsPublishedAndWhatCouldBe() {
        Link spring = bouquet("Весна", null);
        shop.storefront.publish(roses);

        List<OfferRow> all = shop.storefront.page(StorefrontFilter.ALL, 0, 10);

        assertThat(all).extracting(OfferRow::item).containsExactly(spring, roses);
        assertThat(all).extracting(OfferRow::published).containsExactly(false, true);
        assertThat(all).extracting(OfferRow::sellable).containsExactly(2L, 10L);
        assertThat(shop.storefront.count(StorefrontFilter.ALL.text("весн"))).isEqualTo(1);
        assertThat(shop.storefront.page(StorefrontFilter.ALL.which(StorefrontFilter.Which.NOT_PUBLISHED), 0, 10))
                .extracting(OfferRow::item).containsExactly(spring);
    }

    private long writes() {
        return shop.cloud.asked.stream().filter(request -> request.matches("(POST|PUT) /seller-web/products.*"))
                .count();
    }

    private Link bouquet(String name, @Nullable String photo) {
        return new Link(LineKind.BOUQUET, shop.shop.rooms.bouquets().add(new BouquetDraft(name, "", "",
                List.of(new Stem(rose, 5)), Money.ZERO, Money.ZERO, PriceRule.FIXED, Money.ofRoubles(1000), photo)));
    }
}
