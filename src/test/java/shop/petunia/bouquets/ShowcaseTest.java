package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.stock.Document;
import shop.petunia.stock.LotRow;

class ShowcaseTest {
    private static final Money PRICE = Money.ofRoubles(1500);
    private static final Document SALE = Document.of("order", 7, "S-00007");

    @RegisterExtension
    final FlowerShop shop = new FlowerShop();

    private final Showcase showcase = shop.florist.showcase();
    private final Dismantling dismantling = shop.florist.dismantling();
    private long rose;
    private long soon;
    private long later;
    private long green;
    private long bouquet;

    @BeforeEach
    void aBouquetOfFiveRosesWithGreen() {
        rose = shop.flower("Роза");
        soon = shop.lot(rose, 3, 2, Money.ofRoubles(90));
        later = shop.lot(rose, 9, 8, Money.ofRoubles(110));
        green = shop.flower("Эвкалипт");
        shop.lot(green, 4, 5, Money.ofRoubles(40));
        bouquet = shop.bouquet("Нежность", new Stem(rose, 3), new Stem(green, 2), new Stem(rose, 2));
    }

    @Test
    void assemblingTakesWhatExpiresFirstAndFreezesThePrice() {
        long unit = shop.assemble(bouquet);

        assertThat(showcase.unit(unit)).contains(new UnitRow(unit, bouquet, "Нежность", null,
                UnitBarcode.of(unit), PRICE, Money.ofRoubles(3 * 90 + 2 * 110 + 2 * 40 + 200), "Холодильник",
                UnitState.ON_SHOWCASE, FlowerShop.TODAY.plusDays(2), 2, shop.time.now(), null, null, ""));
        assertThat(shop.story()).containsExactlyInAnyOrder(
                "ASSEMBLED Роза -3", "ASSEMBLED Роза -2", "ASSEMBLED Эвкалипт -2");
        assertThat(showcase.stems(unit)).extracting(UnitStem::good, UnitStem::quantity, UnitStem::daysLeft)
                .containsExactlyInAnyOrder(tuple("Роза", 5, 2), tuple("Эвкалипт", 2, 5));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void assemblingMoreThanThereIsNamesWhatIsMissing() {
        assertThatThrownBy(() -> showcase.assemble(new Assembly(bouquet, 3, PRICE, ""), UUID.randomUUID()))
                .satisfies(refusal("bouquets.assemble.missing", "Нежность", "Роза — 3, Эвкалипт — 2"));

        assertThat(shop.story()).isEmpty();
        assertThat(showcase.count(UnitFilter.ON_SHOWCASE)).isZero();
    }

    @Test
    void whatHasExpiredGoesInOnlyAfterAConfirmation() {
        shop.clock.advanceDays(3);
        Assembly two = new Assembly(bouquet, 2, PRICE, "");
        assertThatThrownBy(() -> showcase.assemble(two, UUID.randomUUID()))
                .satisfies(refusal(Showcase.NEEDS_EXPIRED, "Нежность", "Роза — 1"));

        List<Long> units = showcase.assemble(two.withExpired(), UUID.randomUUID());

        assertThat(units).hasSize(2);
        assertThat(shop.remaining(soon) + shop.remaining(later)).isEqualTo(2);
        assertThat(showcase.unit(units.getFirst())).map(UnitRow::daysLeft).contains(-1);
    }

    @Test
    void whatIsPromisedToOrdersGoesInOnlyAfterAConfirmation() {
        shop.promised.put(rose, 9L);
        Assembly one = new Assembly(bouquet, 1, PRICE, "");
        assertThatThrownBy(() -> showcase.assemble(one, UUID.randomUUID()))
                .satisfies(refusal(Showcase.NEEDS_PROMISED, "Нежность", "Роза — 2"));

        List<Long> units = showcase.assemble(one.withPromised(), UUID.randomUUID());

        assertThat(units).hasSize(1);
        assertThat(shop.remaining(soon) + shop.remaining(later)).isEqualTo(7);
    }

    @Test
    void whatHasExpiredWasPromisedToNobody() {
        shop.promised.put(rose, 7L);
        shop.clock.advanceDays(3);

        List<Long> units = showcase.assemble(
                new Assembly(bouquet, 1, PRICE, "").withExpired(), UUID.randomUUID());

        assertThat(units).hasSize(1);
    }

    @Test
    void aRepeatedCommandAssemblesNothingMore() {
        UUID operation = UUID.randomUUID();
        Assembly one = new Assembly(bouquet, 1, PRICE, "");

        List<Long> first = showcase.assemble(one, operation);
        List<Long> again = showcase.assemble(one, operation);

        assertThat(again).isEqualTo(first);
        assertThat(shop.story()).hasSize(3);
    }

    @Test
    void takenApartAllStemsGoBackToTheirVeryLots() {
        Map<Long, Integer> before = shop.shelves();
        long unit = shop.assemble(bouquet);

        dismantling.takeApart(unit, List.of(), LossReason.OTHER, "", UUID.randomUUID());

        assertThat(shop.shelves()).isEqualTo(before);
        assertThat(shop.story()).containsExactlyInAnyOrder(
                "ASSEMBLED Роза -3", "ASSEMBLED Роза -2", "ASSEMBLED Эвкалипт -2",
                "DISASSEMBLED Роза 2", "DISASSEMBLED Роза 3", "DISASSEMBLED Эвкалипт 2");
        assertThat(showcase.unit(unit)).map(UnitRow::state).contains(UnitState.TAKEN_APART);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatHasSpoiltIsWrittenOffFromWhatExpiresFirst() {
        long unit = shop.assemble(bouquet);
        UnitStem roses = showcase.stems(unit).stream().filter(stem -> stem.good().equals("Роза")).findFirst()
                .orElseThrow();

        dismantling.takeApart(unit, List.of(new Spoilt(roses.id(), 4)), LossReason.BROKEN, "Стебли",
                UUID.randomUUID());

        assertThat(List.of(shop.remaining(soon), shop.remaining(later))).containsExactly(0, 8);
        assertThat(shop.stock.lot(soon)).map(LotRow::flow)
                .hasValueSatisfying(flow -> assertThat(List.of(flow.assembled(), flow.writtenOff()))
                        .containsExactly(0, 3));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void moreThanWentInCannotSpoil() {
        long unit = shop.assemble(bouquet);
        UnitStem first = showcase.stems(unit).getFirst();

        assertThatThrownBy(() -> dismantling.takeApart(unit, List.of(new Spoilt(first.id(), 99)), LossReason.OTHER, "",
                UUID.randomUUID())).satisfies(refusal("bouquets.unit.spoilt", first.quantity()));

        assertThat(showcase.unit(unit)).map(UnitRow::state).contains(UnitState.ON_SHOWCASE);
    }

    @Test
    void anotherReasonIsTold() {
        long unit = shop.assemble(bouquet);

        assertThatThrownBy(() -> dismantling.writeOff(unit, LossReason.OTHER, " ", UUID.randomUUID()))
                .satisfies(refusal("bouquets.loss.commentMissing"));

        assertThat(showcase.unit(unit)).map(UnitRow::state).contains(UnitState.ON_SHOWCASE);
    }

    @Test
    void writtenOffAsOneAllItsStemsAreLostAtTheirOwnCost() {
        long unit = shop.assemble(bouquet);
        UUID operation = UUID.randomUUID();

        dismantling.writeOff(unit, LossReason.WILTED, "", operation);
        dismantling.writeOff(unit, LossReason.WILTED, "", operation);

        assertThat(shop.story()).filteredOn(told -> told.startsWith("WRITTEN_OFF"))
                .containsExactlyInAnyOrder("WRITTEN_OFF Роза -3", "WRITTEN_OFF Роза -2", "WRITTEN_OFF Эвкалипт -2");
        assertThat(List.of(shop.remaining(soon), shop.remaining(later))).containsExactly(0, 7);
        assertThat(showcase.unit(unit)).map(UnitRow::state).contains(UnitState.WRITTEN_OFF);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void aBouquetIsSoldOnceAndComesBackWhole() {
        long unit = shop.assemble(bouquet);

        SoldUnit sold = shop.database.write(transaction -> showcase.sell(transaction, unit, SALE));

        assertThat(sold).isEqualTo(new SoldUnit(bouquet, "Нежность", PRICE, Money.ofRoubles(770)));
        assertThatThrownBy(() -> shop.database.write(transaction -> showcase.sell(transaction, unit, SALE)))
                .satisfies(refusal("bouquets.unit.notThere", "Нежность", UnitState.SOLD));
        assertThat(showcase.unit(unit)).map(UnitRow::sale).contains("S-00007");
        assertThat(shop.findings()).isEmpty();
        shop.database.writeOnly(transaction -> showcase.unsell(transaction, unit));
        assertThat(showcase.unit(unit)).map(UnitRow::state).contains(UnitState.ON_SHOWCASE);
        assertThatThrownBy(() -> shop.database.writeOnly(transaction -> showcase.unsell(transaction, unit)))
                .satisfies(refusal("bouquets.unit.notSold", "Нежность"));
    }

    @Test
    void aCheckWritesOffWhatNobodyFound() {
        long there = shop.assemble(bouquet);
        long gone = shop.assemble(bouquet);
        UUID operation = UUID.randomUUID();

        int lost = dismantling.check(List.of(there), List.of(gone), "Не нашли на витрине", operation);
        int again = dismantling.check(List.of(there), List.of(gone), "Не нашли на витрине", operation);

        assertThat(List.of(lost, again)).containsExactly(1, 1);
        assertThat(showcase.page(UnitFilter.ON_SHOWCASE.state(null), Showcase.FIRST_WILTED, 0, 9))
                .extracting(UnitRow::id, UnitRow::state, UnitRow::checkedAt).containsExactlyInAnyOrder(
                        tuple(there, UnitState.ON_SHOWCASE, shop.time.now()),
                        tuple(gone, UnitState.WRITTEN_OFF, null));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatWasSoldDuringACheckIsNotMissing() {
        long there = shop.assemble(bouquet);
        long sold = shop.assemble(bouquet);
        shop.database.write(transaction -> showcase.sell(transaction, sold, SALE));

        int lost = dismantling.check(List.of(there), List.of(sold), "Не нашли", UUID.randomUUID());

        assertThat(lost).isZero();
        assertThat(showcase.unit(sold)).map(UnitRow::state).contains(UnitState.SOLD);
        assertThat(showcase.unit(there)).map(UnitRow::checkedAt).contains(shop.time.now());
    }

    @Test
    void aUnitIsFoundByItsBarcodeAndItsWords() {
        long unit = shop.assemble(bouquet);
        String code = UnitBarcode.of(unit);

        assertThat(code).matches("29\\d{11}");
        assertThat(showcase.byBarcode(code)).map(UnitRow::id).contains(unit);
        assertThat(showcase.byBarcode("2900000000017x")).isEmpty();
        assertThat(showcase.count(UnitFilter.ON_SHOWCASE.text(code))).isEqualTo(1);
        assertThat(showcase.count(UnitFilter.ON_SHOWCASE.text("неж холод"))).isEqualTo(1);
        assertThat(showcase.counts(UnitFilter.ON_SHOWCASE.text("неж"))).isEqualTo(new UnitCounts(1, 0, 0, 0));
    }

    @Test
    void aUnitKeepsWhatItWasWhenItsRecipeChanges() {
        long unit = shop.assemble(bouquet);

        shop.florist.bouquets().edit(bouquet, FlowerShop.draft("Грубость", new Stem(green, 1)));

        assertThat(showcase.unit(unit)).map(UnitRow::name).contains("Нежность");
        assertThat(showcase.stems(unit)).hasSize(2);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void anotherPriceIsToldAndOnlyForWhatStandsThere() {
        long unit = shop.assemble(bouquet);
        showcase.reprice(unit, Money.ofRoubles(990), "Касса");
        dismantling.takeApart(unit, List.of(), LossReason.OTHER, "", UUID.randomUUID());

        assertThat(showcase.unit(unit)).map(UnitRow::price).contains(Money.ofRoubles(990));
        assertThatThrownBy(() -> showcase.reprice(unit, PRICE, ""))
                .satisfies(refusal("bouquets.unit.notThere", "Нежность", UnitState.TAKEN_APART));
        assertThat(showcase.places()).containsExactly("Касса");
    }
}
