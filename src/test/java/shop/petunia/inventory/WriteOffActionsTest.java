package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.inventory.LossShop.TODAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.stock.LotAction;
import shop.petunia.stock.LotActions;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.Stock;
import shop.petunia.testkit.TestKit;

class WriteOffActionsTest {
    @RegisterExtension
    final LossShop shop = new LossShop();

    private final TestKit kit = new TestKit();
    private final LotActions actions = WriteOffActions.of(shop.desk());
    private int changes;
    private long roses;
    private long irises;
    private long fresh;

    @BeforeEach
    void twoLotsHaveExpired() {
        long reception = shop.reception("Утро", TODAY, "");
        roses = shop.lot(reception, shop.flower("Роза"), 10, TODAY.minusDays(9), Money.ofRoubles(10));
        irises = shop.lot(reception, shop.flower("Ирис"), 5, TODAY.minusDays(8), Money.ofRoubles(20));
        fresh = shop.lot(reception, shop.flower("Тюльпан"), 7);
    }

    @Test
    void whatHasExpiredIsWrittenOffAtOneClickAndTakenBackAtAnother() {
        act(actions.inRow().getFirst(), List.of(shop.row(roses)));
        int afterwards = shop.remaining(roses);
        kit.actions.getFirst().run();

        assertThat(kit.notices).containsExactly(
                Sentence.of("inventory.writeOff.done", 10L, "Роза", Money.ofRoubles(100)),
                Sentence.of("inventory.writeOff.backInStock", 10L));
        assertThat(List.of(afterwards, shop.remaining(roses), changes)).containsExactly(0, 10, 2);
        assertThat(kit.questions).isEmpty();
    }

    @Test
    void onlyWhatHasExpiredAndRemainsIsOfferedForThat() {
        LotAction wilted = actions.inRow().getFirst();
        shop.writeOff(irises, 5, WriteOffReason.WILTED);

        assertThat(wilted.among(List.of(shop.row(roses), shop.row(irises), shop.row(fresh))))
                .extracting(LotRow::id)
                .containsExactly(roses);
    }

    @Test
    void allThatHasExpiredIsAskedForOnceAndWrittenOffTogether() {
        List<LotRow> all = shop.stock.lots(LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT, 0, 10);

        act(actions.ofExpired().getFirst(), all);

        assertThat(kit.questions).extracting(question -> question.text()).containsExactly(
                Sentence.of("inventory.action.allWilted.question", 2, 15, Money.ofRoubles(200)));
        assertThat(kit.notices).containsExactly(
                Sentence.of("inventory.writeOff.doneSeveral", 2, 15L, Money.ofRoubles(200)));
        assertThat(List.of(shop.remaining(roses), shop.remaining(irises), shop.remaining(fresh)))
                .containsExactly(0, 0, 7);
    }

    @Test
    void whoDoesNotAgreeKeepsTheFlowers() {
        kit.confirms = false;

        act(actions.ofExpired().getFirst(), List.of(shop.row(roses), shop.row(irises)));

        assertThat(shop.all()).isEmpty();
    }

    private void act(LotAction action, List<LotRow> lots) {
        action.doing().act(kit.kit(), action.among(lots), () -> changes++);
    }
}
