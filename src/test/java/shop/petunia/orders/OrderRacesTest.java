package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.delivery;
import static shop.petunia.orders.OrderShop.pickup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.UserProblem;

/** Two tills, each with its own façades, on one database. */
class OrderRacesTest {
    @RegisterExtension
    final OrderShop first = new OrderShop();

    private final OrderShop second = first.another();

    @RepeatedTest(5)
    void ofTwoWhoAcceptOneWinsAndTheOtherIsToldAndStockIsTakenOnce() throws Exception {
        acceptAtOnce(first, second);
    }

    @RepeatedTest(5)
    void numbersAreGivenOnce() throws Exception {
        long roses = first.flower("Роза");
        first.lot(roses, 90);

        List<OrderOutcome> made = atOnce(
                () -> first.desk.orders().create(
                        first.roses(roses, pickup(TODAY)), List.of(), false, UUID.randomUUID()),
                () -> second.desk.orders().create(
                        second.roses(roses, pickup(TODAY)), List.of(), false, UUID.randomUUID()));

        assertThat(made).extracting(OrderOutcome::number).containsExactlyInAnyOrder("S-00001", "S-00002");
        assertThat(first.findings()).isEmpty();
    }

    @RepeatedTest(5)
    void aPaymentAndACancellationAtOnceLoseNoMoney() throws Exception {
        long roses = first.flower("Роза");
        first.lot(roses, 9);
        long order = first.phone(first.roses(roses, pickup(TODAY)));

        List<String> told = atOnce(
                () -> told(() -> {
                    first.desk.money().pay(order, OrderShop.cash(100), UUID.randomUUID());
                    return order;
                }),
                () -> told(() -> second.desk.steps().cancel(order,
                        new Cancellation("", FlowersBack.TO_LOTS, MoneyBack.AS_PAID), UUID.randomUUID())));

        assertThat(told.getLast()).isEqualTo("done");
        assertThat(first.card(order).order().paid().kopecks()).isZero();
        assertThat(first.findings()).isEmpty();
    }

    @RepeatedTest(5)
    void ofTwoWhoReadANewOrderOneTakesItOn() throws Exception {
        first.linkTo(first.flower("Роза"));
        second.link = first.link;
        CloudOrder told = first.told(41, OrderStatus.ACCEPTED, delivery(TODAY));

        List<Adopted> adopted = atOnce(
                () -> first.desk.cloud().adopt(told, UUID.randomUUID()),
                () -> second.desk.cloud().adopt(told, UUID.randomUUID()));

        assertThat(adopted).containsExactlyInAnyOrder(Adopted.NEW, Adopted.UNCHANGED);
        assertThat(first.desk.list().counts(OrderFilter.ACTIVE).active()).isEqualTo(1);
        assertThat(first.findings()).isEmpty();
    }

    static void acceptAtOnce(OrderShop first, OrderShop second) throws Exception {
        long roses = first.flower("Роза");
        long lot = first.lot(roses, 9);
        first.linkTo(roses);
        long order = first.request(41, delivery(TODAY));

        List<String> told = atOnce(
                () -> told(() -> first.desk.steps().accept(order, false, UUID.randomUUID())),
                () -> told(() -> second.desk.steps().accept(order, false, UUID.randomUUID())));

        assertThat(told).containsExactlyInAnyOrder("done", "orders.step.already");
        assertThat(first.story(lot)).containsExactly("SOLD -5");
        assertThat(first.steps(order)).containsExactly("PENDING маркетплейс", "PENDING → ACCEPTED");
    }

    private static String told(Callable<?> command) throws Exception {
        try {
            command.call();
            return "done";
        } catch (UserProblem refused) {
            return refused.key();
        }
    }

    static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService tills = Executors.newFixedThreadPool(2)) {
            List<Future<T>> both = new ArrayList<>();
            for (Callable<T> till : List.of(one, other)) {
                both.add(tills.submit(() -> {
                    start.await();
                    return till.call();
                }));
            }
            return List.of(both.getFirst().get(), both.getLast().get());
        }
    }
}
