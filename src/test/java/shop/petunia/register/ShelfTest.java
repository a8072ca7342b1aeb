package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.testkit.Refusals.refusal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.bouquets.Stem;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodFilter;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Texts;

class ShelfTest {
    @RegisterExtension
    final CounterShop shop = new CounterShop();

    @Test
    void aScanFindsFlowersBouquetsOrdersAndClients() {
        long roses = shop.rooms.goods().add(new GoodDraft(
                GoodKind.FLOWER, "Роза", "", null, Money.ofRoubles(200), "4600000000015"));
        shop.lot(roses, 9, 3);
        long unit = shop.unit(shop.recipe("Весна", roses, 3, 900), 950);
        String unitCode = shop.rooms.showcase().unit(unit).orElseThrow().barcode();
        CartClient client = shop.client(70);
        long order = shop.phoneOrder(100);
        String number = shop.order(order).order().number();

        assertThat(shop.desk.shelf().scanned("4600000000015"))
                .isEqualTo(new Scanned.Line(CartLine.good(roses, "Роза", 1, Money.ofRoubles(200), 3)));
        assertThat(shop.desk.shelf().scanned(unitCode))
                .isEqualTo(new Scanned.Line(CartLine.unit(unit, "Весна", Money.ofRoubles(950), 3)));
        assertThat(shop.desk.shelf().scanned(number)).isEqualTo(new Scanned.Order(order));
        assertThat(shop.desk.shelf().scanned(client.card())).isEqualTo(new Scanned.Client(client));
        assertThat(shop.desk.shelf().scanned("460000000001"))
                .isEqualTo(new Scanned.Refused(Sentence.of("register.scan.unknown", "460000000001")));
    }

    @Test
    void ofFlowersThatExpireAtDifferentTimesTheOldestLivingOnesCount() {
        long roses = shop.flower("Роза", 200);
        shop.lot(roses, 2, 1);
        shop.clock.advanceDays(2);
        shop.lot(roses, 2, 5);
        shop.lot(roses, 2, 9);

        List<ShelfRow> rows = shop.desk.shelf().goods(GoodFilter.IN_USE, 0, 10);

        assertThat(rows).extracting(ShelfRow::living, ShelfRow::expired, ShelfRow::daysLeft)
                .containsExactly(tuple(4L, 2L, 5));
    }

    @Test
    void aMarkdownAndAClientsDiscountComeFromTheSettings() {
        long roses = shop.flower("Роза", 200);
        shop.lot(roses, 2, 1);
        shop.settings.set(RegisterSettings.MARKDOWNS, new Markdowns(new TreeMap<>(Map.of(1, BigDecimal.TEN))));
        shop.settings.set(RegisterSettings.TAG_DISCOUNTS, new TagDiscounts(Map.of("vip", BigDecimal.ONE)));
        CartClient client = shop.client(0);
        shop.rooms.clients().tag(client.id(), List.of("VIP"));

        assertThat(shop.desk.shelf().markdown(shop.good(roses, 1))).isEqualTo(BigDecimal.TEN);
        assertThat(shop.desk.shelf().client(client.id()).orElseThrow().percent()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void percentsAreWrittenAsAPersonReadsThem() {
        var notation = RegisterSettings.MARKDOWNS;

        shop.settings.set(RegisterSettings.TAG_DISCOUNTS,
                new TagDiscounts(new TreeMap<>(Map.of("VIP", new BigDecimal("7.5"), "Соседи", BigDecimal.TEN))));

        assertThat(shop.settings.get(RegisterSettings.TAG_DISCOUNTS).percents())
                .containsEntry("VIP", new BigDecimal("7.5")).containsEntry("Соседи", BigDecimal.TEN);
        assertThat(notation.shown(new Markdowns(new TreeMap<>(Map.of(2, BigDecimal.TEN))),
                new Texts(Texts.RUSSIAN, shop.clock.getZone()))).isEqualTo("2 = 10");
    }

    @Test
    void theLastReceiptIsRepeatedAtTodaysPrices() {
        long roses = shop.flower("Роза", 200);
        shop.lot(roses, 40);
        long recipe = shop.recipe("Весна", roses, 3, 900);
        long unit = shop.unit(recipe, 950);
        shop.openShift(0);
        Composed composed = shop.desk.shelf().composed(List.of(new Stem(roses, 5)), Money.ZERO, Money.ZERO);
        shop.sellForCash(shop.cart(shop.good(roses, 3), shop.desk.shelf().unit(unit),
                CartLine.composed("Сборный", 1, composed, Money.ofRoubles(1200)),
                CartLine.free("Открытка", 2, Money.ofRoubles(100)))
                .discount(Discount.percent(BigDecimal.TEN)));

        Cart cart = shop.desk.shelf().repeatLast().orElseThrow();

        assertThat(cart.lines()).containsExactly(
                shop.good(roses, 3),
                shop.desk.shelf().bouquet(recipe),
                CartLine.composed("Сборный", 1, composed, Money.ofRoubles(1200)),
                CartLine.free("Открытка", 2, Money.ofRoubles(100)));
        assertThat(cart.totals().discount()).isEqualTo(Money.ZERO);
    }

    @Test
    void aHeldCartIsThereAfterwardsAndTakenUpOnce() {
        long roses = shop.flower("Роза", 200);
        CartClient client = shop.client(70);
        Cart cart = shop.cart(shop.good(roses, 3)).client(client).points(Points.of(50));

        long held = shop.desk.holds().hold(cart, "в синем пальто");
        List<HeldRow> waiting = shop.desk.holds().list();
        Cart again = shop.desk.holds().resume(held);

        assertThat(waiting).containsExactly(new HeldRow(held, shop.clock.instant(), "Владелец", "в синем пальто",
                client.name(), "Роза × 3", 3, Money.ofRoubles(550)));
        assertThat(again).isEqualTo(cart);
        assertThat(shop.desk.holds().count()).isZero();
        assertThatThrownBy(() -> shop.desk.holds().resume(held)).satisfies(refusal("register.held.gone"));
    }
}
