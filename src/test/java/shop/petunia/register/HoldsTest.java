package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;

class HoldsTest {
    @RegisterExtension
    final CounterShop shop = new CounterShop();

    private final Cart card = Cart.EMPTY.add(CartLine.free("Открытка", 1, Money.ofRoubles(100)));

    @Test
    void oneCartGoesAsideWhileAnotherIsTakenUpOrNeitherDoes() {
        Cart vase = Cart.EMPTY.add(CartLine.free("Ваза", 1, Money.ofRoubles(900)));
        long held = shop.desk.holds().hold(card, "");

        Cart taken = shop.desk.holds().swap(held, vase);
        assertThatThrownBy(() -> shop.desk.holds().swap(held, vase)).satisfies(refusal("register.held.gone"));

        assertThat(taken).isEqualTo(card);
        assertThat(shop.desk.holds().list()).extracting(HeldRow::goods).containsExactly("Ваза × 1");
    }

    @Test
    void whatCannotBeReadIsNotTakenButCanBeDiscarded() {
        long held = shop.desk.holds().hold(card, "");
        shop.database.writeOnly(transaction -> transaction.session()
                .createMutationQuery("update HeldCart set cart = '{'").executeUpdate());

        assertThatThrownBy(() -> shop.desk.holds().resume(held)).satisfies(refusal("register.held.unreadable"));
        long kept = shop.desk.holds().count();
        shop.desk.holds().discard(held);

        assertThat(kept).isEqualTo(1);
        assertThat(shop.desk.holds().count()).isZero();
    }

    @Test
    void flowersAndBouquetsHaveTheDaysLeftOfTheDayWhenTheyAreTakenUp() {
        long roses = shop.flower("Роза", 200);
        shop.lot(roses, 9, 5);
        long unit = shop.unit(shop.recipe("Нежность", roses, 3, 900), 900);
        long held = shop.desk.holds().hold(shop.cart(shop.good(roses, 2), shop.desk.shelf().unit(unit)), "");
        int before = Objects.requireNonNull(shop.desk.shelf().unit(unit).daysLeft());

        shop.clock.advanceDays(2);

        assertThat(shop.desk.holds().resume(held).lines()).extracting(CartLine::daysLeft)
                .containsExactly(before - 2, before - 2);
    }
}
