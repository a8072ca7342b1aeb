package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.pickup;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sort;

class OrderListTest {
    private static final Period TOMORROW = new Period(TODAY.plusDays(1), TODAY.plusDays(1));

    @RegisterExtension
    final OrderShop shop = new OrderShop();

    @Test
    void eachOrderStandsInItsTab() {
        shop.request(41, pickup(TODAY));
        long off = ribbon(pickup(TODAY));
        ribbon(pickup(TODAY.plusDays(1)));
        shop.desk.steps().cancel(off, new Cancellation("", FlowersBack.TO_LOTS, null), UUID.randomUUID());

        assertThat(shop.desk.list().counts(OrderFilter.ACTIVE)).isEqualTo(new TabCounts(1, 1, 1));
        assertThat(shop.desk.list().counts(OrderFilter.ACTIVE.due(TOMORROW))).isEqualTo(new TabCounts(0, 1, 0));
        assertThat(shop.desk.list().counts(OrderFilter.ACTIVE.channel(Channel.MARKETPLACE)))
                .isEqualTo(new TabCounts(1, 0, 0));
        assertThat(numbers(OrderFilter.HISTORY)).containsExactly("S-00001");
    }

    @Test
    void whatHasToBeReadyFirstStandsFirst() {
        ribbon(pickup(TODAY.plusDays(1)));
        ribbon(pickup(TODAY).window(LocalTime.of(15, 0), null));
        ribbon(pickup(TODAY).window(LocalTime.of(9, 0), null));

        assertThat(numbers(OrderFilter.ACTIVE)).containsExactly("S-00003", "S-00002", "S-00001");
    }

    @Test
    void whatWasHandedOverOnADayIsListedWhateverDayItWasFor() {
        long early = ribbon(pickup(TODAY.plusDays(3)));
        long late = ribbon(pickup(TODAY));
        shop.desk.money().pay(early, OrderShop.cash(100), UUID.randomUUID());
        shop.desk.money().pay(late, OrderShop.cash(100), UUID.randomUUID());
        shop.clock.advanceDays(1);
        shop.desk.steps().assemble(early, false, UUID.randomUUID());
        shop.desk.steps().done(early, UUID.randomUUID());
        shop.clock.advanceDays(1);
        shop.desk.steps().assemble(late, false, UUID.randomUUID());
        shop.desk.steps().done(late, UUID.randomUUID());

        OrderFilter done = OrderFilter.HISTORY.doneOn(TOMORROW);

        assertThat(numbers(done)).containsExactly("S-00001");
        assertThat(numbers(OrderFilter.HISTORY.doneOn(new Period(TODAY, TODAY.plusDays(2)))))
                .containsExactly("S-00002", "S-00001");
        assertThat(shop.desk.list().counts(done)).isEqualTo(new TabCounts(0, 0, 1));
        assertThat(numbers(done.text("зелён"))).isEmpty();
    }

