package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Document;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.Operation;
import shop.petunia.storage.Change;

class BouquetsTest {
    @RegisterExtension
    final FlowerShop shop = new FlowerShop();

    private final Bouquets bouquets = shop.florist.bouquets();
    private long rose;
    private long green;

    @BeforeEach
    void twoFlowers() {
        rose = shop.flower("Роза");
        green = shop.flower("Эвкалипт");
    }

    @Test
    void aFlowerOnTwoLinesCountsOnceWithTheSum() {
        shop.lot(rose, 10, 7);
        long bouquet = shop.bouquet("Двойной", new Stem(rose, 5), new Stem(rose, 5));

        assertThat(shop.row(bouquet)).extracting(BouquetRow::can, BouquetRow::cost)
                .containsExactly(1L, Money.ofRoubles(1200));
    }

    @Test
    void aRecipeIsKeptWhenNothingIsInStock() {
        long bouquet = shop.bouquet("Мечта", new Stem(rose, 5));

        assertThat(shop.row(bouquet)).isEqualTo(new BouquetRow(bouquet, "Мечта", "Авторские", null, false,
                PriceRule.BY_MARKUP, Money.ofRoubles(1000), Money.ofRoubles(200), true, 0));
    }

    @Test
    void whenTheFlowersRunOutThePriceStays() {
        long lot = shop.lot(rose, 10, 7);
        long bouquet = shop.bouquet("Пять роз", new Stem(rose, 5));
        Money before = shop.row(bouquet).price();

        shop.database.writeOnly(transaction -> shop.ledger.move(transaction, lot, -10, MovementKind.SOLD,
                Document.of("order", 1, "S-1"), Operation.of(UUID.randomUUID())));

        assertThat(before).isEqualTo(Money.ofRoubles(1750));
        assertThat(shop.row(bouquet)).extracting(BouquetRow::price, BouquetRow::cost, BouquetRow::can)
                .containsExactly(Money.ofRoubles(1750), Money.ofRoubles(700), 0L);
    }

    @Test
    void aPriceByMarkupRisesByItselfAndNeverFallsBelowTheConfirmedOne() {
        shop.lot(rose, 10, 7, Money.ofRoubles(10));
        long bouquet = shop.bouquet("Пять роз", new Stem(rose, 5));
        Money cheap = shop.row(bouquet).price();

        shop.lot(rose, 10, 7, Money.ofKopecks(203_30));

        assertThat(cheap).isEqualTo(Money.ofRoubles(1000));
        assertThat(shop.row(bouquet)).extracting(BouquetRow::cost, BouquetRow::price)
                .containsExactly(Money.ofKopecks(733_25), Money.ofRoubles(1840));
    }

    @Test
    void aFixedPriceStaysWhateverTheFlowersCost() {
        shop.lot(rose, 10, 7, Money.ofRoubles(900));
        long bouquet = bouquets.add(
                FlowerShop.draft("Акция", PriceRule.FIXED, Money.ofRoubles(990), new Stem(rose, 3)));

        assertThat(shop.row(bouquet)).extracting(BouquetRow::price, BouquetRow::margin, BouquetRow::marginPercent)
                .containsExactly(Money.ofRoubles(990), Money.ofRoubles(-1910), -193L);
    }

    @Test
    void expiredLotsAndPromisedStemsDoNotCount() {
        shop.lot(rose, 7, 2);
        shop.lot(rose, 20, 9);
        long bouquet = shop.bouquet("Пять роз", new Stem(rose, 5));
        shop.promised.put(rose, 4L);
        long today = shop.row(bouquet).can();

        shop.clock.advanceDays(3);

        assertThat(List.of(today, shop.row(bouquet).can())).containsExactly(4L, 3L);
    }

    @Test
    void forAnotherDayOnlyWhatStillLivesThenCounts() {
        shop.lot(rose, 10, 2);
        shop.lot(rose, 5, 9);
        long bouquet = shop.bouquet("Пять роз", new Stem(rose, 5));

        assertThat(List.of(
                shop.row(bouquet).can(),
                shop.row(bouquet, FlowerShop.TODAY.plusDays(2)).can(),
                shop.row(bouquet, FlowerShop.TODAY.plusDays(3)).can(),
                shop.row(bouquet, FlowerShop.TODAY.plusDays(10)).can()))
                .containsExactly(3L, 3L, 1L, 0L);
    }

