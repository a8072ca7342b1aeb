package shop.petunia.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestClock;

class TextsTest {
    private final Texts russian = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
    private final Texts english = new Texts(Texts.ENGLISH, TestClock.MOSCOW);

    @Test
    void russianHasThreePluralsOfWholeNumbers() {
        List<String> figures = IntStream.of(0, 1, 2, 5, 11, 21, 1234)
                .mapToObj(number -> russian.get("catalog.goods.figures", number))
                .toList();

        assertThat(figures)
                .containsExactly(
                        "Нет товаров",
                        "1 товар",
                        "2 товара",
                        "5 товаров",
                        "11 товаров",
                        "21 товар",
                        "1\u00a0234 товара");
    }

    @Test
    void englishHasTwo() {
        assertThat(List.of(english.get("catalog.goods.figures", 1), english.get("catalog.goods.figures", 1234)))
                .containsExactly("1 good", "1,234 goods");
    }

    @Test
    void anAmountBelowZeroHasARealMinusUnlessItIsTyped() {
        Money price = Money.ofRoubles(-5);

        assertThat(List.of(russian.money(price), english.amount(price), russian.typed(price)))
                .containsExactly("\u22125,00\u00a0₽", "\u22125.00", "-5,00");
    }

    @Test
    void moneyHasTwoDecimalsAndTheCurrency() {
        Money price = Money.ofKopecks(123456789);

        assertThat(List.of(russian.money(price), english.money(price), russian.amount(price), russian.typed(price)))
                .containsExactly(
                        "1\u00a0234\u00a0567,89\u00a0₽", "1,234,567.89\u00a0₽", "1\u00a0234\u00a0567,89", "1234567,89");
    }

    @Test
    void whatIsShownInAFieldIsReadAgain() {
        Money price = Money.ofKopecks(123456789);

        assertThat(List.of(Inputs.amount(russian.typed(price)), Inputs.amount(english.amount(price))))
                .containsExactly(price, price);
    }

    @Test
    void daysAreTheShopsAndInstantsInItsZone() {
        Instant justBeforeMidnightInUtc = Instant.parse("2026-03-05T22:30:00Z");

        assertThat(List.of(russian.day(LocalDate.of(2026, 3, 5)), russian.minute(justBeforeMidnightInUtc)))
                .containsExactly("05.03.2026", "06.03.2026 01:30");
    }

    @Test
    void argumentsAreShownAsTheirTypesAre() {
        Sentence sentence = Sentence.of(
                "catalog.used.offer", Sentence.of("catalog.audit.good.price", "Роза", "—", Money.ofRoubles(250)));

        assertThat(russian.of(sentence)).startsWith("Товар «Роза»").contains("250,00\u00a0₽").contains("архив");
    }

    @Test
    void aMissingTextNamesItsKey() {
        assertThatThrownBy(() -> russian.get("ui.nothing.of.the.kind")).hasMessageContaining("ui.nothing.of.the.kind");
    }
}