    @Test
    void theWordsOfAQuestionAreLookedUpOnce() {
        ribbon(pickup(TODAY).buyer("Мария", OrderShop.PHONE));
        OrderQuestion question = shop.desk.list().question(OrderFilter.ACTIVE.text("мария"));
        long before = question.count();
        ribbon(pickup(TODAY).buyer("Мария", OrderShop.PHONE));

        assertThat(List.of(before, question.count(), question.counts().active())).containsOnly(1L);
        assertThat(shop.desk.list().count(OrderFilter.ACTIVE.text("мария"))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"S-0000", "s-00001", "1", "00001", "4567", "916123", "8916", "8 (916) 123-45", "мар", "иван",
                    "ИВАНОВА-П", "петро", "ольг 4567", "7654"})
    void anOrderIsFoundBy(String typed) {
        ribbon(pickup(TODAY).buyer("Мария Иванова-Петрова", "8 916 123-45-67")
                .recipient("Ольга Ким", "8 916 000 76 54"));

        assertThat(numbers(OrderFilter.ACTIVE.text(typed))).containsExactly("S-00001");
        assertThat(shop.desk.list().counts(OrderFilter.ACTIVE.text(typed))).isEqualTo(new TabCounts(0, 1, 0));
        assertThat(shop.desk.list().search(typed, 5)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S-0002", "567", "9999", "ария", "мар 9999", "садовая"})
    void anOrderIsNotFoundBy(String typed) {
        ribbon(OrderContacts.delivery(TODAY, "Садовая, 12", "Мария Иванова", "8 916 123-45-67"));

        assertThat(numbers(OrderFilter.ACTIVE.text(typed))).isEmpty();
        assertThat(shop.desk.list().count(OrderFilter.ACTIVE.text(typed))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"садов", "адовая", "полчаса", "любовью", "мария садовая"})
    void withinChosenDaysAddressAndCommentsAreSearchedToo(String typed) {
        ribbon(OrderContacts.delivery(TODAY, "Садовая, 12", "Мария Иванова", "8 916 123-45-67")
                .notes("Позвонить за полчаса", "С любовью"));

        OrderFilter today = OrderFilter.ACTIVE.due(new Period(TODAY, TODAY));
        assertThat(numbers(today.text(typed))).containsExactly("S-00001");
        assertThat(numbers(today.due(TOMORROW).text(typed))).isEmpty();
    }

    @Test
    void whatAnOrderIsCalledNowIsWhatItIsFoundBy() {
        long order = ribbon(pickup(TODAY).buyer("Мария", "8 916 123-45-67"));

        shop.desk.orders().edit(order, shop.card(order).draft().contacts(pickup(TODAY).buyer("Ольга", "")), false,
                UUID.randomUUID());

        assertThat(numbers(OrderFilter.ACTIVE.text("мария"))).isEmpty();
        assertThat(numbers(OrderFilter.ACTIVE.text("4567"))).isEmpty();
        assertThat(numbers(OrderFilter.ACTIVE.text("ольга"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 61, 181})
    void waitingIsCountedUntilAssemblingForWhatIsDueToday(int minutes) {
        long order = ribbon(pickup(TODAY));
        long tomorrow = ribbon(pickup(TODAY.plusDays(1)));
        shop.clock.advance(Duration.ofMinutes(minutes));

        Waiting.Level level = minutes > 180
                ? Waiting.Level.RED
                : minutes > 60 ? Waiting.Level.AMBER : Waiting.Level.CALM;
        assertThat(waiting(order)).isEqualTo(new Waiting(minutes, level));
        assertThat(waiting(tomorrow)).isEqualTo(Waiting.NOT);
        shop.step(order, OrderStatus.ASSEMBLING);
        assertThat(waiting(order)).isEqualTo(Waiting.NOT);
    }

    @Test
    void theStemsOfADayAreAddedUpWithWhatIsThere() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        long bouquet = shop.bouquet("Весна", roses, 7);
        shop.phone(shop.roses(roses, pickup(TODAY.plusDays(1))));
        shop.phone(OrderDraft.of(pickup(TODAY.plusDays(5)),
                List.of(OrderLineDraft.bouquet(bouquet, "Весна", 1, Money.ofRoubles(1000)))));

        assertThat(shop.desk.stems().on(new Period(TODAY, TODAY.plusDays(6)), false)).containsExactly(
                new StemsRow(roses, "Роза", "", GoodKind.FLOWER, 2, 12, 7, 0, 4, 0));
        assertThat(shop.desk.stems().on(new Period(TODAY, TODAY), true)).isEmpty();
    }

    @Test
    void theStemsTellWhatIsToBeBoughtAndWhatIsOnlyWords() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 3);
        shop.phone(shop.roses(roses, pickup(TODAY)));
        ribbon(pickup(TODAY));
        Period today = new Period(TODAY, TODAY);

        List<StemsRow> rows = shop.desk.stems().on(today, false);

        assertThat(rows).containsExactly(new StemsRow(roses, "Роза", "", GoodKind.FLOWER, 1, 5, 0, 2, 0, 0));
        assertThat(rows.getFirst().lacking()).isEqualTo(2);
        assertThat(shop.desk.stems().wordsOnly(today, false)).isEqualTo(1);
    }

    private Waiting waiting(long order) {
        return Waiting.of(shop.card(order).order(), shop.time.now(), TODAY);
    }

    private long ribbon(OrderContacts contacts) {
        return shop.phone(OrderDraft.of(contacts, List.of(OrderLineDraft.free("Лента", 1, Money.ofRoubles(100)))));
    }

    private List<String> numbers(OrderFilter filter) {
        return shop.desk.list().page(filter, Sort.by(OrderColumn.DUE), 0, 100).stream().map(OrderRow::number).toList();
    }
}
