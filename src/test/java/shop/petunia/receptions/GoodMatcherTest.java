package shop.petunia.receptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoodMatcherTest {
    private static final List<String> NAMES = List.of(
            "Роза красная Explorer 60 см", "Роза белая Mondial 50 см", "Тюльпан Strong Gold", "Гипсофила Xlence",
            "Эустома белая", "Хризантема Balthazar", "Эвкалипт Cinerea", "Альстромерия розовая", "Ирис Blue Magic",
            "Гвоздика Moonvista", "Рускус", "Пион Sarah Bernhardt", "Роза кустовая белая Snowflake");

    private static final List<KnownGood> GOODS = IntStream.range(0, NAMES.size())
            .mapToObj(i -> KnownGood.inUse(i + 1, NAMES.get(i), null))
            .toList();

    private final GoodMatcher matcher = new GoodMatcher(GOODS);

    @ParameterizedTest
    @ValueSource(strings = {
            "Роза красная Explorer 60 см", "РОЗА КРАСНАЯ EXPLORER 60 СМ", "  Роза\u00a0красная  Explorer 60 см "
    })
    void caseAndSpacesDoNotMatter(String name) {
        assertThat(matcher.byName(name)).isEqualTo(new GoodMatch.Known(GOODS.getFirst()));
    }

    @Test
    void whatIsArchivedIsMeantOnlyWhenNothingInUseHasItsName() {
        var archived = new KnownGood(1, "Пион", 5, true);
        var inUse = KnownGood.inUse(2, "пион", 5);

        assertThat(List.of(
                new GoodMatcher(List.of(archived)).byName("ПИОН"),
                new GoodMatcher(List.of(archived, inUse)).byName("ПИОН"),
                new GoodMatcher(List.of(archived)).byName("Пион розов.")))
                .containsExactly(
                        new GoodMatch.Known(archived), new GoodMatch.Known(inUse), new GoodMatch.Unknown());
    }

    @Test
    void yoDoesNotMatter() {
        var spruce = KnownGood.inUse(1, "Ёлка", null);

        assertThat(new GoodMatcher(List.of(spruce)).byName("елка")).isEqualTo(new GoodMatch.Known(spruce));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Роза красн. Explorer|Роза красная Explorer 60 см", "Роза кр. Explorer 60см|Роза красная Explorer 60 см",
            "Explorer роза красная|Роза красная Explorer 60 см", "Роза Explorer 60 см|Роза красная Explorer 60 см",
            "Розы красные Explorer|Роза красная Explorer 60 см", "Гвоздика \"Moonvista\", короткая|Гвоздика Moonvista",
            "Тюльпн Strong Gold|Тюльпан Strong Gold", "Гипсофила|Гипсофила Xlence",
            "Хриз. Balthazar|Хризантема Balthazar",
            "Ирис Blue Magik|Ирис Blue Magic", "Эустома бел.|Эустома белая"
    })
    void aNameThatMightBeMeantIsOffered(String name, String meant) {
        assertThat(matcher.byName(name))
                .isInstanceOfSatisfying(
                        GoodMatch.Similar.class,
                        similar -> assertThat(similar.likeliest().name()).isEqualTo(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Незнакомый цветок", "Эустома розовая", "Роза красная Freedom 60 см", "Роза красная Explorer 50 см",
            "Роза белая Explorer", "Роза", "Роза кустовая белая Lady", "Роза кустовая красная", "60 см", "№ 5", "..."
    })
    void anotherFlowerResemblesNone(String name) {
        assertThat(matcher.byName(name)).isEqualTo(new GoodMatch.Unknown());
    }

    @Test
    void noTwoFlowersOfTheShopAreTakenForOneAnother() {
        for (KnownGood good : GOODS) {
            var others = GOODS.stream().filter(other -> !other.equals(good)).toList();

            assertThat(new GoodMatcher(others).byName(good.name())).isEqualTo(new GoodMatch.Unknown());
        }
    }

    @Test
    void theLikeliestComesFirst() {
        var short40 = KnownGood.inUse(1, "Роза красная Explorer 40 см", null);
        var short60 = KnownGood.inUse(2, "Роза красная Explorer 60 см", null);
        var bare = KnownGood.inUse(3, "Роза красная Explorer", null);

        var match = new GoodMatcher(List.of(short60, short40, bare)).byName("Роза красн. Explorer");

        assertThat(match).isInstanceOfSatisfying(GoodMatch.Similar.class, similar -> assertThat(similar.candidates())
                .extracting(GoodMatch.Candidate::good)
                .containsExactly(bare, short40, short60));
    }

    @Test
    void aNameThatTwoGoodsHaveIsForAPersonToDecide() {
        var one = KnownGood.inUse(1, "Рускус", null);
        var two = KnownGood.inUse(2, "рускус", null);

        var match = new GoodMatcher(List.of(one, two)).byName("Рускус");

        assertThat(match).isInstanceOf(GoodMatch.Similar.class);
    }
}
