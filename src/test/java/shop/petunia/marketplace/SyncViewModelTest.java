package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.marketplace.SyncViewModel.Tab;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Dialogs.Question;

class SyncViewModelTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    final WireShop shop = new WireShop();

    private final TestKit kit = new TestKit();
    private final List<Runnable> later = new ArrayList<>();
    private final MarketDesk desk = MarketDesks.of(shop);
    private final SyncViewModel model =
            new SyncViewModel(desk, kit.kit(), (time, action) -> later.add(action));

    @Test
    void whoHasSomethingToDecideSeesThatFirst() {
        cancelledThere();

        model.arrive();

        assertThat(model.tab().get()).isEqualTo(Tab.DECISIONS);
        assertThat(model.parked()).hasSize(1);
    }

    @Test
    void whoHasNothingToDecideSeesWhatHappened() {
        model.arrive();

        assertThat(model.tab().get()).isEqualTo(Tab.JOURNAL);
    }

    @Test
    void theTimeSinceTheLastContactGoesOnByItselfWhileSomebodyLooks() {
        shop.run(MINUTE);
        model.refresh();
        Sentence before = model.contact().get();

        model.watch(true);
        shop.clock.advance(Duration.ofMinutes(2));
        later.removeFirst().run();

        assertThat(before.key()).isIn("marketplace.ago.now", "marketplace.ago.seconds");
        assertThat(model.contact().get().key()).isEqualTo("marketplace.ago.minutes");
        model.watch(false);
        later.removeFirst().run();
        assertThat(later).isEmpty();
    }

    @Test
    void syncingNowTellsWhatIsLeft() {
        shop.cloud.order("pending", WireShop.PHONE, 1500, false);

        model.syncNow();

        assertThat(kit.notices).containsExactly(Sentence.of("marketplace.sync.done", 0L, 0L));
        assertThat(model.journal()).extracting(JournalLine::what).contains(JournalKind.NEW_ORDER);
        assertThat(model.syncing().isOn()).isFalse();
    }

    @Test
    void aPauseIsASetting() {
        model.pause(true);

        assertThat(desk.settings().get(MarketSettings.PAUSED)).isTrue();
        assertThat(kit.notices).containsExactly(Sentence.of("marketplace.pause.on"));
    }

    @Test
    void whatLosesSomethingIsAskedFirst() {
        movedThere();
        model.refresh();
        kit.confirms = false;
        model.decide(model.parked().getFirst(), Choice.DROP);
        int left = model.parked().size();
        kit.confirms = true;

        model.decide(model.parked().getFirst(), Choice.DROP);

        assertThat(kit.questions).hasSize(2).allMatch(Question::dangerous);
        assertThat(left).isEqualTo(1);
        assertThat(model.parked()).isEmpty();
        assertThat(kit.notices).containsExactly(Sentence.of("marketplace.decide.done"));
    }

    @Test
    void whatLosesNothingIsNotAsked() {
        cancelledThere();
        model.refresh();

        model.decide(model.parked().getFirst(), Choice.THEIRS);

        assertThat(kit.questions).isEmpty();
        assertThat(model.parked()).isEmpty();
    }

    @Test
    void theJournalIsSearched() {
        shop.run(MINUTE);
        model.refresh();

        model.text().set("нет такого");
        boolean filtered = model.isFiltered();
        int found = model.journal().size();
        model.clear();

        assertThat(filtered).isTrue();
        assertThat(found).isZero();
        assertThat(model.isFiltered()).isFalse();
    }

    /** By somebody else than the shop, who wants it otherwise. */
    private void movedThere() {
        long order = shop.cloud.order("pending", WireShop.PHONE, 1500, false);
        shop.run(MINUTE);
        shop.accept(order);
        shop.run(MINUTE);
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.cloud.set(order, "ready_for_pickup");
        shop.run(MINUTE);
    }

    private void cancelledThere() {
        long order = shop.cloud.order("pending", WireShop.PHONE, 1500, false);
        shop.run(MINUTE);
        shop.accept(order);
        shop.cloud.set(order, "cancelled");
        shop.run(MINUTE);
    }
}
