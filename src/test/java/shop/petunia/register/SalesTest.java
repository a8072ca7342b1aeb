package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.clients.ClientDraft;
import shop.petunia.orders.OrderRow;
import shop.petunia.orders.PaidBy;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;

class SalesTest {
    @RegisterExtension
    final CounterShop shop = new CounterShop();

    private final OfficeShop back = new OfficeShop(shop);

    @Test
    void theNewestStandsFirstWithWhatItWasPaidByAndWhatCameBack() {
        shop.openShift(1000);
        back.card("Ваза", 700);
        Sold roses = back.roses(2);
        shop.bringBack(shop.all(roses.orderId()));

        List<SaleRow> rows = back.office().sales().page(SaleFilter.ALL, 0, 10);

        assertThat(rows).extracting(row -> row.order().composition())
                .containsExactly("Роза Эксплорер 60 см × 2", "Ваза × 1");
        assertThat(rows).extracting(SaleRow::paid).containsExactly(
                new ByKind(Money.ofRoubles(200), Money.ZERO, Money.ZERO),
                new ByKind(Money.ZERO, Money.ofRoubles(700), Money.ZERO));
        assertThat(rows).extracting(SaleRow::returned).containsExactly(Money.ofRoubles(200), Money.ZERO);
        assertThat(rows).extracting(SaleRow::shift).containsExactly(1L, 1L);
    }

    @Test
    void aReceiptIsFoundByNumberSumAndClient() {
        shop.openShift(1000);
        back.card("Ваза", 700);
        shop.rooms.clients().add(ClientDraft.of("+79161234567", "Ольга Ромашкина"));
        long olga = shop.rooms.clients().byPhone("89161234567").orElseThrow().id();
        shop.sellForCash(shop.cart(CartLine.free("Лента", 1, Money.ofRoubles(45)))
                .client(shop.desk.shelf().client(olga).orElseThrow()));

        assertThat(found(SaleFilter.ALL.text("S-00001"))).containsExactly("S-00001");
        assertThat(found(SaleFilter.ALL.text("2"))).containsExactly("S-00002");
        assertThat(found(SaleFilter.ALL.text("ы-00002"))).containsExactly("S-00002");
        assertThat(found(SaleFilter.ALL.text("700"))).containsExactly("S-00001");
        assertThat(found(SaleFilter.ALL.text("45,00"))).containsExactly("S-00002");
        assertThat(found(SaleFilter.ALL.text("ромаш"))).containsExactly("S-00002");
        assertThat(found(SaleFilter.ALL.text("916 123-45-67"))).containsExactly("S-00002");
        assertThat(found(SaleFilter.ALL.text("пион"))).isEmpty();
    }

    @Test
    void daysShiftKindAndReturnsFilterTogether() {
        LocalDate first = shop.clock.today();
        long shift = shop.openShift(1000).id();
        Sold roses = back.roses(2);
        shop.bringBack(shop.all(roses.orderId()));
        shop.desk.shifts().close(Money.ofRoubles(1000), "", UUID.randomUUID());
        shop.clock.advance(Duration.ofDays(1));
        long next = shop.openShift(1000).id();
        back.card("Ваза", 700);

        assertThat(found(SaleFilter.ALL.days(new Period(first, first)))).containsExactly("S-00001");
        assertThat(found(SaleFilter.ALL.shift(next))).containsExactly("S-00002");
        assertThat(found(SaleFilter.ALL.by(PaidBy.CARD))).containsExactly("S-00002");
        assertThat(found(SaleFilter.ALL.returned(true))).containsExactly("S-00001");
        assertThat(found(SaleFilter.ALL.shift(shift).by(PaidBy.CASH).returned(true))).containsExactly("S-00001");
        assertThat(found(SaleFilter.ALL.shift(next).returned(true).text("1"))).isEmpty();
    }

    @Test
    void ordersByPhoneAreNoReceiptsOfTheList() {
        shop.phoneOrder(500);
        shop.openShift(1000);
        back.card("Ваза", 700);

        assertThat(found(SaleFilter.ALL)).containsExactly("S-00002");
        assertThat(found(SaleFilter.ALL.text("S-0"))).containsExactly("S-00002");
    }

    @Test
    void aReceiptIsRepeatedWithTheSameGoods() {
        shop.openShift(1000);
        Sold roses = back.roses(2);
        back.card("Ваза", 700);

        Cart again = shop.desk.shelf().repeat(roses.orderId()).orElseThrow();

        assertThat(again.lines()).extracting(CartLine::name, CartLine::quantity)
                .containsExactly(tuple("Роза Эксплорер 60 см", 2));
    }

    private List<String> found(SaleFilter filter) {
        List<String> numbers = back.office().sales().page(filter, 0, 100).stream()
                .map(SaleRow::order).map(OrderRow::number).toList();
        assertThat(back.office().sales().count(filter)).isEqualTo(numbers.size());
        return numbers;
    }
}
