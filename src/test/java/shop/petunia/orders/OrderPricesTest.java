package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.pickup;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;
import shop.petunia.staff.Right;
import shop.petunia.staff.Rights;

/** What somebody who is no manager may ask for in an order. */
class OrderPricesTest {
    private static final Money PRICE = Money.ofRoubles(200);

    @RegisterExtension
    final OrderShop shop = new OrderShop();

    private long rose;

    @BeforeEach
    void aCashierWorks() {
        rose = shop.goods.add(new GoodDraft(GoodKind.FLOWER, "Роза", "", null, PRICE, null));
        shop.manager = false;
    }

    @Test
    void theCataloguesPriceIsForEverybody() {
        long recipe = shop.bouquet("Нежность", rose, 3);
        long order = shop.phone(order(roses(5, PRICE),
                OrderLineDraft.bouquet(recipe, "Нежность", 1, Money.ofRoubles(1000)),
                OrderLineDraft.free("Открытка", 1, Money.ofRoubles(7))));

        assertThat(shop.card(order).order().total()).isEqualTo(Money.ofRoubles(2007));
    }

    @Test
    void anotherPriceThanTheCataloguesNeedsTheManager() {
        shop.lot(rose, 10);
        long recipe = shop.bouquet("Нежность", rose, 3);
        long unit = shop.assembled(recipe);
        Money less = Money.ofRoubles(150);

        for (OrderLineDraft line : List.of(roses(5, less), OrderLineDraft.bouquet(recipe, "Нежность", 1, less),
                OrderLineDraft.unit(unit, "Нежность", less))) {
            assertThatThrownBy(() -> shop.phone(order(line)))
                    .satisfies(refusal(Rights.NEEDS_MANAGER, Right.PRICE_CHANGE));
        }
        assertThat(shop.desk.list().count(OrderFilter.HISTORY)).isZero();
    }

    @Test
    void aDiscountAboveTheLimitNeedsTheManager() {
        OrderLineDraft most = roses(5, PRICE).discount(Money.ofRoubles(100));
        OrderLineDraft more = roses(5, PRICE).discount(Money.ofKopecks(10_001));
        long order = shop.phone(order(most));

        assertThatThrownBy(() -> shop.phone(order(more)))
                .satisfies(refusal(Rights.NEEDS_MANAGER, Right.DISCOUNT_ABOVE_LIMIT));
        assertThat(shop.card(order).order().total()).isEqualTo(Money.ofRoubles(900));
    }

    @Test
    void whatTheManagerAgreedToStaysThroughALaterEdit() {
        shop.manager = true;
        long order = shop.phone(order(roses(5, Money.ofRoubles(150)).discount(Money.ofRoubles(300))));
        shop.manager = false;

        edit(order, roses(10, Money.ofRoubles(150)).discount(Money.ofRoubles(600)));

        assertThat(shop.card(order).order().total()).isEqualTo(Money.ofRoubles(900));
        assertThatThrownBy(() -> edit(order, roses(1, Money.ofRoubles(150)).discount(Money.ofRoubles(100))))
                .satisfies(refusal(Rights.NEEDS_MANAGER, Right.DISCOUNT_ABOVE_LIMIT));
        assertThatThrownBy(() -> edit(order, roses(10, Money.ofRoubles(140))))
                .satisfies(refusal(Rights.NEEDS_MANAGER, Right.PRICE_CHANGE));
    }

    @Test
    void anAgreedTotalNeedsTheManager() {
        long order = shop.phone(order(roses(5, PRICE)));

        assertThatThrownBy(() -> shop.desk.money().price(order, Money.ofRoubles(900), "", UUID.randomUUID()))
                .satisfies(refusal(Rights.NEEDS_MANAGER, Right.PRICE_CHANGE));
        assertThat(shop.card(order).order().total()).isEqualTo(Money.ofRoubles(1000));
    }

    private void edit(long order, OrderLineDraft line) {
        shop.desk.orders().edit(order, order(line), false, UUID.randomUUID());
    }

    private OrderLineDraft roses(int pieces, Money price) {
        return OrderLineDraft.good(rose, "Роза", pieces, price);
    }

    private static OrderDraft order(OrderLineDraft... lines) {
        return OrderDraft.of(pickup(TODAY), List.of(lines));
    }
}
