package shop.petunia.register;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Pages;
import shop.petunia.printing.Pdf;
import shop.petunia.printing.Printers;
import shop.petunia.printing.TestPrinters;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;

class PrintedSlipsTest {
    @RegisterExtension
    final CounterShop shop = new CounterShop();

    @TempDir
    Path templates;

    private final OfficeShop back = new OfficeShop(shop);
    private final TestKit kit = new TestKit();
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final Printers printers = TestPrinters.into(paper);

    @AfterEach
    void theMachineForgets() {
        shop.settings.set(RegisterSettings.PRINT_AFTER_SALE, false);
    }

    @Test
    void aReceiptIsPrintedAndItsRollsPrinterRemembered() {
        Sold sold = sold();

        slips(printers).print(kit.kit(), sold.orderId());

        assertThat(paper.toString(ISO_8859_1)).startsWith("%!PS").contains("showpage");
        assertThat(kit.notices).extracting(Sentence::key).containsExactly("printing.preview.sent");
        assertThat(printers.preferred(ReceiptSize.MM_58.paper())).contains(printers.names().getFirst());
    }

    @Test
    void afterASaleItIsPrintedOnlyWhereTheShopWantsIt() {
        Sold sold = sold();
        slips(printers).sold(kit.kit(), sold.orderId());
        int unwanted = paper.size();
        shop.settings.set(RegisterSettings.PRINT_AFTER_SALE, true);

        slips(printers).sold(kit.kit(), sold.orderId());

        assertThat(unwanted).isZero();
        assertThat(paper.size()).isPositive();
    }

    @Test
    void aPrinterThatFailsIsToldWithAWayToTryAgain() {
        Sold sold = sold();

        slips(TestPrinters.broken()).print(kit.kit(), sold.orderId());
        kit.actions.getFirst().run();

        assertThat(kit.notices).extracting(Sentence::key)
                .containsExactly("register.slip.failed", "register.slip.failed");
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void withoutAPrinterOneIsOfferedToBeChosen() {
        Sold sold = sold();

        slips(TestPrinters.none()).print(kit.kit(), sold.orderId());

        assertThat(kit.notices).extracting(Sentence::key).containsExactly(PrintedSlips.NO_PRINTER);
    }

    @Test
    void aBrokenTemplateOfTheShopIsToldAndTheBuiltInOnePrints() throws IOException {
        Sold sold = sold();
        Files.writeString(templates.resolve("Receipt58.jrxml"), "<jasperReport>");

        slips(printers).print(kit.kit(), sold.orderId());

        assertThat(kit.notices).extracting(Sentence::key)
                .containsExactly("printing.template.broken", "printing.preview.sent");
        assertThat(paper.size()).isPositive();
    }

    @Test
    void theShopsOwnTemplateIsUsed() throws IOException {
        Sold sold = sold();
        Documents documents = new Documents(templates, () -> OfficeShop.RUSSIAN);
        Path own = documents.startOwn(ReceiptSize.MM_58.template());
        Files.writeString(own, Files.readString(own).replace("$P{foot}", "\"Ждём вас снова\""));

        Pages pages = documents.lay(shop.desk.receipts().document(
                shop.desk.receipts().of(sold.orderId()).orElseThrow(), OfficeShop.RUSSIAN));

        assertThat(Pdf.of(pages).text()).contains("Ждём вас снова").doesNotContain("Спасибо за покупку!");
        assertThat(pages.notices()).isEmpty();
    }

    @Test
    void aReturnHasASlipOfItsOwn() {
        Sold sold = sold();
        ReturnRow taken = shop.bringBack(shop.all(sold.orderId()).reason("Завяли"));

        for (ReceiptSize size : ReceiptSize.values()) {
            Pdf pdf = Pdf.of(new Documents(templates, () -> OfficeShop.RUSSIAN).lay(shop.desk.receipts().document(
                    shop.returnable(sold.orderId()), taken, OfficeShop.RUSSIAN, size)));

            assertThat(pdf.text()).contains("Возврат по чеку № S-00001", "Роза Эксплорер 60 см", "3 шт. 300,00",
                    "ВОЗВРАТ 300,00", "Наличными 300,00", "Причина: Завяли", "Покупатель");
        }
    }

    @Test
    void aReceiptOfThirtyLongLinesIsWholeOnEverySize() {
        shop.openShift(1000);
        Cart cart = Cart.EMPTY;
        for (int line : IntStream.rangeClosed(1, 30).toArray()) {
            cart = cart.add(CartLine.free("Букет невесты из пионовидных роз, эвкалипта и фрезии № " + line, 2,
                    Money.ofKopecks(1_234_550)));
        }
        Money total = cart.totals().total();
        Sold sold = shop.sell(cart, Tender.split(total, Money.ofRoubles(100_000), Money.ofRoubles(200_000), total));
        Receipt receipt = shop.desk.receipts().of(sold.orderId()).orElseThrow();

        for (ReceiptSize size : ReceiptSize.values()) {
            Pdf pdf = Pdf.of(new Documents(templates, () -> OfficeShop.RUSSIAN).lay(List.of(
                    shop.desk.receipts().document(receipt, OfficeShop.RUSSIAN, size))));

            assertThat(pdf.text()).contains("и фрезии № 30", "2 × 12 345,50", "24 691,00", "740 730,00 ₽",
                    "100 000,00 ₽");
            assertThat(pdf.fonts()).noneMatch(font -> font.endsWith("outside"));
        }
    }

    private Sold sold() {
        shop.openShift(1000);
        return back.roses(3);
    }

    private PrintedSlips slips(Printers with) {
        return back.office(with, templates).slips();
    }
}
