package shop.petunia.receptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Pages;
import shop.petunia.printing.Pdf;
import shop.petunia.receptions.ReceptionAct.Line;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

class ReceptionActTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Line ROSES = new Line("Роза «Эквадор» 60 см", 25, Money.ofKopecks(121_050), DAY, 7);
    private static final Line GIANT = new Line(
            "Хризантема кустовая «Балтика» белая, ветка не короче 70 см, упаковка производителя по 25 штук — остаток",
            1_234_567, Money.ofKopecks(9_999_999), DAY, 365);

    private final Texts russian = new Texts(Texts.RUSSIAN, ZoneId.of("Europe/Moscow"));

    @Test
    void theActSpeaksRussianWithItsTypefacesInside() {
        Pages pages = laid(russian, ROSES);

        Pdf pdf = Pdf.of(pages);
        assertThat(pdf.title()).isEqualTo("Приёмка «К 8 Марта» от 05.03.2026");
        assertThat(pdf.fonts()).isEqualTo(new TreeSet<>(
                List.of("IBMPlexSans-Medium", "IBMPlexSans-Regular", "IBMPlexSans-SemiBold")));
        assertThat(pdf.text()).contains("Салон «Петуния»", "Приёмка товара", "К 8 Марта", "ООО «Цветы Юга»", "ЦЮ-4518",
                "1 Роза «Эквадор» 60 см 25 1 210,50 30 262,50 05.03.2026 7 12.03.2026",
                "Итого: 1 позиция 25 30 262,50 ₽", "Сдал", "Принял", "Страница 1 из 1");
    }

    @Test
    void theActSpeaksEnglishToo() {
        Pages pages = laid(new Texts(Texts.ENGLISH, ZoneId.of("Europe/Moscow")), ROSES);

        assertThat(Pdf.of(pages).text()).contains("Goods received", "Total: 1 item 25 30,262.50 ₽", "Page 1 of 1");
    }

    @Test
    void longNamesWrapAndGreatNumbersShrinkSoThatNothingIsCut() {
        Pages pages = laid(russian, GIANT);

        assertThat(Pdf.of(pages).text()).contains("Хризантема кустовая", "25 штук — остаток", "1 234 567", "99 999,99",
                "123 456 687 654,33 05.03.2026", "123 456 687 654,33 ₽");
    }

    @Test
    void twoHundredLinesFillSixPagesAndAllAreThere() {
        Pages pages = laid(russian, Collections.nCopies(200, ROSES).toArray(Line[]::new));

        Pdf pdf = Pdf.of(pages);
        assertThat(pdf.pages()).isEqualTo(pages.count()).isEqualTo(6);
        assertThat(pdf.text().split("Роза «Эквадор»", -1)).hasSize(201);
        assertThat(pdf.text()).contains("200 Роза", "Страница 6 из 6", "Итого: 200 позиций 5 000 6 052 500,00 ₽");
    }

    @Test
    void aDeliveryWithoutPapersSaysSo() {
        ReceptionAct act = new ReceptionAct("Петуния", "Утро", DAY, "", "", List.of());

        Pages pages = new Documents(Path.of("nowhere"), () -> russian).lay(act.document(russian));

        assertThat(Pdf.of(pages).text()).contains("Поставщик", "не указан", "без номера", "Итого: 0 позиций");
    }

    private static Pages laid(Texts texts, Line... lines) {
        ReceptionAct act = new ReceptionAct("Салон «Петуния»", "К 8 Марта", DAY, "ООО «Цветы Юга»", "ЦЮ-4518",
                List.of(lines));
        return new Documents(Path.of("nowhere"), () -> texts).lay(act.document(texts));
    }
}