    @Test
    void anotherDayChangesNeitherCostNorPrice() {
        shop.lot(rose, 10, 2);
        shop.lot(rose, 5, 9, Money.ofRoubles(400));
        long bouquet = shop.bouquet("Пять роз", new Stem(rose, 5));
        LocalDate late = FlowerShop.TODAY.plusDays(5);

        List<BouquetRow> rows = List.of(shop.row(bouquet), shop.row(bouquet, late));

        assertThat(rows).extracting(BouquetRow::cost, BouquetRow::price, BouquetRow::can).containsExactly(
                tuple(Money.ofRoubles(1200), Money.ofRoubles(3000), 3L),
                tuple(Money.ofRoubles(1200), Money.ofRoubles(3000), 1L));
        assertThat(shop.florist.ingredients().of(Set.of(rose), late).get(rose))
                .extracting(good -> List.of(good.living(), good.cost(5)))
                .isEqualTo(List.of(5L, Money.ofRoubles(1000)));
    }

    @Test
    void aDayThatHasGoneCountsAsToday() {
        shop.lot(rose, 10, 2);
        long bouquet = shop.bouquet("Пять роз", new Stem(rose, 5));
        shop.clock.advanceDays(3);

        assertThat(shop.row(bouquet, FlowerShop.TODAY)).isEqualTo(shop.row(bouquet));
        assertThat(shop.florist.ingredients().of(Set.of(rose), FlowerShop.TODAY).get(rose))
                .extracting(Ingredient::living).isEqualTo(0L);
    }

    @Test
    void ofWhatWasNeverReceivedTheMarginIsUnknown() {
        shop.lot(rose, 10, 7);
        long known = shop.bouquet("Розы", new Stem(rose, 5));
        long unknown = shop.bouquet("Розы с зеленью", new Stem(rose, 5), new Stem(green, 1));

        assertThat(List.of(shop.row(known), shop.row(unknown)))
                .extracting(BouquetRow::costUnknown, BouquetRow::marginPercent)
                .containsExactly(tuple(false, 60L), tuple(true, null));
    }

    @Test
    void whatIsPromisedOfSeveralGoodsIsHeldBackOfEach() {
        long tulip = shop.flower("Тюльпан");
        List.of(rose, green, tulip).forEach(good -> shop.lot(good, 10, 7));
        List<Long> all = List.of(shop.bouquet("Розы", new Stem(rose, 1)), shop.bouquet("Зелень", new Stem(green, 1)),
                shop.bouquet("Тюльпаны", new Stem(tulip, 1)));

        shop.promised.putAll(Map.of(rose, 1L, green, 2L, tulip, 30L));

        assertThat(all).extracting(bouquet -> shop.row(bouquet).can()).containsExactly(9L, 8L, 0L);
    }

    @Test
    void theScarcestFlowerDecides() {
        shop.lot(rose, 30, 7);
        shop.lot(green, 5, 7);
        long bouquet = shop.bouquet("С зеленью", new Stem(rose, 5), new Stem(green, 2));

        assertThat(shop.row(bouquet).can()).isEqualTo(2);
    }

    @Test
    void theDatabaseAndTheConstructorComputeAlike() {
        shop.lot(rose, 7, 7, Money.ofKopecks(33_33));
        shop.lot(rose, 4, 5, Money.ofKopecks(47_01));
        shop.lot(green, 3, 5, Money.ofKopecks(19_99));
        Stem[] stems = {new Stem(rose, 2), new Stem(green, 1), new Stem(rose, 1)};
        long bouquet = bouquets.add(FlowerShop.draft("Смесь", PriceRule.BY_MARKUP, Money.ofRoubles(10), stems));

        Recipe recipe = new Recipe(List.of(stems), shop.florist.ingredients().of(Set.of(rose, green), null));

        Money cost = recipe.cost().plus(Money.ofRoubles(200));
        assertThat(shop.row(bouquet)).extracting(BouquetRow::cost, BouquetRow::can, BouquetRow::price)
                .containsExactly(cost, recipe.can(), FlowerShop.MARKUP.price(cost));
    }

    @Test
    void theListIsFilteredByWordsCategoryAndWhatCanBeAssembled() {
        shop.lot(rose, 12, 7);
        shop.bouquet("Алый", new Stem(rose, 5));
        shop.bouquet("Зелёный", new Stem(green, 5));
        bouquets.archive(shop.bouquet("Старый", new Stem(rose, 1)));

        assertThat(List.of(
                names(BouquetFilter.IN_USE),
                names(BouquetFilter.IN_USE.text("роз")),
                names(BouquetFilter.IN_USE.able(true)),
                names(BouquetFilter.IN_USE.atMost(0)),
                names(BouquetFilter.IN_USE.category("Монобукеты")),
                names(BouquetFilter.IN_USE.archived(true))))
                .containsExactly(List.of("Алый", "Зелёный"), List.of("Алый"), List.of("Алый"), List.of("Зелёный"),
                        List.of(), List.of("Старый"));
        assertThat(bouquets.categories()).containsExactly("Авторские");
    }

