package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.orders.OrderShop.TODAY;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/** The whole table through the façade: what goes stands in the history, what is refused leaves no trace. */
class OrderTableTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    @ParameterizedTest
    @CsvSource({"MARKETPLACE,DELIVERY", "MARKETPLACE,PICKUP", "PHONE,DELIVERY", "PHONE,PICKUP", "COUNTER,DELIVERY",
            "COUNTER,PICKUP"})
    void theHistoryHoldsExactlyTheStepsOfTheTable(Channel channel, Way way) {
        long order = order(channel, way == Way.PICKUP ? OrderShop.pickup(TODAY) : OrderShop.delivery(TODAY));
        Set<String> allowed = new TreeSet<>();
        Set<String> gone = new TreeSet<>();
        for (OrderStatus from : OrderStatus.values()) {
            for (OrderStatus to : OrderStatus.values()) {
                if (Steps.refusal("1", channel, way, from, to, true).isEmpty()) {
                    allowed.add(from + " → " + to);
                }
                gone.addAll(tried(order, from, to));
            }
        }

        assertThat(gone).isEqualTo(allowed);
    }

    /** What the history tells besides. */
    private List<String> tried(long order, OrderStatus from, OrderStatus to) {
        force(order, from);
        int before = shop.steps(order).size();
        try {
            step(order, to);
        } catch (UserProblem refused) {
            assertThat(shop.status(order)).isEqualTo(from);
        }
        List<String> steps = shop.steps(order);
        return steps.subList(before, steps.size());
    }

    private void step(long order, OrderStatus to) {
        if (to == OrderStatus.CANCELLED) {
            shop.desk.steps().cancel(order, new Cancellation("", FlowersBack.TO_LOTS, null), UUID.randomUUID());
        } else {
            shop.step(order, to);
        }
    }

    private void force(long order, OrderStatus status) {
        shop.database.writeOnly(transaction -> transaction.session()
                .createMutationQuery("update Order set status = :status, tab = :tab, stock = :stock, doneAt = :at"
                        + " where id = :id")
                .setParameter("status", status)
                .setParameter("tab", status.tab())
                .setParameter("stock", StockState.NONE)
                .setParameter("at", status.isSold() ? transaction.at() : null)
                .setParameter("id", order)
                .executeUpdate());
    }

    private long order(Channel channel, OrderContacts contacts) {
        OrderDraft draft = OrderDraft.of(contacts, List.of(OrderLineDraft.free("Лента", 1, Money.ZERO)));
        return switch (channel) {
            case MARKETPLACE -> shop.request(41, contacts);
            case PHONE -> shop.phone(draft);
            case COUNTER -> shop.database.write(transaction -> shop.desk.orders()
                    .sell(transaction, draft, List.of(), false, UUID.randomUUID()).id());
        };
    }
}
