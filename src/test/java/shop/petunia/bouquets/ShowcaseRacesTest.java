package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.testkit.Tills.atOnce;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Document;

/** Two tills, each with its own façades, on one database. */
class ShowcaseRacesTest {
    @RegisterExtension
    final FlowerShop shop = new FlowerShop();

    private final Showcase first = shop.florist.showcase();
    private final Showcase second =
            new Showcase(shop.database, shop.ledger, shop.stock, shop.florist.bouquets(), shop.time);
    private long bouquet;

    @BeforeEach
    void flowersForOne() {
        long rose = shop.flower("Роза");
        shop.lot(rose, 7, 3);
        bouquet = shop.bouquet("Алый", new Stem(rose, 5));
    }

    @RepeatedTest(5)
    void theLastStemsMakeOneBouquet() throws Exception {
        Assembly one = new Assembly(bouquet, 1, Money.ofRoubles(10), "");

        List<Boolean> made = atOnce(
                () -> done(() -> first.assemble(one, UUID.randomUUID())),
                () -> done(() -> second.assemble(one, UUID.randomUUID())));

        assertThat(made).containsExactlyInAnyOrder(true, false);
        assertThat(shop.findings()).isEmpty();
    }

    @RepeatedTest(5)
    void theSameCommandAtTwoTillsMakesOneBouquet() throws Exception {
        Assembly one = new Assembly(bouquet, 1, Money.ofRoubles(10), "");
        Showcase other = shop.another().florist.showcase();
        UUID operation = UUID.randomUUID();

        List<List<Long>> made = atOnce(() -> first.assemble(one, operation), () -> other.assemble(one, operation));

        assertThat(made.getFirst()).hasSize(1).isEqualTo(made.getLast());
        assertThat(first.count(UnitFilter.ON_SHOWCASE)).isEqualTo(1);
        assertThat(shop.findings()).isEmpty();
    }

    @RepeatedTest(5)
    void twoTillsBeginOneCheck() throws Exception {
        shop.assemble(bouquet);
        ShowcaseChecks other = shop.another().florist.checks();

        List<Long> begun = atOnce(shop.florist.checks()::begin, other::begin);

        assertThat(begun.getFirst()).isEqualTo(begun.getLast());
        assertThat(other.lines(begun.getFirst())).hasSize(1);
    }

    @RepeatedTest(5)
    void aBouquetIsSoldByOneOfTwoTills() throws Exception {
        long unit = shop.assemble(bouquet);

        List<Boolean> sold = atOnce(() -> done(() -> sell(first, unit, 1)), () -> done(() -> sell(second, unit, 2)));

        assertThat(sold).containsExactlyInAnyOrder(true, false);
        assertThat(shop.florist.showcase().counts(UnitFilter.ON_SHOWCASE)).isEqualTo(new UnitCounts(0, 1, 0, 0));
    }

    @RepeatedTest(5)
    void whatIsSoldIsNotTakenApart() throws Exception {
        long unit = shop.assemble(bouquet);

        List<Boolean> done = atOnce(
                () -> done(() -> sell(first, unit, 1)),
                () -> done(() -> shop.florist.dismantling()
                        .takeApart(unit, List.of(), LossReason.OTHER, "", UUID.randomUUID())));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(shop.findings()).isEmpty();
    }

    private void sell(Showcase showcase, long unit, long order) {
        shop.database.write(transaction -> showcase.sell(transaction, unit, Document.of("order", order, "S-" + order)));
    }

    private static boolean done(Runnable work) {
        try {
            work.run();
            return true;
        } catch (UserProblem refused) {
            return false;
        }
    }
}
