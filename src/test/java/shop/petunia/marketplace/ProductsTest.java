package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.marketplace.Products.LinkedProduct;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.ProductLinks.Link;

/** The orders' lines are of product 7, one rose each. */
class ProductsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long PRODUCT = 7;

    @RegisterExtension
    final WireShop shop = new WireShop();

    private long rose;
    private long lot;
    private Link roses = new Link(LineKind.GOOD, 0);

    @BeforeEach
    void tenRoses() {
        rose = shop.shop.rooms.goods().add(GoodDraft.flower("Роза красная"));
        roses = new Link(LineKind.GOOD, rose);
        lot = shop.lot(rose, 10);
    }

    @Test
    void whatAPersonConfirmedOnceHoldsForWhateverComes() {
        shop.products.confirm(PRODUCT, "Роза", roses);
        long order = shop.cloud.order("pending", "79161234567", 100, false);
        shop.run(MINUTE);

        shop.accept(order);

        assertThat(shop.products.list()).containsExactly(new LinkedProduct(PRODUCT, "Роза", roses));
        assertThat(left()).isEqualTo(9);
    }

    @Test
    void linesThatCameBeforeAreLinkedWhileTheirOrderIsOpen() {
        long pending = shop.cloud.order("pending", "79161234567", 100, false);
        long accepted = shop.cloud.order("accepted", "79161234567", 100, false);
        long ended = shop.cloud.order("completed", "79161234567", 100, false);
        shop.run(MINUTE);

        shop.products.confirm(PRODUCT, "Роза", roses);
        long afterConfirming = left();
        shop.accept(pending);

        assertThat(List.of(afterConfirming, left())).containsExactly(9L, 8L);
        assertThat(List.of(pending, accepted, ended)).extracting(
                order -> shop.card(order).lines().getFirst().draft().kind())
                .containsExactly(LineKind.GOOD, LineKind.GOOD, LineKind.FREE);
    }

    @Test
    void whatWasLinkedAfterwardsComesBackWhenTheOrderIsCancelled() {
        long order = shop.cloud.order("accepted", "79161234567", 100, false);
        shop.run(MINUTE);
        shop.products.confirm(PRODUCT, "Роза", roses);

        shop.cloud.set(order, "cancelled");
        shop.run(MINUTE);

        assertThat(shop.status(order)).isEqualTo(OrderStatus.CANCELLED);
        assertThat(left()).isEqualTo(10);
    }

    @Test
    void whoConfirmsAnotherMovesTheFlowersToIt() {
        long tulip = shop.shop.rooms.goods().add(GoodDraft.flower("Тюльпан"));
        long tulips = shop.lot(tulip, 10);
        shop.cloud.order("accepted", "79161234567", 100, false);
        shop.run(MINUTE);
        shop.products.confirm(PRODUCT, "Роза", roses);

        shop.products.confirm(PRODUCT, "Роза", new Link(LineKind.GOOD, tulip));

        assertThat(List.of(left(), left(tulips))).containsExactly(10L, 9L);
    }

    @Test
    void whatIsUnlinkedIsAFreeLineFromThenOn() {
        shop.products.confirm(PRODUCT, "Роза", roses);
        shop.products.forget(PRODUCT);

        shop.cloud.order("accepted", "79161234567", 100, false);
        shop.run(MINUTE);

        assertThat(shop.products.list()).isEmpty();
        assertThat(left()).isEqualTo(10);
    }

    private long left() {
        return left(lot);
    }

    private long left(long of) {
        return shop.shop.rooms.stock().lot(of).orElseThrow().remaining();
    }
}
