package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.pickup;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;

class BoardViewModelTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    private final TestKit kit = new TestKit();
    private final OrderListViewModel model =
            new OrderListViewModel(OrderScreens.of(shop), kit.kit(), id -> {}, () -> {}, () -> {});
    private final BoardViewModel board = model.board();
    private long roses;

    @BeforeEach
    void look() {
        roses = shop.flower("Роза");
        shop.lot(roses, 100);
        model.asBoard().set(true);
    }

    @Test
    void eachOrderStandsInTheColumnOfItsStatus() {
        long request = shop.request(7, pickup(TODAY));
        long accepted = shop.phone(shop.roses(roses, pickup(TODAY)));
        long assembling = shop.phone(shop.roses(roses, pickup(TODAY)));
        shop.step(assembling, OrderStatus.ASSEMBLING);
        long ready = shop.phone(shop.roses(roses, pickup(TODAY)));
        shop.step(ready, OrderStatus.ASSEMBLING);
        shop.step(ready, OrderStatus.READY_FOR_PICKUP);

        model.refresh();

        assertThat(columns()).containsExactly(
                List.of(request), List.of(accepted), List.of(assembling), List.of(ready));
        assertThat(board.counts().get()).isEqualTo(Map.of(BoardStage.REQUESTS, 1L, BoardStage.ACCEPTED, 1L,
                BoardStage.ASSEMBLING, 1L, BoardStage.LEAVING, 1L));
    }

    @Test
    void theUsualNextStepMovesACardOn() {
        shop.phone(shop.roses(roses, pickup(TODAY)));
        model.refresh();

        board.forward(board.cards(BoardStage.ACCEPTED).getFirst());

        assertThat(board.cards(BoardStage.ASSEMBLING)).hasSize(1);
    }

    @Test
    void aCardThatIsPutWhereItMayNotGoIsRefusedInASentence() {
        shop.phone(shop.roses(roses, pickup(TODAY)));
        model.refresh();

        board.move(board.cards(BoardStage.ACCEPTED).getFirst(), BoardStage.LEAVING);

        assertThat(kit.refusals).containsExactly(Sentence.of("orders.step.order", "S-00001", OrderStatus.ACCEPTED,
                OrderStatus.READY_FOR_PICKUP));
    }

    @Test
    void aCardThatIsPutBackWhereItWasStays() {
        shop.phone(shop.roses(roses, pickup(TODAY)));
        model.refresh();

        board.move(board.cards(BoardStage.ACCEPTED).getFirst(), BoardStage.ACCEPTED);

        assertThat(kit.refusals).isEmpty();
    }

    private List<List<Long>> columns() {
        return Stream.of(BoardStage.values())
                .map(stage -> board.cards(stage).stream().map(OrderRow::id).toList())
                .toList();
    }
}
