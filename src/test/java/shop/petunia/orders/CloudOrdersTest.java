package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.orders.OrderShop.LATER;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.delivery;
import static shop.petunia.orders.OrderShop.pickup;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.clients.ClientDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;

class CloudOrdersTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    private long lot;

    @BeforeEach
    void nineRoses() {
        long roses = shop.flower("Роза");
        lot = shop.lot(roses, 9);
        shop.linkTo(roses);
    }

    @AfterEach
    void everythingHoldsTogether() {
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatIsFirstSeenOpenTakesItsFlowers() {
        adopt(OrderStatus.ASSEMBLING);

        assertThat(shop.story(lot)).containsExactly("SOLD -5");
        assertThat(shop.steps(order())).containsExactly("ASSEMBLING маркетплейс");
    }

    @Test
    void whatIsFirstSeenAcceptedForLaterIsPromised() {
        shop.desk.cloud().adopt(shop.told(41, OrderStatus.ACCEPTED, pickup(LATER)), UUID.randomUUID());

        assertThat(shop.story(lot)).isEmpty();
        assertThat(shop.card(order()).order().stock()).isEqualTo(StockState.PROMISED);
    }

    @Test
    void whatIsFirstSeenEndedMovesNeitherStockNorPoints() {
        long client = shop.programme.clients.add(
                ClientDraft.of(OrderShop.PHONE, "Мария Иванова"));

        adopt(OrderStatus.DONE);

        assertThat(shop.story(lot)).isEmpty();
        assertThat(shop.card(order()).order().clientId()).isEqualTo(client);
        assertThat(shop.programme.balance(client)).isEqualTo(Points.ZERO);
    }

    @Test
    void whatWasFirstSeenDoneTakesNothingWhenTheBuyerConfirmsIt() {
        adopt(OrderStatus.DONE);

        adopt(OrderStatus.COMPLETED);

        assertThat(shop.story(lot)).isEmpty();
        assertThat(shop.status(order())).isEqualTo(OrderStatus.COMPLETED);
    }

    @Test
    void whatIsRevivedTakesItsFlowersAgain() {
        adopt(OrderStatus.ACCEPTED);
        adopt(OrderStatus.CANCELLED);

        adopt(OrderStatus.ASSEMBLING);

        assertThat(shop.story(lot)).containsExactly("SOLD -5", "RETURNED 5", "SOLD -5");
    }

    @Test
    void aPaymentThatArrivesWhileTheCloudStillSaysPendingUndoesNoAccept() {
        shop.desk.cloud().adopt(unpaid(OrderStatus.PENDING), UUID.randomUUID());
        shop.desk.steps().accept(order(), false, UUID.randomUUID());

        adopt(OrderStatus.PENDING);

        assertThat(shop.status(order())).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(shop.story(lot)).containsExactly("SOLD -5");
        assertThat(shop.card(order()).history().getLast())
                .extracting(OrderEventRow::kind, OrderEventRow::toTotal, OrderEventRow::by, OrderEventRow::fromMarket)
                .containsExactly(EventKind.PAYMENT, Money.ofRoubles(1000), null, true);
    }

    @Test
    void theShopsOwnStepsComeBackFromTheCloudAndUndoNothing() {
        adopt(OrderStatus.PENDING);
        shop.desk.steps().accept(order(), false, UUID.randomUUID());
        shop.step(order(), OrderStatus.ASSEMBLING);

        adopt(OrderStatus.ACCEPTED);
        OrderStatus afterEcho = shop.status(order());
        adopt(OrderStatus.ASSEMBLING);
        adopt(OrderStatus.ACCEPTED);

        assertThat(afterEcho).isEqualTo(OrderStatus.ASSEMBLING);
        assertThat(shop.steps(order())).containsExactly("PENDING маркетплейс", "PENDING → ACCEPTED",
                "ACCEPTED → ASSEMBLING", "ASSEMBLING → ACCEPTED маркетплейс");
    }

    @Test
    void whatTheShopAgreedWithTheBuyerStaysUntilTheCloudChangesItsOwn() {
        adopt(OrderStatus.PENDING);
        OrderContacts own = shop.card(order()).order().contacts().window(LocalTime.of(10, 0), LocalTime.NOON)
                .recipient("Анна", "");
        shop.desk.orders().edit(order(), shop.card(order()).draft().contacts(own), false, UUID.randomUUID());
        OrderContacts moved = new OrderContacts(Way.DELIVERY, "Лесная, 1", TODAY, null, null, "Мария Иванова",
                OrderShop.PHONE, "", "", "", "С любовью");

        shop.desk.cloud().adopt(shop.told(41, OrderStatus.ACCEPTED, moved), UUID.randomUUID());

        assertThat(shop.card(order()).order().contacts()).isEqualTo(new OrderContacts(Way.DELIVERY, "Лесная, 1",
                TODAY, LocalTime.of(10, 0), LocalTime.NOON, "Мария Иванова", OrderShop.PHONE, "Анна", "", "",
                "С любовью"));
    }

    @Test
    void aPromiseThatTheCloudMovesToTodayIsTaken() {
        shop.desk.cloud().adopt(shop.told(41, OrderStatus.ACCEPTED, pickup(LATER)), UUID.randomUUID());
        CloudOrder sooner = shop.told(41, OrderStatus.ACCEPTED, pickup(TODAY));

        shop.desk.cloud().adopt(otherwise(sooner, "sooner"), UUID.randomUUID());

        assertThat(shop.story(lot)).containsExactly("SOLD -5");
        assertThat(shop.card(order()).order().stock()).isEqualTo(StockState.TAKEN);
    }

    @Test
    void linesThatTheCloudChangesMoveOnlyTheDifference() {
        adopt(OrderStatus.ASSEMBLING);
        List<String> stories = new ArrayList<>();

        adopt(lines("more", OrderStatus.ASSEMBLING, 7));
        stories.add(String.join(", ", shop.story(lot)));
        adopt(lines("fewer", OrderStatus.ASSEMBLING, 4));
        stories.add(String.join(", ", shop.story(lot)));

        assertThat(stories).containsExactly("SOLD -5, SOLD -2", "SOLD -5, SOLD -2, RETURNED 2, RETURNED 1");
        assertThat(shop.card(order()).history())
                .filteredOn(event -> event.kind() == EventKind.EDITED)
                .extracting(OrderEventRow::reason, OrderEventRow::fromMarket)
                .containsExactly(tuple("Роза × 5 → Роза × 7", true), tuple("Роза × 7 → Роза × 4", true));
        assertThat(shop.card(order()).order().goods()).isEqualTo(Money.ofRoubles(800));
    }

    @Test
    void whatTheCloudPutsInPlaceOfAnotherIsTakenAndTheOtherGoesBack() {
        adopt(OrderStatus.ACCEPTED);
        long tulips = shop.lot(shop.flower("Тюльпан"), 9);
        shop.linkTo(shop.stock.lot(tulips).orElseThrow().goodId());
        CloudOrder told = shop.told(41, OrderStatus.ACCEPTED, delivery(TODAY));

        adopt(lines(told, "tulips", List.of(new CloudOrder.CloudLine(8L, "Тюльпан", Money.ofRoubles(100), 3)),
                "8:Тюльпан@100 x 3"));

        assertThat(shop.story(lot)).containsExactly("SOLD -5", "RETURNED 5");
        assertThat(shop.story(tulips)).containsExactly("SOLD -3");
    }

    @Test
    void aPromiseFollowsTheCloudsLinesWithoutMovingAnything() {
        CloudOrder later = shop.told(41, OrderStatus.ACCEPTED, pickup(LATER));
        shop.desk.cloud().adopt(later, UUID.randomUUID());

        adopt(lines(later, "more", List.of(new CloudOrder.CloudLine(7L, "Роза", Money.ofRoubles(200), 8)),
                "7:Роза@200 x 8"));

        assertThat(shop.story(lot)).isEmpty();
        assertThat(shop.desk.stems().on(new Period(LATER, LATER), false)).extracting(StemsRow::needed)
                .containsExactly(8L);
    }

    @Test
    void linesThatCannotBeReadOrComeTooLateMoveNothingAndAreTold() {
        adopt(OrderStatus.ASSEMBLING);
        CloudOrder told = shop.told(41, OrderStatus.ASSEMBLING, delivery(TODAY));

        adopt(lines(told, "unreadable", List.of(), "Роза, сколько не жалко"));
        adopt(OrderStatus.DONE);
        adopt(lines("late", OrderStatus.DONE, 2));

        assertThat(shop.story(lot)).containsExactly("SOLD -5");
        assertThat(shop.card(order()).history())
                .filteredOn(event -> event.kind() == EventKind.LINES_KEPT)
                .extracting(OrderEventRow::reason)
                .containsExactly("Роза, сколько не жалко", "7:Роза@200 x 2");
        assertThat(shop.card(order()).lines()).extracting(OrderLineRow::words).containsExactly("Роза × 5");
    }

    @Test
    void whatAnOrderMovedByTheCloudLacksStandsInItsHistory() {
        List<Sentence> audit = shop.audit();
        CloudOrder later = shop.told(41, OrderStatus.ACCEPTED, pickup(LATER));
        shop.desk.cloud().adopt(later, UUID.randomUUID());
        shop.phone(shop.roses(shop.stock.lot(lot).orElseThrow().goodId(), pickup(TODAY)));

        shop.desk.cloud().adopt(otherwise(shop.told(41, OrderStatus.ACCEPTED, pickup(TODAY)), "sooner"),
                UUID.randomUUID());

        assertThat(shop.card(order()).history().getLast())
                .extracting(OrderEventRow::kind, OrderEventRow::reason, OrderEventRow::fromMarket)
                .containsExactly(EventKind.LACKING, "Роза — 1", true);
        assertThat(audit).contains(Sentence.of("orders.audit.lacking", "41", "Роза — 1"));
    }

    @Test
    void whatIsFirstSeenOpenAndLacksFlowersTellsItToo() {
        adopt(lines("twelve", OrderStatus.ASSEMBLING, 12));

        assertThat(shop.card(order()).history()).extracting(OrderEventRow::kind, OrderEventRow::reason)
                .containsExactly(tuple(EventKind.CREATED, ""), tuple(EventKind.LACKING, "Роза — 3"));
    }

    @Test
    void theSameTwiceIsAdoptedOnce() {
        adopt(OrderStatus.ACCEPTED);

        assertThat(adopt(OrderStatus.ACCEPTED)).isEqualTo(Adopted.UNCHANGED);
        assertThat(shop.story(lot)).containsExactly("SOLD -5");
    }

    @Test
    void whatTheBuyerCancelsGoesBackToTheVeryLots() {
        adopt(OrderStatus.PENDING);
        shop.desk.steps().accept(order(), false, UUID.randomUUID());

        adopt(OrderStatus.CANCELLED);

        assertThat(shop.story(lot)).containsExactly("SOLD -5", "RETURNED 5");
        assertThat(shop.steps(order())).containsExactly("PENDING маркетплейс", "PENDING → ACCEPTED",
                "ACCEPTED → CANCELLED маркетплейс");
    }

    @Test
    void anAcceptThatTheCloudRefusedIsTakenBackWithItsReason() {
        adopt(OrderStatus.PENDING);
        shop.desk.steps().accept(order(), false, UUID.randomUUID());

        shop.desk.cloud().refused(41, OrderStatus.PENDING, "Недостаточно товара", UUID.randomUUID());

        assertThat(shop.remaining(lot)).isEqualTo(9);
        assertThat(shop.card(order()).order().stock()).isEqualTo(StockState.NONE);
        assertThat(shop.card(order()).history().getLast().reason()).isEqualTo("Недостаточно товара");
        assertThat(shop.desk.steps().accept(order(), false, UUID.randomUUID()).lacking()).isEmpty();
        assertThat(shop.remaining(lot)).isEqualTo(4);
    }

    private Adopted adopt(OrderStatus status) {
        return shop.desk.cloud().adopt(shop.told(41, status, delivery(TODAY)), UUID.randomUUID());
    }

    private void adopt(CloudOrder told) {
        shop.desk.cloud().adopt(told, UUID.randomUUID());
    }

    /** So many roses. */
    private static CloudOrder lines(CloudOrder told, String version, List<CloudOrder.CloudLine> lines, String items) {
        Money total = lines.stream().map(line -> Money.ofRoubles(100).times(line.quantity()))
                .reduce(Money.ZERO, Money::plus);
        return new CloudOrder(told.marketId(), version, told.status(), told.createdAt(), null, told.contacts(), lines,
                items, total.isZero() ? told.total() : total, null, told.fee(), told.pointsUsed(),
                told.pointsDiscount(), told.paymentMethod(), told.paymentStatus());
    }

    private CloudOrder lines(String version, OrderStatus status, int roses) {
        return lines(shop.told(41, status, delivery(TODAY)), version,
                List.of(new CloudOrder.CloudLine(7L, "Роза", Money.ofRoubles(200), roses)),
                "7:Роза@200 x " + roses);
    }

    private CloudOrder unpaid(OrderStatus status) {
        CloudOrder paid = shop.told(41, status, delivery(TODAY));
        return new CloudOrder(41, "unpaid", status, paid.createdAt(), null, paid.contacts(), paid.lines(), paid.items(),
                paid.total(), null, paid.fee(), paid.pointsUsed(), paid.pointsDiscount(), PaymentMethod.ONLINE,
                "pending");
    }

    private static CloudOrder otherwise(CloudOrder told, String version) {
        return new CloudOrder(told.marketId(), version, told.status(), told.createdAt(), null, told.contacts(),
                told.lines(), told.items(), told.total(), null, told.fee(), told.pointsUsed(), told.pointsDiscount(),
                told.paymentMethod(), told.paymentStatus());
    }

    private long order() {
        return shop.desk.cloud().byMarketId(41).orElseThrow();
    }
}
