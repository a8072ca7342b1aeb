package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.orders.OrderChange;
import shop.petunia.orders.OrderStatus;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;

class DecisionsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    final WireShop shop = new WireShop();

    private final MarketDesk desk = MarketDesks.of(shop);
    private final Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);

    @Test
    void whatTheBuyerCancelledMeanwhileIsToldInTheWordsOfTheShop() {
        long order = acceptedAndCancelledThere();

        Parked parked = desk.decisions().parked().getFirst();

        assertThat(texts.of(parked.what()))
                .isEqualTo("Заказ " + order + ": мы приняли, на маркетплейсе покупатель отменил");
        assertThat(parked.place()).isEqualTo(new Place(OrderChange.ORDER, shop.here(order)));
        assertThat(Choice.only(parked.row())).contains(Choice.THEIRS);
        assertThat(parked.choices()).containsExactly(Choice.THEIRS, Choice.MINE, Choice.RETRY, Choice.DROP);
    }

    @Test
    void nothingIsPushedOverAnOrderThatHasEnded() {
        acceptedAndCancelledThere();
        Parked parked = desk.decisions().parked().getFirst();

        assertThatThrownBy(() -> desk.decisions().decide(parked, Choice.MINE))
                .satisfies(refusal("marketplace.choice.ended"));
        assertThatThrownBy(() -> desk.decisions().decide(parked, Choice.RETRY))
                .satisfies(refusal("marketplace.choice.ended"));
        assertThat(shop.rows()).containsExactly("ACCEPT ACCEPTED CONFLICT ENDED_THERE");
    }

    @Test
    void whatIsLeftAsOnTheMarketplaceIsDecided() {
        acceptedAndCancelledThere();

        desk.decisions().decide(desk.decisions().parked().getFirst(), Choice.THEIRS);

        assertThat(desk.decisions().parked()).isEmpty();
        assertThat(shop.rows()).containsExactly("ACCEPT ACCEPTED DONE SUPERSEDED");
    }

    @Test
    void theShopsOwnStepIsDoneThereFromWhereverTheOrderIs() {
        long order = request();
        shop.accept(order);
        shop.run(MINUTE);
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.cloud.set(order, "ready_for_pickup");
        shop.run(MINUTE);
        Parked parked = desk.decisions().parked().getFirst();

        desk.decisions().decide(parked, Choice.MINE);
        shop.run(MINUTE);

        assertThat(texts.of(parked.what()))
                .isEqualTo("Заказ " + order + ": мы перевели в «Собирается», на маркетплейсе «Готов к выдаче»");
        assertThat(Choice.MINE.loses(parked.row()).map(texts::of)).contains(
                "На маркетплейсе заказ станет «Собирается» вместо «Готов к выдаче», покупатель это увидит.");
        assertThat(shop.cloud.status(order)).isEqualTo("assembling");
    }

    @Test
    void aRefusalIsShownWithTheMarketplacesOwnWordsAndSentAgain() {
        long order = request();
        shop.cloud.orderBook.outOfStock = true;
        shop.accept(order);
        shop.run(MINUTE);
        Parked parked = desk.decisions().parked().getFirst();
        shop.cloud.orderBook.outOfStock = false;

        desk.decisions().decide(parked, Choice.RETRY);
        shop.run(MINUTE);

        assertThat(texts.of(parked.why())).endsWith("Маркетплейс ответил: Недостаточно товара «Роза»");
        assertThat(shop.cloud.status(order)).isEqualTo("accepted");
    }

    @Test
    void pointsInDoubtAreEitherThereOrSentOnceMore() {
        OutgoingRow doubt = row(OutgoingKind.SALE, Why.SEVERAL, null);
        OutgoingRow introduced = row(OutgoingKind.PRODUCT, Why.GONE, null);
        OutgoingRow price = row(OutgoingKind.PRICE, Why.ELSEWHERE, OrderStatus.ASSEMBLING);

        assertThat(Choice.of(doubt)).containsExactly(Choice.THEIRS, Choice.MINE, Choice.DROP);
        assertThat(Choice.of(introduced)).containsExactly(Choice.MINE, Choice.DROP);
        assertThat(Choice.of(price)).containsExactly(Choice.THEIRS, Choice.RETRY, Choice.DROP);
        assertThat(Choice.RETRY.refusal(price).map(texts::of))
                .contains("Цену этого заказа на маркетплейсе уже нельзя изменить");
    }

    @Test
    void whatWaitsBehindSomethingUndecidedSaysSo() {
        long order = request();
        shop.accept(order);
        shop.run(MINUTE);
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.cloud.set(order, "ready_for_pickup");
        shop.run(MINUTE);

        shop.step(order, OrderStatus.DONE);

        List<Waits> waiting = desk.decisions().waiting(0, 10);
        assertThat(waiting).extracting(row -> texts.of(row.what()), Waits::held)
                .containsExactly(tuple(
                        "Заказ " + order + ": мы перевели в «Выполнен»", true));
    }

    private long acceptedAndCancelledThere() {
        long order = request();
        shop.accept(order);
        shop.cloud.set(order, "cancelled");
        shop.run(MINUTE);
        return order;
    }

    private long request() {
        long order = shop.cloud.order("pending", WireShop.PHONE, 1500, false);
        shop.run(MINUTE);
        return order;
    }

    private OutgoingRow row(OutgoingKind kind, Why why,
            @Nullable OrderStatus seen) {
        return new OutgoingRow(1, kind, 1L, null, null, null, 0, 0, OutgoingState.CONFLICT, why, seen, "", 1,
                shop.clock.instant(), null, null, null);
    }
}