    @Test
    void everyColumnSorts() {
        shop.lot(rose, 10, 7);
        shop.bouquet("Б", new Stem(rose, 5));
        shop.bouquet("А", new Stem(green, 5));

        for (BouquetColumn column : BouquetColumn.values()) {
            assertThat(bouquets.page(BouquetFilter.IN_USE, Sort.by(column), 0, 9)).as(column.name())
                    .extracting(BouquetRow::name).containsExactly("А", "Б");
            assertThat(bouquets.page(BouquetFilter.IN_USE, Sort.downBy(column), 0, 9)).as(column.name())
                    .extracting(BouquetRow::name).containsExactly("Б", "А");
        }
    }

    @Test
    void anEditIsToldWithOldAndNew() {
        List<Sentence> told = audit();
        long bouquet = shop.bouquet("Нежность", new Stem(rose, 5));

        bouquets.edit(bouquet, new BouquetDraft("Нежность", "", "", List.of(new Stem(rose, 7), new Stem(green, 1)),
                Money.ofRoubles(50), Money.ofRoubles(150), PriceRule.FIXED, Money.ofRoubles(1900), null));

        assertThat(told).containsExactly(
                Sentence.of("bouquets.audit.added", "Нежность"),
                Sentence.of("bouquets.audit.category", "Нежность", "Авторские", "—"),
                Sentence.of("bouquets.audit.stems", "Нежность", "Роза × 5", "Роза × 7, Эвкалипт × 1"),
                Sentence.of("bouquets.audit.rule", "Нежность", PriceRule.BY_MARKUP, PriceRule.FIXED),
                Sentence.of("bouquets.audit.price", "Нежность", Money.ofRoubles(1000), Money.ofRoubles(1900)));
        assertThat(bouquets.card(bouquet).stems())
                .containsExactly(new StemRow(rose, "Роза", 7), new StemRow(green, "Эвкалипт", 1));
    }

    @Test
    void aPriceThatSomebodyDecidesNeedsTheRightWhatTheMarkupRaisesDoesNot() {
        long bouquet = shop.bouquet("Нежность", new Stem(rose, 5));
        Bouquets guarded = new Bouquets(shop.database, shop.time, () -> FlowerShop.MARKUP, Promises.NONE, () -> {
            throw new UserProblem("staff.needsManager");
        });
        BouquetDraft draft = bouquets.card(bouquet).draft();
        guarded.edit(bouquet, priced(draft, PriceRule.BY_MARKUP, 1100));

        assertThatThrownBy(() -> guarded.edit(bouquet, priced(draft, PriceRule.BY_MARKUP, 1000)))
                .satisfies(refusal("staff.needsManager"));
        assertThatThrownBy(() -> guarded.edit(bouquet, priced(draft, PriceRule.FIXED, 1200)))
                .satisfies(refusal("staff.needsManager"));
        assertThat(bouquets.card(bouquet).draft()).isEqualTo(priced(draft, PriceRule.BY_MARKUP, 1100));
    }

    private static BouquetDraft priced(BouquetDraft draft, PriceRule rule, long roubles) {
        return new BouquetDraft(draft.name(), draft.category(), draft.note(), draft.stems(), draft.packaging(),
                draft.labour(), rule, Money.ofRoubles(roubles), draft.photo());
    }

    @Test
    void aDuplicateIsTheSameUnderAFreeName() {
        long first = shop.bouquet("Нежность", new Stem(rose, 5), new Stem(green, 2));

        long copy = bouquets.duplicate(first, "Нежность (копия)");
        long another = bouquets.duplicate(first, "Нежность (копия)");

        assertThat(bouquets.card(copy).draft()).isEqualTo(bouquets.card(first).draft().named("Нежность (копия)"));
        assertThat(bouquets.card(another).draft().name()).isEqualTo("Нежность (копия) 2");
        assertThat(bouquets.compositions(List.of(copy)))
                .isEqualTo(Map.of(copy, List.of("Роза × 5", "Эвкалипт × 2")));
    }

    @Test
    void aNameIsGivenOnceAmongThoseInUse() {
        long first = shop.bouquet("Нежность", new Stem(rose, 5));
        assertThatThrownBy(() -> shop.bouquet("НЕЖНОСТЬ", new Stem(rose, 1)))
                .satisfies(refusal("bouquets.nameTaken", "НЕЖНОСТЬ"));
        bouquets.archive(first);
        shop.bouquet("нежность", new Stem(rose, 1));

        assertThatThrownBy(() -> bouquets.restore(first)).satisfies(refusal("bouquets.nameTaken", "Нежность"));
    }

