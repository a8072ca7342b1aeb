package shop.petunia.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.TestDatabase;

/**
 * Whatever happens in whatever order: the balance is the sum of the entries, what is unspent is the balance, and of
 * points that live 30 days exactly those expire that a plain queue, spent from its front, still has.
 */
class PointPropertiesTest {
    private static final int LIFE = 30;

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void pointsAreSpentAndExpireInTheOrderInWhichTheyCame(@ForAll("steps") @Size(max = 25) List<Step> steps) {
        try (TestDatabase database = TestDatabase.of(Programme.ENTITIES)) {
            Programme shop = new Programme(database.database(), database.clock(), () -> {});
            shop.settings.set(LoyaltySettings.EXPIRY_DAYS, LIFE);
            long client = shop.client();
            Queue queue = new Queue();

            for (Step step : steps) {
                database.clock().advanceDays(step.days);
                shop.loyalty.expireDue();
                queue.pass(step.days);
                if (step.points > 0) {
                    shop.give(client, String.valueOf(step.points));
                    queue.give(step.points);
                } else {
                    assertThat(pays(shop, client, -step.points)).isEqualTo(queue.take(-step.points));
                }
            }

            assertThat(shop.balance(client)).isEqualTo(Programme.points(String.valueOf(queue.sum())));
            assertThat(shop.findings()).isEmpty();
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void whateverIsBoughtPaidWithPointsAndRefundedTheBooksAreInOrder(
            @ForAll("steps") @Size(max = 20) List<Step> steps) {
        try (TestDatabase database = TestDatabase.of(Programme.ENTITIES)) {
            Programme shop = new Programme(database.database(), database.clock(), () -> {});
            shop.settings.set(LoyaltySettings.EXPIRY_DAYS, LIFE);
            long client = shop.client();

            for (int order = 0; order < steps.size(); order++) {
                Step step = steps.get(order);
                database.clock().advanceDays(step.days);
                if (step.points > 0) {
                    shop.buy(client, order, String.valueOf(step.points * 10));
                } else if (order % 2 == 0) {
                    pays(shop, client, -step.points);
                } else {
                    refund(shop, order / 2, -step.points);
                }
            }

            assertThat(shop.findings()).isEmpty();
            assertThat(shop.balance(client).isNegative()).isFalse();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(-60, 60).filter(points -> points != 0))
                .as(Step::new).list();
    }

    private static boolean pays(Programme shop, long client, int points) {
        try {
            shop.pay(client, 1000 + points, String.valueOf(points), "1000");
            return true;
        } catch (UserProblem refused) {
            return false;
        }
    }

    private static void refund(Programme shop, int order, int part) {
        try {
            shop.refund(order, "0.5", part, 60);
        } catch (UserProblem refused) {
            assertThat(refused.key()).startsWith("loyalty.purchase.refund");
        }
    }

    /** Days until then, and points: negative ones pay. */
    record Step(int days, int points) {}

    /** Points in the order in which they expire. */
    private static final class Queue {
        private final Deque<int[]> parts = new ArrayDeque<>();

        void give(int points) {
            parts.addLast(new int[]{LIFE, points});
        }

        void pass(int days) {
            parts.forEach(part -> part[0] -= days);
            parts.removeIf(part -> part[0] < 0);
        }

        boolean take(int points) {
            if (sum() < points) {
                return false;
            }
            int open = points;
            for (int[] part : parts) {
                int taken = Math.min(open, part[1]);
                part[1] -= taken;
                open -= taken;
            }
            return true;
        }

        int sum() {
            return parts.stream().mapToInt(part -> part[1]).sum();
        }
    }
}
