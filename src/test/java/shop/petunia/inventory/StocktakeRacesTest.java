package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.testkit.Tills.atOnce;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.app.Wiring;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestPostgres;
import shop.petunia.ui.Progress;

/** Two tills, each with its own façades, on one database. */
class StocktakeRacesTest {
    @RegisterExtension
    final CountShop shop = new CountShop();

    @RepeatedTest(5)
    void appliedByBothAtOnceItIsAppliedOnce() throws Exception {
        assertThat(appliedAtOnce(shop)).containsExactlyInAnyOrder("applied", "inventory.stocktake.applied");
    }

    @Test
    void soItIsOnPostgresql() throws Exception {
        TestClock clock = new TestClock();
        try (TestPostgres postgres = TestPostgres.start();
                Database database = Database.open(postgres.url(), Wiring.ENTITIES, clock, () -> 1);
                Database other = Database.open(postgres.url(), Wiring.ENTITIES, clock, () -> 1)) {
            CountShop tills = new CountShop(database, clock, () -> other);

            List<String> results = appliedAtOnce(tills);
            tills.undo(tills.stocktakes.page(StocktakeFilter.ALL, 0, 1).getFirst().id());

            assertThat(results).containsExactlyInAnyOrder("applied", "inventory.stocktake.applied");
            assertThat(tills.findings()).isEmpty();
        }
    }

    @RepeatedTest(5)
    void theSameCommandSentTwiceAtOnceIsAppliedOnceAndAnsweredTwice() throws Exception {
        long lot = shop.lot(shop.reception("Утро"), shop.flower("Роза"), 10, 7);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 7);
        UUID operation = UUID.randomUUID();

        List<Applied> answers = atOnce(
                () -> shop.applications.apply(stocktake, operation, Progress.UNWATCHED),
                () -> shop.another().applications.apply(stocktake, operation, Progress.UNWATCHED));

        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(shop.remaining(lot)).isEqualTo(7);
    }

    @RepeatedTest(5)
    void aSaleBesideTheApplicationStaysSold() throws Exception {
        long rose = shop.flower("Роза");
        long lot = shop.lot(shop.reception("Утро"), rose, 10, 7);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 8);
        CountShop till = shop.another();

        atOnce(() -> shop.apply(stocktake), () -> till.sell(rose, 3, 1));

        assertThat(shop.remaining(lot)).isEqualTo(5);
        assertThat(shop.findings()).isEmpty();
    }

    @RepeatedTest(5)
    void aNumberTypedBesideTheApplicationIsInItOrRefused() throws Exception {
        long reception = shop.reception("Утро");
        long roses = shop.lot(reception, shop.flower("Роза"), 10, 7);
        long irises = shop.lot(reception, shop.flower("Ирис"), 10, 7);
        long stocktake = shop.start();
        shop.count(stocktake, roses, 8);
        CountShop till = shop.another();

        List<String> results = atOnce(
                () -> applied(shop, stocktake),
                () -> told(() -> till.count(stocktake, irises, 6)));

        assertThat(results.getFirst()).isEqualTo("applied");
        assertThat(shop.remaining(roses, irises))
                .isEqualTo(List.of(8, results.getLast().equals("done") ? 6 : 10));
        assertThat(shop.findings()).isEmpty();
    }

    @RepeatedTest(5)
    void ofTwoBegunAtOnceTheSecondGetsWhatTheFirstLeft() throws Exception {
        shop.lot(shop.reception("Утро"), shop.flower("Роза"), 10, 7);
        CountShop till = shop.another();

        List<String> results = atOnce(() -> told(shop::start), () -> told(till::start));

        assertThat(results).containsExactlyInAnyOrder("done", "inventory.start.taken");
        assertThat(shop.stocktakes.count(StocktakeFilter.ALL)).isEqualTo(1);
        assertThat(shop.findings()).isEmpty();
    }

    private static List<String> appliedAtOnce(CountShop shop) throws Exception {
        long lot = shop.lot(shop.reception("Утро"), shop.flower("Роза"), 10, 7);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 7);
        CountShop till = shop.another();

        List<String> results = atOnce(() -> applied(shop, stocktake), () -> applied(till, stocktake));

        assertThat(shop.remaining(lot)).isEqualTo(7);
        assertThat(shop.counted()).hasSize(1);
        return results;
    }

    private static String applied(CountShop till, long stocktake) {
        String told = told(() -> till.apply(stocktake));
        return told.equals("done") ? "applied" : told;
    }

    private static String told(Callable<?> work) {
        try {
            work.call();
            return "done";
        } catch (UserProblem refused) {
            return refused.key();
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }
}
