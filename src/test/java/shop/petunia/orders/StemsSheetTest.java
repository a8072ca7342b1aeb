package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.pickup;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Pdf;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Texts;

class StemsSheetTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    @ParameterizedTest
    @CsvSource({"ru,Стебли", "en,Stems"})
    void theDaysStemsAreReadBackFromPaper(String language, String heading) {
        long roses = shop.flower("Роза «Ред Наоми»");
        long gypsophila = shop.flower("Гипсофила");
        shop.lot(roses, 7);
        shop.lot(gypsophila, 40);
        shop.phone(OrderDraft.of(pickup(TODAY), List.of(
                OrderLineDraft.good(roses, "Роза", 9, Money.ofRoubles(200)),
                OrderLineDraft.good(gypsophila, "Гипсофила", 3, Money.ofRoubles(150)))));
        Texts texts = new Texts(Locale.of(language), TestClock.MOSCOW);
        Period today = new Period(TODAY, TODAY);

        Pdf paper = Pdf.of(new Documents(Path.of("target", "no-templates"), () -> texts)
                .lay(new StemsSheet("Петуния", today, shop.desk.stems().on(today, false)).document(texts)));

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.title()).contains("05.03.2026");
        assertThat(paper.title()).startsWith(heading);
        assertThat(paper.text()).contains("Петуния", "05.03.2026").containsPattern("1 Гипсофила 1 3 0 37")
                .containsPattern("2 Роза «Ред Наоми» 1 9 0 0 2");
        assertThat(paper.fonts()).noneMatch(font -> font.endsWith("outside"));
    }
}
