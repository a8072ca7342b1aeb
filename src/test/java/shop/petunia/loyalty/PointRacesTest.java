package shop.petunia.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestPostgres;

/** Two tills, each with its own façades, on one database; forty hands on one client's points. */
class PointRacesTest {
    private static final int HANDS = 40;

    @Test
    void fortyAtOnceLoseNothingAndNeverGoBelowZero() throws Exception {
        try (TestDatabase shop = TestDatabase.of(Programme.ENTITIES)) {
            Programme first = new Programme(shop.database(), shop.clock(), () -> {});
            Programme second = new Programme(shop.another(), shop.clock(), () -> {});

            race(first, second);
        }
    }

    @Test
    void norDoTheyOnPostgresql() throws Exception {
        TestClock clock = new TestClock();
        try (TestPostgres postgres = TestPostgres.start();
                Database one = Database.open(postgres.url(), Programme.ENTITIES, clock, () -> 1);
                Database two = Database.open(postgres.url(), Programme.ENTITIES, clock, () -> 1)) {
            race(new Programme(one, clock, () -> {}), new Programme(two, clock, () -> {}));
        }
    }

    @Test
    void theSameCommandSentTwiceAtOnceIsBookedOnce() throws Exception {
        try (TestDatabase shop = TestDatabase.of(Programme.ENTITIES)) {
            Programme first = new Programme(shop.database(), shop.clock(), () -> {});
            Programme second = new Programme(shop.another(), shop.clock(), () -> {});
            long client = first.client();
            UUID operation = UUID.randomUUID();

            atOnce(IntStream.range(0, 8).<Callable<Points>>mapToObj(n -> () -> (n % 2 == 0 ? first : second).loyalty
                    .enterSale(client, Programme.money("100"), "", operation).points()).toList());

            assertThat(first.entries(client)).containsExactly("ACCRUAL 5");
            assertThat(first.findings()).isEmpty();
        }
    }

    /** Twenty purchases of 10 points each against twenty redemptions of 30: at least one of these is refused. */
    private static void race(Programme first, Programme second) throws Exception {
        long client = first.client();
        first.give(client, "100");

        List<Points> moved = atOnce(IntStream.range(0, HANDS)
                .mapToObj(n -> hand(n % 4 < 2 ? first : second, client, n))
                .toList());

        Points sum = moved.stream().reduce(Programme.points("100"), Points::plus);
        assertThat(first.balance(client)).isEqualTo(sum);
        assertThat(sum.isNegative()).isFalse();
        assertThat(first.loyalty.countEntries(client))
                .isEqualTo(1 + moved.stream().filter(points -> !points.isZero()).count());
        assertThat(first.findings()).isEmpty();
    }

    private static Callable<Points> hand(Programme till, long client, int number) {
        if (number % 2 == 0) {
            return () -> till.buy(client, number, "200").points();
        }
        return () -> {
            try {
                till.loyalty.redeem(client, Programme.points("30"), "подарок", UUID.randomUUID());
                return Programme.points("-30");
            } catch (UserProblem refused) {
                assertThat(refused.key()).isEqualTo("loyalty.points.notEnough");
                return Points.ZERO;
            }
        };
    }

    private static List<Points> atOnce(List<Callable<Points>> hands) throws Exception {
        List<Points> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(hands.size())) {
            for (Future<Points> one : threads.invokeAll(hands)) {
                results.add(one.get());
            }
        }
        return results;
    }
}
