package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.petunia.orders.CloudOrder;
import shop.petunia.orders.CloudOrder.CloudLine;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.PaymentMethod;
import shop.petunia.orders.Way;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.testkit.TestClock;

class MarketplaceOrdersTest {
    private static final String WHOLE = """
            [{"id": 4711, "buyer_id": 9007199254740993, "seller_id": 1, "status": "ready_for_pickup",
              "items_info": "12:Роза красная@150.0 x 15, 7:Букет «Весна», малый@2500 x 1",
              "total_price": 4389.4897959183672, "original_price": 4750, "delivery_type": "Самовывоз", "address": null,
              "created_at": "2026-11-22T06:08:08.243714Z", "completed_at": null, "buyer_fio": "Мария Иванова",
              "buyer_phone": "8 916 123-45-67", "points_used": 100.5, "points_discount": 100.5,
              "payment_method": "online", "payment_status": "succeeded", "delivery_slot_date": "2026-11-24",
              "delivery_slot_start": "10:00", "delivery_slot_end": "12:00", "recipient_name": "Ольга",
              "recipient_phone": null, "gift_note": "С любовью", "brand_new": {"field": [1]}}]""";

    private final MarketplaceOrders reader =
            new MarketplaceOrders(new ShopTime(new TestClock(), () -> TestClock.MOSCOW));

