package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Document;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.Operation;

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
    void takenApartByMistakeItStandsThereAgain() {
        long unit = shop.assemble(bouquet);
        Optional<UnitRow> before = showcase.unit(unit);
        Map<Long, Integer> shelves = shop.shelves();
        UnitStem first = showcase.stems(unit).getFirst();
        dismantling.takeApart(
                unit, List.of(new Spoilt(first.id(), 1)), LossReason.BROKEN, "", UUID.randomUUID());
        UUID operation = UUID.randomUUID();

        dismantling.undo(unit, operation);
        dismantling.undo(unit, operation);

        assertThat(showcase.unit(unit)).isEqualTo(before);
        assertThat(shop.shelves()).isEqualTo(shelves);
        assertThat(shop.findings()).isEmpty();
        assertThatThrownBy(() -> dismantling.undo(unit, UUID.randomUUID()))
                .satisfies(refusal("bouquets.unit.notUndoable", "Нежность", UnitState.ON_SHOWCASE));
    }

    @Test
    void writtenOffByMistakeItStandsThereAgainAndCanGoAgain() {
        long unit = shop.assemble(bouquet);
        Map<Long, Integer> shelves = shop.shelves();
        dismantling.writeOff(unit, LossReason.WILTED, "", UUID.randomUUID());
        dismantling.undo(unit, UUID.randomUUID());
        dismantling.writeOff(unit, LossReason.BROKEN, "", UUID.randomUUID());

        dismantling.undo(unit, UUID.randomUUID());

        assertThat(showcase.unit(unit)).map(UnitRow::state).contains(UnitState.ON_SHOWCASE);
        assertThat(shop.shelves()).isEqualTo(shelves);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatWentBackAndWasTakenSinceCannotBePutBack() {
        long unit = shop.assemble(bouquet);
        dismantling.takeApart(unit, List.of(), LossReason.OTHER, "", UUID.randomUUID());
        shop.database.writeOnly(transaction -> shop.ledger.move(
                transaction, soon, -2, MovementKind.SOLD, SALE, Operation.of(UUID.randomUUID())));

        assertThatThrownBy(() -> dismantling.undo(unit, UUID.randomUUID()))
                .satisfies(refusal("bouquets.unit.flowersGone", "Нежность", "Роза (Утро)"));

        assertThat(showcase.unit(unit)).map(UnitRow::state).contains(UnitState.TAKEN_APART);
        assertThat(shop.remaining(soon)).isEqualTo(1);
    }

    @Test
    void aBasketThatIsKeptGoesBackToItsLot() {
        long basket = shop.basket("Корзина");
        long baskets = shop.lot(basket, 3, 300, Money.ofRoubles(500));
        long unit = shop.assemble(shop.bouquet("Дача", new Stem(rose, 3), new Stem(basket, 1)));
        Set<Long> kept = showcase.stems(unit).stream().filter(stem -> stem.kind() == GoodKind.GOODS)
                .map(UnitStem::id).collect(Collectors.toSet());

        dismantling.writeOff(unit, kept, LossReason.WILTED, "", UUID.randomUUID());

        assertThat(List.of(shop.remaining(baskets), shop.remaining(soon))).containsExactly(3, 0);
        assertThat(shop.story()).filteredOn(told -> told.startsWith("WRITTEN_OFF"))
                .containsExactly("WRITTEN_OFF Роза -3");
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void onlyThePiecesOfExpiredLotsAreToldAsExpired() {
        long unit = shop.assemble(bouquet);

        shop.clock.advanceDays(3);

        assertThat(showcase.stems(unit)).extracting(UnitStem::good, UnitStem::quantity, UnitStem::expired)
                .containsExactlyInAnyOrder(tuple("Роза", 5, 3), tuple("Эвкалипт", 2, 0));
        assertThat(showcase.parts(unit)).extracting(UnitPart::lotId, UnitPart::quantity, UnitPart::cost)
                .contains(tuple(soon, 3, Money.ofRoubles(270)), tuple(later, 2, Money.ofRoubles(220)));
    }

    @Test
    void whatIsArchivedIsNotAssembled() {
        shop.florist.bouquets().archive(bouquet);

        assertThatThrownBy(() -> shop.assemble(bouquet))
                .satisfies(refusal("bouquets.assemble.archived", "Нежность"));
    }

    @Test
    void aPriceIsAboveZero() {
        long unit = shop.assemble(bouquet);

        assertThatThrownBy(() -> showcase.reprice(unit, Money.ZERO, ""))
                .satisfies(refusal("bouquets.priceMissing"));
        assertThatThrownBy(() -> showcase.reprice(unit, Money.ofRoubles(-1), ""))
                .satisfies(refusal("bouquets.priceMissing"));

        assertThat(showcase.unit(unit)).map(UnitRow::price).contains(PRICE);
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
    void anotherPriceNeedsTheRightAnotherPlaceDoesNot() {
        long unit = shop.assemble(bouquet);
        Showcase guarded = new Showcase(shop.database, shop.ledger, shop.stock, shop.florist.bouquets(), shop.time,
                () -> {
                    throw new UserProblem("staff.needsManager");
                });
        guarded.reprice(unit, PRICE, "Касса");

        assertThatThrownBy(() -> guarded.reprice(unit, Money.ofRoubles(990), ""))
                .satisfies(refusal("staff.needsManager"));
        assertThat(showcase.unit(unit)).map(UnitRow::price).contains(PRICE);
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
