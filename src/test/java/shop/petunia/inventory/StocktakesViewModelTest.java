package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;

class StocktakesViewModelTest {
    @RegisterExtension
    final CountShop shop = new CountShop();

    private final CountDesk counting = new CountDesk(shop);
    private final TestKit kit = new TestKit();
    private final StocktakesViewModel model = new StocktakesViewModel(counting.desk, kit.kit());

    @Test
    void oneThatIsUnderWayIsGoneOnWithAndOthersAreHistory() {
        long first = shop.start();
        shop.count(first, counting.asters, 20);
        shop.apply(first);
        long second = shop.start();

        model.open(second);
        StocktakesViewModel.Page open = model.page().get();
        model.open(first);

        assertThat(open).isInstanceOf(StocktakesViewModel.Page.Counting.class);
        assertThat(model.page().get()).isInstanceOf(StocktakesViewModel.Page.Card.class);
    }

    @Test
    void theReconciliationTellsShortagesAndSurplusesApart() {
        ReconcileViewModel reconcile = reconcile();

        assertThat(Objects.requireNonNull(reconcile.row().get()).totals()).isEqualTo(new Reconciliation(
                3, 2, 2, 10, Money.ofRoubles(100), 10, Money.ofRoubles(100)));
        assertThat(reconcile.lines()).extracting(row -> Objects.requireNonNull(row).goodName())
                .containsExactly("Роза", "Тюльпан");
    }

    @Test
    void nothingHasChangedWhenOneGoesBackToCounting() {
        ReconcileViewModel reconcile = reconcile();

        reconcile.back();

        assertThat(model.page().get()).isInstanceOf(StocktakesViewModel.Page.Counting.class);
        assertThat(shop.remaining(counting.roses, counting.tulips)).containsExactly(250, 500);
    }

    @Test
    void applyingAsksAndBringsTheNumbersIntoTheStock() {
        ReconcileViewModel reconcile = reconcile();

        reconcile.apply();

        assertThat(kit.kit().texts().of(kit.questions.getFirst().text())).isEqualTo(
                "Остатки в системе будут приведены в соответствие с введёнными. Продолжить?");
        assertThat(shop.remaining(counting.asters, counting.roses, counting.tulips)).containsExactly(20, 240, 510);
        assertThat(kit.notices).containsExactly(Sentence.of("inventory.apply.done", 2));
        assertThat(card().applied().orElseThrow().corrections())
                .extracting(Applied.Correction::quantity)
                .containsExactly(-10, 10);
    }

    @Test
    void whoDoesNotConfirmChangesNothing() {
        kit.confirms = false;
        ReconcileViewModel reconcile = reconcile();

        reconcile.apply();

        assertThat(shop.remaining(counting.roses)).isEqualTo(250);
    }

    @Test
    void theSecondWindowIsToldThatItIsAppliedAlready() {
        ReconcileViewModel reconcile = reconcile();
        CountShop till = shop.another();
        till.apply(stocktake());

        reconcile.apply();

        assertThat(kit.refusals).extracting(Sentence::key).containsExactly("inventory.stocktake.applied");
        assertThat(model.page().get()).isInstanceOf(StocktakesViewModel.Page.Card.class);
        assertThat(shop.remaining(counting.roses)).isEqualTo(240);
    }

    @Test
    void anAppliedStocktakeIsTakenBackAsAWhole() {
        reconcile().apply();
        StocktakeCardViewModel card = cardModel();

        card.undo(card().row());

        assertThat(shop.remaining(counting.roses, counting.tulips)).containsExactly(250, 500);
        assertThat(card().row().status()).isEqualTo(StocktakeStatus.UNDONE);
    }

    @Test
    void whatCannotBeTakenBackIsSaidWithTheLotsAndStaysInSight() {
        reconcile().apply();
        shop.writeOff(counting.tulips, 505);
        StocktakeCardViewModel card = cardModel();

        card.undo(card().row());

        Sentence why = Objects.requireNonNull(card.obstacle().get());
        assertThat(kit.kit().texts().of(why)).contains("Тюльпан").contains("Утро");
        assertThat(card().row().status()).isEqualTo(StocktakeStatus.APPLIED);
    }

    @Test
    void aStocktakeGivenUpShowsItsLinesAndNoApplication() {
        long id = shop.start();
        shop.stocktakes.discard(id);

        model.open(id);

        assertThat(card().applied()).isEmpty();
        assertThat(cardModel().part().get()).isEqualTo(StocktakeCardViewModel.Part.LINES);
        assertThat(cardModel().lines()).hasSize(3);
    }

    @Test
    void theNavigationLeavesACountWhereItIs() {
        model.open(shop.start());

        model.home();

        assertThat(model.page().get()).isInstanceOf(StocktakesViewModel.Page.Counting.class);
    }

    /** Ten roses missing, ten tulips too many. */
    private ReconcileViewModel reconcile() {
        long id = shop.start();
        shop.count(id, counting.roses, 240);
        shop.count(id, counting.tulips, 510);
        model.open(id);
        ((StocktakesViewModel.Page.Counting) model.page().get()).model().reconcile();
        return ((StocktakesViewModel.Page.Reconciling) model.page().get()).model();
    }

    private long stocktake() {
        List<StocktakeRow> all = shop.stocktakes.page(StocktakeFilter.ALL, 0, 1);
        return all.getFirst().id();
    }

    private StocktakeCardViewModel cardModel() {
        return ((StocktakesViewModel.Page.Card) model.page().get()).model();
    }

    private StocktakeCardViewModel.Card card() {
        return Objects.requireNonNull(cardModel().card().get());
    }
}
