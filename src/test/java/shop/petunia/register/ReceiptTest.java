package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Pages;
import shop.petunia.printing.Pdf;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Texts;

class ReceiptTest {
    private static final Texts RUSSIAN = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
    private static final Texts ENGLISH = new Texts(Texts.ENGLISH, TestClock.MOSCOW);

    @RegisterExtension
    final CounterShop shop = new CounterShop();

    @Test
    void theReceiptTellsTheWholeSale() {
        Receipt receipt = sold(1);

        Pdf pdf = Pdf.of(laid(receipt, RUSSIAN, ReceiptSize.MM_58));

        assertThat(pdf.title()).isEqualTo("Товарный чек S-00001");
        assertThat(pdf.text()).contains("Салон «Петуния»", "Товарный чек № S-00001", "Не является кассовым чеком",
                "05.03.2026 10:00", "Владелец", "Роза Эксплорер 60 см", "5 × 200,00", "1 000,00", "скидка", "−100,00",
                "Сумма без скидок", "Баллами: 300", "−300,00", "ИТОГО", "600,00", "Наличными", "Сдача",
                "400,00", "Карта клиента", "Начислено баллов", "Баллов на карте", "Кассовый чек №", "00012345",
                "Спасибо за покупку!");
    }

    @Test
    void theReceiptSpeaksEnglishToo() {
        Pdf pdf = Pdf.of(laid(sold(1), ENGLISH, ReceiptSize.A4));

        assertThat(pdf.text()).contains("Sales receipt No. S-00001", "Not a fiscal receipt", "TOTAL", "600.00",
                "Change");
    }

    @Test
    void aRollIsAsLongAsItsReceiptAndASheetGoesOn() {
        Receipt receipt = sold(80);

        Pages narrow = laid(receipt, RUSSIAN, ReceiptSize.MM_58);
        Pages wide = laid(receipt, RUSSIAN, ReceiptSize.MM_80);
        Pages sheets = laid(receipt, RUSSIAN, ReceiptSize.A4);

        assertThat(narrow.count()).isEqualTo(1);
        assertThat(narrow.paper().width()).isEqualTo(58);
        assertThat(narrow.paper().height()).isBetween(500, 1500);
        assertThat(wide.count()).isEqualTo(1);
        assertThat(wide.paper().width()).isEqualTo(80);
        assertThat(sheets.count()).isGreaterThan(1);
    }

    @Test
    void aReprintIsTheSameWhateverHappenedSince() {
        Receipt first = sold(1);
        long order = shop.orders.desk.orders().byNumber(first.number()).orElseThrow();
        shop.bringBack(shop.all(order));

        assertThat(shop.desk.receipts().of(order)).contains(first);
    }

    @Test
    void theReportTellsTheShift() {
        sold(1);
        shop.desk.shifts().takeOut(Money.ofRoubles(500), "Инкассация", UUID.randomUUID());
        ShiftReport x = shop.report();
        ShiftReport z = shop.desk.shifts().close(Money.ofRoubles(1090), "", UUID.randomUUID());

        Pdf open = Pdf.of(documents(RUSSIAN).lay(shop.desk.receipts().document(x, RUSSIAN, ReceiptSize.MM_80)));
        Pdf closed = Pdf.of(documents(RUSSIAN).lay(shop.desk.receipts().document(z, RUSSIAN, ReceiptSize.MM_58)));

        assertThat(open.text()).contains("X-отчёт, смена № 1", "Открыл(а): Владелец 05.03.2026 10:00", "Продажи",
                "Чеков 1",
                "Скидки 100,00", "Инкассация", "−500,00", "Должно быть 1 100,00");
        assertThat(closed.text()).contains("Z-отчёт, смена № 1", "Посчитано 1 090,00", "Расхождение −10,00");
    }

    private Receipt sold(int lines) {
        shop.settings.set(ShopSettings.NAME, "Салон «Петуния»");
        long roses = shop.flower("Роза Эксплорер 60 см", 200);
        shop.lot(roses, 5);
        shop.openShift(1000);
        Cart cart = shop.cart(shop.good(roses, 5)).discount(0, Discount.percent(BigDecimal.TEN));
        for (int line : IntStream.range(1, lines).toArray()) {
            cart = cart.add(CartLine.free("Позиция с довольно длинным названием № " + line, 1, Money.ofRoubles(10)));
        }
        cart = cart.client(shop.client(300)).points(Points.of(300)).fiscalNumber("00012345");
        Money total = cart.totals().total();
        Sold sold = shop.sell(cart, Tender.cash(total, total.plus(Money.ofRoubles(400))));
        return shop.desk.receipts().of(sold.orderId()).orElseThrow();
    }

    private Pages laid(Receipt receipt, Texts texts, ReceiptSize size) {
        return documents(texts).lay(List.of(shop.desk.receipts().document(receipt, texts, size)));
    }

    private static Documents documents(Texts texts) {
        return new Documents(Path.of("nowhere"), () -> texts);
    }
}