    @Test
    void anOrderIsReadToTheKopeck() {
        CloudOrder order = reader.read("test", WHOLE).orders().getFirst();

        assertThat(order.number()).isEqualTo("4711");
        assertThat(order.status()).isEqualTo(OrderStatus.READY_FOR_PICKUP);
        assertThat(order.total()).isEqualTo(Money.ofKopecks(4389_49));
        assertThat(order.originalTotal()).isEqualTo(Money.ofRoubles(4750));
        assertThat(order.pointsUsed()).isEqualTo(Points.ofHundredths(10050));
        assertThat(order.paymentMethod()).isEqualTo(PaymentMethod.ONLINE);
        assertThat(order.isPaidOnline()).isTrue();
        assertThat(order.createdAt()).isEqualTo(Instant.parse("2026-11-22T06:08:08.243714Z"));
        assertThat(order.contacts().way()).isEqualTo(Way.PICKUP);
        assertThat(order.contacts().dueOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(order.contacts().to()).isEqualTo(LocalTime.NOON);
        assertThat(order.lines()).containsExactly(
                new CloudLine(12L, "Роза красная", Money.ofRoubles(150), 15),
                new CloudLine(7L, "Букет «Весна», малый", Money.ofRoubles(2500), 1));
    }

    @Test
    void whatIsMissingIsSurvivedAndADayWithoutZoneIsUtc() {
        CloudOrder order = reader.read("test", """
                [{"id": 1, "status": "pending", "total_price": 100, "created_at": "2026-11-22T22:30:00"}]""")
                .orders().getFirst();

        assertThat(order.contacts().dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(order.createdAt()).isEqualTo(Instant.parse("2026-11-22T22:30:00Z"));
        assertThat(order.lines()).isEmpty();
        assertThat(order.paymentMethod()).isNull();
    }

    @Test
    void whatCannotBeUnderstoodIsNamedAndTheRestIsRead() {
        ReadOrders read = reader.read("test", """
                [{"id": 1, "status": "teleported", "total_price": 100, "created_at": "2026-11-22T06:00:00Z"},
                 {"id": 2, "status": "pending", "total_price": "много", "created_at": "2026-11-22T06:00:00Z"},
                 {"status": "pending", "total_price": 100, "created_at": "2026-11-22T06:00:00Z"},
                 {"id": 4, "status": "pending", "total_price": -1, "created_at": "2026-11-22T06:00:00Z"},
                 {"id": 5, "status": "pending", "total_price": 100, "created_at": "вчера"},
                 "заказ",
                 {"id": 7, "status": "pending", "total_price": 100, "created_at": "2026-11-22T06:00:00Z"}]""");

        assertThat(read.orders()).extracting(CloudOrder::marketId).containsExactly(7L);
        assertThat(read.problems()).containsExactly(
                problem(1, "1", "status", "teleported"),
                problem(2, "2", "total_price", "много"),
                problem(3, "—", "id", "—"),
                problem(4, "4", "total_price", "-1"),
                problem(5, "5", "created_at", "вчера"),
                problem(6, "—", "—", "заказ"));
    }

    @Test
    void numbersThatWouldFillTheMemoryAreRefusedOrLeft() {
        ReadOrders read = reader.read("test", """
                [{"id": 1, "status": "pending", "total_price": 1e900000000, "created_at": "2026-11-22T06:00:00Z"},
                 {"id": 2, "status": "pending", "total_price": "1e-900000000", "created_at": "2026-11-22T06:00:00Z"},
                 {"id": 3, "status": "pending", "total_price": 100, "created_at": "2026-11-22T06:00:00Z",
                  "delivery_fee": 1e900000000, "brand_new": 1e900000000, "gift_note": 1e900000000}]""");

        assertThat(read.orders()).extracting(CloudOrder::marketId, CloudOrder::fee)
                .containsExactly(tuple(3L, Money.ZERO));
        assertThat(read.problems()).extracting(problem -> problem.args().get(2))
                .containsExactly("total_price", "total_price");
        assertThat(read.warnings()).extracting(warning -> warning.args().get(2)).containsExactly("delivery_fee");
    }

    @Test
    void aFieldThatCannotBeReadIsLeftEmptyAndNamed() {
        ReadOrders read = reader.read("test", """
                [{"id": 1, "status": "pending", "total_price": 100, "created_at": "2026-11-22T06:00:00Z",
                  "delivery_slot_date": "завтра", "buyer_fio": ["Мария"], "points_used": -5, "gift_note": "С любовью"}]
                """);

        CloudOrder order = read.orders().getFirst();
        assertThat(order.contacts().dueOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(List.of(order.contacts().buyerName(), order.contacts().giftNote())).containsExactly(
                "", "С любовью");
        assertThat(order.pointsUsed()).isEqualTo(Points.ZERO);
        assertThat(read.problems()).isEmpty();
        assertThat(read.warnings()).containsExactlyInAnyOrder(
                left("delivery_slot_date", "завтра"), left("buyer_fio", "[\"Мария\"]"), left("points_used", "-5"));
    }

    private static Sentence left(String field, String value) {
        return Sentence.of("marketplace.order.fieldLeft", 1, "1", field, value);
    }

    @Test
    void whatIsNoListIsRefusedWithTheWrongPlace() {
        assertThatThrownBy(() -> reader.read("a.json", "{}")).satisfies(refusal("marketplace.file.noList", "a.json"));
        assertThatThrownBy(() -> reader.read("a.json", "[\n{\"id\": }]"))
                .hasMessageContaining("marketplace.file.noJson");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12:Роза x 3                                   | 12 Роза null 3
            12:Роза × 3, 7:Ваза@10.5 x 1                  | 12 Роза null 3; 7 Ваза 10.50 1
            1:Роза 60 см, 5 шт: набор@99.999 x 2          | 1 Роза 60 см, 5 шт: набор 100.00 2
            1:А, 2x2 @ дом@5 x 2, 3:Б, 4 x 4@6 x 1        | 1 А, 2x2 @ дом 5.00 2; 3 Б, 4 x 4 6.00 1
            """)
    void linesAreReadFromTheirText(String text, String told) {
        List<String> lines = ItemsText.read(text).stream()
                .map(line -> line.product() + " " + line.name() + " "
                        + (line.price() == null ? "null" : line.price().roubles().toPlainString()) + " "
                        + line.quantity())
                .toList();

        assertThat(String.join("; ", lines)).isEqualTo(told);
    }

    @Test
    void linesThatCannotBeReadStayAsTheyCame() {
        CloudOrder order = reader.read("test", """
                [{"id": 1, "status": "pending", "total_price": 100, "created_at": "2026-11-22T06:00:00Z",
                  "items_info": "Роза, много"}]""").orders().getFirst();

        assertThat(order.lines()).containsExactly(new CloudLine(null, "Роза, много", Money.ofRoubles(100), 1));
        assertThat(order.items()).isEqualTo("Роза, много");
    }

    @Test
    void theSameOrderWrittenOtherwiseIsTheSame() {
        String first = version("""
                [{"id": 1, "status": "pending", "total_price": 3500, "created_at": "2026-11-22T06:00:00Z"}]""");
        String other = version("""
                [{"created_at": "2026-11-22T06:00:00Z", "total_price": 3500.0, "id": 1, "status": "pending"}]""");
        String dearer = version("""
                [{"id": 1, "status": "pending", "total_price": 3500.5, "created_at": "2026-11-22T06:00:00Z"}]""");

        assertThat(other).isEqualTo(first);
        assertThat(dearer).isNotEqualTo(first);
    }

    private String version(String json) {
        return reader.read("test", json).orders().getFirst().version();
    }

    private static Sentence problem(int number, String id, String field, String value) {
        return Sentence.of("marketplace.order.unreadable", number, id, field, value);
    }
}
