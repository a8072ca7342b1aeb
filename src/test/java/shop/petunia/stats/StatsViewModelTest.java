package shop.petunia.stats;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.stats.StatsShop.TODAY;
import static shop.petunia.stats.StatsShop.free;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.orders.OrdersView;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Background;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Span;

class StatsViewModelTest {
    @RegisterExtension
    final StatsShop shop = new StatsShop();

    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();
    private final StatsViewModel model = new StatsViewModel(shop.desk, kit.kit());

    @BeforeEach
    void aSale() {
        shop.sell(free(1000));
        model.refresh();
    }

    @Test
    void itOpensWithThisMonth() {
        assertThat(shown().period()).isEqualTo(new Period(LocalDate.of(2026, 3, 1), TODAY));
        assertThat(shown().revenue().now()).isEqualTo(Money.ofRoubles(1000));
    }

    @Test
    void theArrowsLeadToTheDaysBeforeAndBackAgain() {
        model.earlier();
        Period february = shown().period();
        boolean latest = model.isLatest();
        model.later();

        assertThat(february).isEqualTo(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
        assertThat(latest).isFalse();
        assertThat(model.isLatest()).isTrue();
        assertThat(shown().period().first()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void daysOfOnesOwnMayStayOpen() {
        model.days().span().set(Span.TODAY);
        model.days().to().set(null);

        assertThat(shown().period()).isEqualTo(new Period(TODAY, TODAY));
    }

    @Test
    void aNewSaleIsSeenWhenItIsAskedAgain() {
        shop.sell(free(500));

        model.refresh();

        assertThat(shown().revenue().now()).isEqualTo(Money.ofRoubles(1500));
    }

    @Test
    void daysThatAreAskedAgainWhileTheyAreReckonedAreShownAsTheyBecame() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Kit own = kit.kit();
        StatsViewModel slow = new StatsViewModel(shop.desk, new Kit(own.texts(),
                new Background(waiting::add, waiting::add, kit), own.dialogs(), own.navigator()));
        slow.refresh();
        waiting.remove().run();
        shop.sell(free(500));

        slow.refresh();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }

        assertThat(requireNonNull(slow.figures().get()).revenue().now()).isEqualTo(Money.ofRoubles(1500));
    }

    @Test
    void aDayLeadsToItsOrders() {
        model.open(TODAY);

        assertThat(kit.places).containsExactly(new Place(OrdersView.OF_DAY, TODAY.toEpochDay()));
    }

    @Test
    void theClientsAreAskedForOnTheirPage() {
        assertThat(model.clients().get()).isNull();

        model.page().set(StatsViewModel.Page.CLIENTS);

        assertThat(requireNonNull(model.clients().get()).buyers()).isZero();
    }

    @Test
    void whatIsShownIsSaved() {
        Path file = folder.resolve("march.xlsx");
        kit.chosen = Optional.of(file);

        model.export();

        assertThat(file).isNotEmptyFile();
        assertThat(kit.notices).isEqualTo(List.of(Sentence.of("stats.export.done", "march.xlsx")));
    }

    @Test
    void onTheClientsPageTheirReportIsSaved() throws IOException {
        kit.chosen = Optional.of(folder.resolve("clients.csv"));
        model.page().set(StatsViewModel.Page.CLIENTS);

        model.export();

        assertThat(Files.readString(folder.resolve("clients.csv"))).contains("Телефон").doesNotContain("Выручка");
        assertThat(kit.notices).isEqualTo(List.of(Sentence.of("stats.clients.export.done", "clients.csv")));
    }

    private Figures shown() {
        return requireNonNull(model.figures().get());
    }
}
