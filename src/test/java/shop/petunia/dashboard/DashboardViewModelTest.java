package shop.petunia.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.stats.StatsShop.free;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.clients.ClientDraft;
import shop.petunia.orders.OrderChange;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.PaymentMethod;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.stats.StatsShop;
import shop.petunia.stock.Settlements;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;

class DashboardViewModelTest {
    private static final List<Attention> TOLD = List.of(new Attention(
            Sentence.of("orders.gone"), new Place(OrderChange.ORDER, 7)));

    private static final AttentionSource SYNC = new AttentionSource() {
        @Override
        public List<Attention> attention() {
            return TOLD;
        }

        @Override
        public Set<String> changes() {
            return Set.of("outbox");
        }
    };

    @RegisterExtension
    final StatsShop shop = new StatsShop();

    private final Today today = new Today(new TodayRooms(shop.database, shop.rooms.time(), shop.settings,
            shop.orders.desk.list(), shop.statistics, shop.rooms.stock(),
            new Settlements(shop.database, shop.rooms.ledger()), shop.rooms.bouquets(), shop.rooms.clients(),
            Touched.listen(shop.database), SYNC));
    private final DashboardViewModel model = new DashboardViewModel(today, new TestKit().kit());

    @Test
    void theDaysCountersAreToldOfEachChange() {
        model.visited();
        shop.sell(free(1000));
        shop.hears(1, OrderStatus.PENDING, PaymentMethod.ONLINE, "succeeded");
        shop.hears(2, OrderStatus.DONE, PaymentMethod.ONLINE, "succeeded");

        model.refresh();

        assertThat(model.work().get()).isEqualTo(new WorkCounts(1, 0, 30));
        assertThat(model.takings().get()).isEqualTo(new Takings(2, Money.ofRoubles(2000), Money.ofRoubles(820)));
    }

    @Test
    void onlyWhatAChangeTouchesIsAskedAgain() {
        model.visited();
        shop.settings.set(DashboardSettings.ORDERS_LIMIT, 5);
        model.refresh();
        WorkCounts asked = model.work().get();

        shop.rooms.clients().add(ClientDraft.of("+79161234567", "Анна"));
        List<Question> questions = List.of(Question.values()).stream()
                .filter(question -> question.isTouchedBy(List.of("client"))).toList();

        assertThat(asked.limit()).isEqualTo(5);
        assertThat(questions).containsExactly(Question.CELEBRATIONS);
    }

    @Test
    void whatWiltsIsListedAndLeadsToItsLot() {
        long lot = shop.lot(shop.flower("Роза"), 7);
        shop.clock.advanceDays(29);

        model.visited();

        CareList expiring = model.care(Care.EXPIRING).get();
        assertThat(expiring.count()).isEqualTo(1);
        assertThat(expiring.lines()).containsExactly(
                new CareList.Line("Роза", Sentence.of("dashboard.lot.soon", 7, 1), new Place("lot", lot)));
    }

    @Test
    void soldOutGoodsShortagesAndBouquetsThatCanNotBeMadeAreListed() {
        long rose = shop.flower("Роза");
        shop.lot(rose, 3);
        shop.recipe("Весна", rose, 5);

        long order = shop.sell(OrderLineDraft.good(rose, "Роза", 4, Money.ofRoubles(100)));
        model.visited();

        assertThat(model.care(Care.ZERO).get().lines()).extracting(CareList.Line::name).containsExactly("Роза");
        assertThat(model.care(Care.BOUQUETS).get().lines()).extracting(CareList.Line::detail)
                .containsExactly(Sentence.of("dashboard.bouquet", 0L));
        assertThat(model.care(Care.SHORTAGES).get().lines()).extracting(CareList.Line::place)
                .containsExactly(new Place(OrderChange.ORDER, order));
    }

    @Test
    void whoWasBornOnTheTwentyNinthOfFebruaryCelebratesOnTheTwentyEighth() {
        shop.rooms.clients().add(ClientDraft.of("+79161234567", "Анна").birthday(LocalDate.of(2000, 2, 29)));
        shop.clock.set(LocalDate.of(2027, 2, 22));

        model.visited();

        assertThat(model.care(Care.CELEBRATIONS).get().lines()).extracting(CareList.Line::detail).containsExactly(
                Sentence.of("dashboard.birthday", LocalDate.of(2027, 2, 28), "+7 916 123-45-67"));
    }

    @Test
    void whatTheMarketplaceNeedsSomebodyForLeadsThere() {
        model.visited();

        assertThat(model.care(Care.SYNC).get()).isEqualTo(new CareList(Care.SYNC, 1, List.of(
                new CareList.Line("", Sentence.of("orders.gone"), new Place(OrderChange.ORDER, 7))), null));
    }

    @Test
    void aScreenThatIsRefreshedByTheChangeItselfShowsIt() {
        List<DashboardViewModel> opened = new ArrayList<>();
        var unused = shop.database.changes().afterCommit(changes -> opened.forEach(DashboardViewModel::refresh));
        DashboardViewModel later = new DashboardViewModel(today, new TestKit().kit());
        opened.add(later);
        later.visited();

        shop.sell(free(1000));

        assertThat(later.takings().get().done()).isEqualTo(1);
    }

    @Test
    void theRestIsExactlyTheRest() {
        for (int i = 0; i < 8; i++) {
            shop.sell(OrderLineDraft.good(shop.flower("Роза " + i), "Роза", 1, Money.ofRoubles(100)));
        }
        model.visited();
        CareList few = model.care(Care.SHORTAGES).get();

        model.open(Care.SHORTAGES, true);

        assertThat(few.lines()).hasSize(5);
        assertThat(model.care(Care.SHORTAGES).get().lines()).hasSize(8).containsAll(few.lines());
        model.open(Care.SHORTAGES, false);
        assertThat(model.care(Care.SHORTAGES).get()).isEqualTo(few);
    }

    @Test
    void anotherDayAsksEverything() {
        model.visited();
        shop.sell(free(1000));
        shop.clock.advanceDays(1);

        model.refresh();

        assertThat(model.day().get()).isEqualTo(StatsShop.TODAY.plusDays(1));
        assertThat(model.takings().get().done()).isZero();
    }
}