    @Test
    void aDraftSaysWhatItLacks() {
        Money thousand = Money.ofRoubles(1000);
        assertThatThrownBy(() -> FlowerShop.draft("Пусто")).satisfies(refusal("bouquets.noStems"));
        assertThatThrownBy(() -> FlowerShop.draft(" ", new Stem(1, 1))).satisfies(refusal("bouquets.nameMissing"));
        assertThatThrownBy(() -> new Stem(1, 0)).satisfies(refusal("bouquets.stem.quantity", Stem.MOST));
        assertThatThrownBy(() -> FlowerShop.draft("Даром", PriceRule.FIXED, Money.ZERO, new Stem(1, 1)))
                .satisfies(refusal("bouquets.priceMissing"));
        assertThatThrownBy(() -> FlowerShop.draft("Минус", PriceRule.FIXED, thousand.negated(), new Stem(1, 1)))
                .satisfies(refusal("bouquets.negative"));
        assertThatThrownBy(() -> bouquets.add(FlowerShop.draft("Призрак", new Stem(99, 1))))
                .satisfies(refusal("bouquets.goodGone"));
    }

    @Test
    void whatWiltsFirstIsOfferedFirst() {
        long tulip = shop.flower("Тюльпан");
        shop.lot(rose, 20, 9);
        shop.lot(rose, 50, 8);
        shop.lot(green, 10, 2);

        List<Ingredient> all = shop.florist.ingredients().offered("", false, null, 10);

        assertThat(all).extracting(Ingredient::name, Ingredient::living, Ingredient::daysLeft, Ingredient::bunch)
                .containsExactly(tuple("Эвкалипт", 10L, 2, 0), tuple("Роза", 70L, 8, 0),
                        tuple("Тюльпан", 0L, null, 0));
        assertThat(shop.florist.ingredients().offered("", true, null, 10)).extracting(Ingredient::goodId)
                .containsExactly(green);
        assertThat(shop.florist.ingredients().of(Set.of(tulip), null).get(tulip))
                .extracting(Ingredient::isCostKnown).isEqualTo(false);
    }

    @Test
    void aDeliveryThatCameShortHidesNoBunch() {
        IntStream.of(25, 50, 25, 24).forEach(pieces -> shop.lot(rose, pieces, 7));
        IntStream.of(10, 12, 7).forEach(pieces -> shop.lot(green, pieces, 7));

        Map<Long, Ingredient> goods = shop.florist.ingredients().of(Set.of(rose, green), null);

        assertThat(goods).extractingByKeys(rose, green).extracting(Ingredient::bunch).containsExactly(25, 0);
    }

    @Test
    void threeDeliveriesMakeABunchAndNoneIsAboveTwentyFive() {
        shop.lot(rose, 120, 7);
        IntStream.of(100, 200, 100).forEach(pieces -> shop.lot(green, pieces, 7));

        Map<Long, Ingredient> goods = shop.florist.ingredients().of(Set.of(rose, green), null);

        assertThat(goods).extractingByKeys(rose, green).extracting(Ingredient::bunch).containsExactly(0, 25);
    }

    @Test
    void fewStemsOfTheBunchThatIsOpenedLastAreNoticed() {
        shop.lot(rose, 50, 7);
        shop.lot(rose, 25, 8);
        shop.lot(rose, 25, 9);
        Ingredient roses = shop.florist.ingredients().of(Set.of(rose), null).values().iterator().next();

        assertThat(List.of(roses.leftOver(0), roses.leftOver(7), roses.leftOver(23), roses.leftOver(50),
                roses.leftOver(73), roses.leftOver(101))).containsExactly(0L, 0L, 2L, 0L, 2L, 0L);
    }

    private static org.assertj.core.groups.Tuple tuple(@Nullable Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    private List<String> names(BouquetFilter filter) {
        List<String> names = bouquets.page(filter, Sort.by(BouquetColumn.NAME), 0, 100).stream()
                .map(BouquetRow::name)
                .toList();
        assertThat(bouquets.count(filter)).isEqualTo(names.size());
        return names;
    }

    private List<Sentence> audit() {
        List<Sentence> told = new ArrayList<>();
        shop.database.changes().afterCommit(changes -> changes.stream().map(Change::audit).forEach(sentence -> {
            if (sentence != null) {
                told.add(sentence);
            }
        }));
        return told;
    }
}
