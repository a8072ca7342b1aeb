package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.petunia.inventory.StocktakeAct.Line;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Pages;
import shop.petunia.printing.Pdf;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

class StocktakeActTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Instant MORNING = Instant.parse("2026-03-05T07:00:00Z");
    private static final Line ROSES = new Line("Роза красная Explorer 60 см", "Приёмка 05.03.2026", 250, 240, -10,
            Money.ofKopecks(78_50), Money.ofKopecks(785_00), Money.ZERO);
    private static final Line TULIPS = new Line("Тюльпан Strong Gold", "Приёмка 05.03.2026", 500, 510, 10,
            Money.ofKopecks(41_30), Money.ZERO, Money.ofKopecks(413_00));
    private static final Line GIANT = new Line(
            "Хризантема кустовая «Балтика» белая, ветка не короче 70 см, упаковка производителя по 25 штук — остаток",
            "Поставка к Международному женскому дню от постоянного поставщика, первая машина", 1_000_000, 0, -1_000_000,
            Money.ofKopecks(999_999_99), Money.ofKopecks(999_999_990_000_00L), Money.ZERO);

    private final Texts russian = new Texts(Texts.RUSSIAN, ZONE);

    @Test
    void theActTellsShortageAndSurplusApart() {
        Pdf pdf = Pdf.of(laid(russian, MORNING, ROSES, TULIPS));

        assertThat(pdf.title()).isEqualTo("Инвентаризация № 7: Ночь перед праздником");
        assertThat(pdf.text()).contains("Салон «Петуния»", "Акт инвентаризации № 7", "Ночь перед праздником",
                "05.03.2026 10:00, Анна", "10 позиций",
                "1 Роза красная Explorer 60 см Приёмка 05.03.2026 250 240 −10 785,00",
                "2 Тюльпан Strong Gold Приёмка 05.03.2026 500 510 +10 413,00",
                "Посчитано: 2 позиции", "Недостача 10 шт. 785,00 ₽", "Излишек 10 шт. 413,00 ₽", "Председатель",
                "Член комиссии", "Страница 1 из 1");
    }

    @Test
    void theActSpeaksEnglishToo() {
        Pdf pdf = Pdf.of(laid(new Texts(Texts.ENGLISH, ZONE), null, ROSES));

        assertThat(pdf.text()).contains("Stocktake report No. 7", "Stock corrected", "no", "Shortage 10 pcs 785.00 ₽",
                "Page 1 of 1");
    }

    @Test
    void longNamesWrapAndGreatNumbersShrinkSoThatNothingIsCut() {
        Pdf pdf = Pdf.of(laid(russian, MORNING, GIANT));

        assertThat(pdf.text()).contains("Хризантема кустовая", "25 штук — остаток", "первая машина", "1 000 000",
                "999 999 990 000,00");
    }

    @Test
    void aLongCountFillsManyPages() {
        Pages pages = laid(russian, MORNING, Collections.nCopies(200, ROSES).toArray(Line[]::new));

        assertThat(Pdf.of(pages).text()).contains("200 Роза", "Страница 6 из 6");
        assertThat(pages.count()).isEqualTo(6);
    }

    private static Pages laid(Texts texts, @Nullable Instant appliedAt, Line... lines) {
        Reconciliation totals = new Reconciliation(12, lines.length, lines.length, 10, Money.ofKopecks(785_00), 10,
                Money.ofKopecks(413_00));
        StocktakeAct act = new StocktakeAct("Салон «Петуния»", 7, "Ночь перед праздником", MORNING, "Анна", appliedAt,
                "Анна", totals, List.of(lines));
        return new Documents(Path.of("nowhere"), () -> texts).lay(act.document(texts));
    }
}
