package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.orders.OrderShop.LATER;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.cash;
import static shop.petunia.orders.OrderShop.delivery;
import static shop.petunia.orders.OrderShop.pickup;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;

class OrdersTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    @AfterEach
    void everythingHoldsTogether() {
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void anOrderByPhoneIsBornAcceptedWithItsNumberAndItsFlowers() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 9);

        OrderOutcome outcome = shop.desk.orders().create(
                shop.roses(roses, delivery(TODAY)).fee(Money.ofRoubles(300)), List.of(cash(500)), false,
                UUID.randomUUID());

        OrderCard card = shop.card(outcome.id());
        assertThat(outcome).isEqualTo(new OrderOutcome(1, "S-00001", OrderStatus.ACCEPTED, List.of()));
        assertThat(card.order().total()).isEqualTo(Money.ofRoubles(1300));
        assertThat(card.due()).isEqualTo(Money.ofRoubles(800));
        assertThat(card.order().composition()).isEqualTo("Роза × 5");
        assertThat(card.lines()).extracting(OrderLineRow::amount).containsExactly(Money.ofRoubles(1000));
        assertThat(shop.steps(outcome.id())).containsExactly("ACCEPTED");
        assertThat(shop.story(lot)).containsExactly("SOLD -5");
    }

    @Test
    void theSameCommandAgainIsAnsweredAndDoesNothing() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 9);
        UUID operation = UUID.randomUUID();
        OrderOutcome first = shop.desk.orders().create(shop.roses(roses, pickup(TODAY)), List.of(), false, operation);

        OrderOutcome again = shop.desk.orders().create(shop.roses(roses, pickup(TODAY)), List.of(), false, operation);

        assertThat(again).isEqualTo(first);
        assertThat(shop.remaining(lot)).isEqualTo(4);
    }

    @Test
    void whatIsDueLaterIsPromisedAndTakenWhenAssemblingBegins() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 9);
        long bouquet = shop.bouquet("Весна", roses, 3);
        long order = shop.phone(OrderDraft.of(pickup(LATER),
                List.of(OrderLineDraft.bouquet(bouquet, "Весна", 2, Money.ofRoubles(1000)))));
        long free = shop.bouquets.row(bouquet, null).orElseThrow().can();
        int before = shop.remaining(lot);

        shop.step(order, OrderStatus.ASSEMBLING);

        assertThat(free).isEqualTo(1);
        assertThat(before).isEqualTo(9);
        assertThat(shop.remaining(lot)).isEqualTo(3);
        assertThat(shop.bouquets.row(bouquet, null).orElseThrow().can()).isEqualTo(1);
    }

    @Test
    void tooFewFlowersAreToldAndBlockNothing() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 3);

        OrderOutcome now = shop.desk.orders().create(
                shop.roses(roses, pickup(TODAY)), List.of(), false, UUID.randomUUID());
        OrderOutcome later = shop.desk.orders().create(
                shop.roses(roses, pickup(LATER)), List.of(), false, UUID.randomUUID());

        assertThat(now.lacking()).containsExactly(new Lacking(roses, "Роза", 2));
        assertThat(later.lacking()).containsExactly(new Lacking(roses, "Роза", 5));
        assertThat(shop.remaining(lot)).isZero();
    }

    @Test
    void aBouquetOfTheShowcaseIsTakenAtOnceWheneverItIsDue() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        long unit = shop.assembled(shop.bouquet("Весна", roses, 3));

        long order = shop.phone(OrderDraft.of(pickup(LATER),
                List.of(OrderLineDraft.unit(unit, "Весна", Money.ofRoubles(1000)))));
        String sale = shop.showcase.unit(unit).orElseThrow().sale();
        shop.desk.steps().cancel(order, new Cancellation("", FlowersBack.TO_LOTS, null), UUID.randomUUID());

        assertThat(sale).isEqualTo("S-00001");
        assertThat(shop.showcase.unit(unit).orElseThrow().sale()).isEmpty();
    }

    @Test
    void theBuyersPhoneFindsTheClientAndIsKeptInOneForm() {
        long client = shop.programme.client();

        long order = shop.phone(OrderDraft.of(OrderContacts.pickup(TODAY, "Мария", "8 (916) 000-00-00"),
                List.of(OrderLineDraft.free("Открытка", 1, Money.ofRoubles(100)))));
        long stranger = shop.phone(OrderDraft.of(OrderContacts.pickup(TODAY, "Пётр", "доб. 12"),
                List.of(OrderLineDraft.free("Открытка", 1, Money.ofRoubles(100)))));

        assertThat(shop.card(order).order().clientId()).isEqualTo(client);
        assertThat(shop.card(order).order().buyerPhone()).isEqualTo("+79160000000");
        assertThat(shop.card(stranger).order().buyerPhone()).isEqualTo("доб. 12");
        assertThat(shop.card(stranger).client()).isNull();
    }

    @Test
    void theBuyerIsEnrolledOnceAndTheOrderIsTheirs() {
        long order = shop.phone(OrderDraft.of(pickup(TODAY),
                List.of(OrderLineDraft.free("Открытка", 1, Money.ofRoubles(100)))), cash(100));

        long client = shop.desk.orders().enrol(order, UUID.randomUUID());
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.DONE);

        assertThat(shop.desk.orders().enrol(order, UUID.randomUUID())).isEqualTo(client);
        assertThat(shop.card(order).client()).isNotNull();
        assertThat(shop.programme.entries(client)).containsExactly("ACCRUAL 5");
    }

    @Test
    void theBuyerIsEnrolledInTheOrdersOwnTransactionOrNotAtAll() {
        OrderDraft ribbon = OrderDraft.of(pickup(TODAY),
                List.of(OrderLineDraft.free("Лента", 1, Money.ofRoubles(100))));

        OrderOutcome made = shop.desk.orders().create(ribbon, List.of(), false, true, UUID.randomUUID());

        assertThat(shop.card(made.id()).client()).isNotNull();
        assertThatThrownBy(() -> shop.desk.orders().create(
                ribbon.contacts(OrderContacts.pickup(TODAY, "Пётр", "доб. 12")), List.of(), false, true,
                UUID.randomUUID())).isInstanceOf(UserProblem.class);
        assertThat(shop.desk.list().counts(OrderFilter.ACTIVE).active()).isEqualTo(1);
    }

    @Test
    void anOrderWithoutLinesKeepsItsContactsEditable() {
        CloudOrder told = shop.told(41, OrderStatus.PENDING, delivery(TODAY));
        shop.desk.cloud().adopt(new CloudOrder(41, "bare", told.status(), told.createdAt(), null, told.contacts(),
                List.of(), "", told.total(), null, told.fee(), told.pointsUsed(), told.pointsDiscount(), null, ""),
                UUID.randomUUID());
        long order = shop.desk.cloud().byMarketId(41).orElseThrow();
        OrderDraft draft = shop.card(order).draft();

        shop.desk.orders().edit(order, draft.contacts(draft.contacts().recipient("Анна", "")), false,
                UUID.randomUUID());

        assertThat(shop.card(order).order().recipientName()).isEqualTo("Анна");
        assertThatThrownBy(() -> shop.phone(draft)).satisfies(refusal("orders.noLines"));
    }

    @Test
    void otherLinesGiveBackWhatTheOldOnesTook() {
        long roses = shop.flower("Роза");
        long irises = shop.flower("Ирис");
        long first = shop.lot(roses, 9);
        long second = shop.lot(irises, 9);
        long order = shop.phone(shop.roses(roses, pickup(TODAY)));

        shop.desk.orders().edit(order, shop.card(order).draft().lines(List.of(
                OrderLineDraft.good(roses, "Роза", 1, Money.ofRoubles(200)),
                OrderLineDraft.good(irises, "Ирис", 3, Money.ofRoubles(100)))), false, UUID.randomUUID());

        assertThat(List.of(shop.remaining(first), shop.remaining(second))).containsExactly(8, 6);
        assertThat(shop.card(order).order().total()).isEqualTo(Money.ofRoubles(500));
        assertThat(shop.card(order).history()).extracting(OrderEventRow::kind)
                .containsExactly(EventKind.CREATED, EventKind.EDITED, EventKind.PRICE);
    }

    @Test
    void anotherPriceMovesNoStock() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 9);
        long order = shop.phone(shop.roses(roses, pickup(TODAY)));
        OrderDraft draft = shop.card(order).draft();

        shop.desk.orders().edit(order, draft.lines(List.of(draft.lines().getFirst().price(Money.ofRoubles(150)))),
                false, UUID.randomUUID());

        assertThat(shop.story(lot)).containsExactly("SOLD -5");
        assertThat(shop.card(order).lines()).extracting(OrderLineRow::amount)
                .containsExactly(Money.ofRoubles(750));
    }

    @Test
    void ofOtherLinesOnlyTheDifferenceMoves() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 19);
        long spring = shop.bouquet("Весна", roses, 3);
        long order = shop.phone(OrderDraft.of(pickup(TODAY), List.of(
                OrderLineDraft.bouquet(spring, "Весна", 2, Money.ofRoubles(900)),
                OrderLineDraft.good(roses, "Роза", 5, Money.ofRoubles(200)))));
        OrderDraft draft = shop.card(order).draft();

        OrderOutcome outcome = shop.desk.orders().edit(order, draft.lines(List.of(
                draft.lines().getLast().quantity(2),
                OrderLineDraft.free("Открытка", 1, Money.ofRoubles(50)),
                draft.lines().getFirst().quantity(3))), false, UUID.randomUUID());

        assertThat(shop.story(lot)).containsExactly("SOLD -6", "SOLD -5", "RETURNED 3", "SOLD -3");
        assertThat(shop.card(order).order().composition()).isEqualTo("Роза × 2, Открытка × 1, Весна × 3");
        assertThat(outcome.lacking()).isEmpty();
    }

    @Test
    void flowersPastTheirDayThatTheOrderHoldsStayItsOwn() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 5);
        long order = shop.phone(shop.roses(roses, pickup(TODAY)));
        shop.clock.advanceDays(8);
        OrderDraft draft = shop.card(order).draft();

        OrderOutcome outcome = shop.desk.orders().edit(
                order, draft.lines(List.of(draft.lines().getFirst().quantity(4))), false, UUID.randomUUID());

        assertThat(outcome.lacking()).isEmpty();
        assertThat(shop.story(lot)).containsExactly("SOLD -5", "RETURNED 1");
    }

    @Test
    void anotherBouquetOfTheShowcaseTakesThePlaceOfTheFirst() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        long recipe = shop.bouquet("Весна", roses, 3);
        long first = shop.assembled(recipe);
        long second = shop.assembled(recipe);
        long order = shop.phone(OrderDraft.of(pickup(LATER),
                List.of(OrderLineDraft.unit(first, "Весна", Money.ofRoubles(1000)))));

        shop.desk.orders().edit(order, shop.card(order).draft().lines(
                List.of(OrderLineDraft.unit(second, "Весна", Money.ofRoubles(1000)))), false, UUID.randomUUID());

        assertThat(List.of(shop.showcase.unit(first).orElseThrow().sale(),
                shop.showcase.unit(second).orElseThrow().sale())).containsExactly("", "S-00001");
    }

    @Test
    void aPromiseThatIsMovedToTomorrowIsTakenThenAndWhatLacksIsTold() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 3);
        long order = shop.phone(shop.roses(roses, pickup(LATER)));

        OrderOutcome outcome = shop.desk.orders().edit(order,
                shop.card(order).draft().contacts(pickup(TODAY.plusDays(1))), false, UUID.randomUUID());

        assertThat(shop.story(lot)).containsExactly("SOLD -3");
        assertThat(outcome.lacking()).containsExactly(new Lacking(roses, "Роза", 2));
        assertThat(shop.card(order).order().stock()).isEqualTo(StockState.TAKEN);
    }

    @Test
    void aRequestThatIsEditedTakesNothing() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 9);
        shop.linkTo(roses);
        long order = shop.request(41, pickup(LATER));

        shop.desk.orders().edit(
                order, shop.card(order).draft().contacts(pickup(TODAY)), false, UUID.randomUUID());

        assertThat(shop.story(lot)).isEmpty();
    }

    @Test
    void onItsWayOnlyTheContactsMayBeEdited() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        long order = shop.phone(shop.roses(roses, delivery(TODAY)));
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.IN_TRANSIT);
        OrderDraft draft = shop.card(order).draft();

        shop.desk.orders().edit(order, draft.contacts(draft.contacts().recipient("Анна", "8 916 765 43 21")), false,
                UUID.randomUUID());

        assertThat(shop.card(order).order().phoneOfWhoGets()).isEqualTo("+79167654321");
        assertThatThrownBy(() -> shop.desk.orders().edit(order, draft.fee(Money.ofRoubles(1)), false,
                UUID.randomUUID()))
                .satisfies(refusal("orders.edit.contactsOnly", "S-00001", OrderStatus.IN_TRANSIT));
    }

    @Test
    void aSaleOverTheCounterIsBornDoneWithEverythingThatFollows() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 9);
        long client = shop.programme.client();
        shop.programme.give(client, "100");

        OrderOutcome sale = shop.database.write(transaction -> shop.desk.orders().sell(transaction,
                shop.roses(roses, pickup(TODAY)).client(client).points(Points.of(100)), List.of(cash(900)), false,
                UUID.randomUUID()));

        OrderRow row = shop.card(sale.id()).order();
        assertThat(row.status()).isEqualTo(OrderStatus.DONE);
        assertThat(row.total()).isEqualTo(Money.ofRoubles(900));
        assertThat(row.isPaid()).isTrue();
        assertThat(row.doneAt()).isEqualTo(shop.time.now());
        assertThat(shop.remaining(lot)).isEqualTo(4);
        assertThat(shop.programme.entries(client))
                .containsExactly("CORRECTION 100", "REDEMPTION -100", "ACCRUAL 45");
    }

    @Test
    void aSaleIsPaidExactly() {
        assertThatThrownBy(() -> shop.database.write(transaction -> shop.desk.orders().sell(transaction,
                OrderDraft.of(pickup(TODAY), List.of(OrderLineDraft.free("Лента", 1, Money.ofRoubles(100)))),
                List.of(cash(90)), false, UUID.randomUUID())))
                .satisfies(refusal("orders.sale.notPaid", Money.ofRoubles(100), Money.ofRoubles(90)));
    }
}
