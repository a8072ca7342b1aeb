package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.delivery;
import static shop.petunia.orders.OrderShop.pickup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Span;

/** What a bulk run has done is shown as a sheet, and that needs the toolkit. */
@OnScreen
class OrderListViewModelTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    private final TestKit kit = new TestKit();
    private final List<Long> opened = new ArrayList<>();
    private final OrderListViewModel model =
            new OrderListViewModel(OrderScreens.of(shop), kit.kit(), opened::add, () -> {}, () -> {});

    @Test
    void theMorningBeginsWithTheRequests() {
        long roses = shop.flower("Роза");
        shop.request(7, pickup(TODAY));
        shop.phone(shop.roses(roses, pickup(TODAY)));

        model.refresh();

        assertThat(model.tab().get()).isEqualTo(OrderTab.REQUESTS);
        assertThat(model.counts().get()).isEqualTo(new TabCounts(1, 1, 0));
    }

    @Test
    void withoutRequestsItBeginsWithTheActive() {
        long order = shop.phone(shop.roses(shop.flower("Роза"), pickup(TODAY)));

        model.refresh();

        assertThat(model.tab().get()).isEqualTo(OrderTab.ACTIVE);
        assertThat(shown()).containsExactly(order);
    }

    @Test
    void aDaysSalesAreShownUntilTheirChipIsTakenAway() {
        long sold = sold();
        shop.clock.advanceDays(1);
        long later = sold();
        model.refresh();

        model.doneOn(TODAY);

        assertThat(model.tab().get()).isEqualTo(OrderTab.HISTORY);
        assertThat(shown()).containsExactly(sold);
        assertThat(model.isFiltered()).isTrue();
        model.done().set(null);
        assertThat(shown()).containsExactlyInAnyOrder(sold, later);
    }

    private long sold() {
        OrderDraft draft = OrderDraft.of(pickup(shop.clock.today()), List.of(
                OrderLineDraft.free("Лента", 1, Money.ofRoubles(100))));
        return shop.rooms.database().write(transaction -> shop.desk.orders().sell(transaction, draft,
                List.of(OrderShop.cash(100)), true, UUID.randomUUID())).id();
    }

    @Test
    void todayTomorrowAndTheWayNarrowTheList() {
        long roses = shop.flower("Роза");
        long today = shop.phone(shop.roses(roses, pickup(TODAY)));
        long tomorrow = shop.phone(shop.roses(roses, delivery(TODAY.plusDays(1))));
        model.refresh();
        List<List<Long>> found = new ArrayList<>(List.of(shown()));

        model.due().span().set(Span.TODAY);
        found.add(shown());
        model.due().span().set(Span.TOMORROW);
        found.add(shown());
        model.way().set(Way.PICKUP);
        found.add(shown());
        model.clear();
        found.add(shown());

        assertThat(found).containsExactly(List.of(today, tomorrow), List.of(today), List.of(tomorrow), List.of(),
                List.of(today, tomorrow));
    }

    @Test
    void aScannedLabelOpensItsOrder() {
        long order = shop.phone(shop.roses(shop.flower("Роза"), pickup(TODAY)));

        model.sought("S-00001");

        assertThat(opened).containsExactly(order);
    }

    @Test
    void whoeverIsFoundAloneIsOpened() {
        long order = shop.phone(shop.roses(shop.flower("Роза"), pickup(TODAY)));

        model.sought("иванова");
        model.sought("петрова");

        assertThat(opened).containsExactly(order);
    }

    @Test
    void aRequestIsAcceptedAndSaidSo() {
        long order = shop.request(7, pickup(TODAY));
        model.refresh();

        model.accept(model.rows().getFirst());

        assertThat(shop.status(order)).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(kit.notices).containsExactly(Sentence.of("orders.stepped", "7", OrderStatus.ACCEPTED));
    }

    @Test
    void whatIsNoRequestCannotBeRejectedAndOneIsTold() {
        shop.phone(shop.roses(shop.flower("Роза"), pickup(TODAY)));
        model.refresh();

        model.reject(model.rows().getFirst());

        assertThat(kit.refusals).containsExactly(Sentence.of("orders.step.cancelInstead", "S-00001"));
        assertThat(kit.sheets).isEmpty();
    }

    @Test
    void whatSufficesOnlyWithExpiredFlowersIsAskedBeforehand() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        shop.clock.advanceDays(8);
        shop.linkTo(roses);
        long order = shop.request(7, pickup(shop.clock.today()));
        model.refresh();

        model.accept(model.rows().getFirst());

        assertThat(kit.sheets).hasSize(1);
        assertThat(shop.status(order)).isEqualTo(OrderStatus.PENDING);
    }

    @Test
    void whatWasRefusedInBulkStaysMarkedAndIsNamed() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 20);
        long fetched = shop.phone(shop.roses(roses, pickup(TODAY)));
        long brought = shop.phone(shop.roses(roses, delivery(TODAY)));
        model.refresh();
        model.rows().forEach(model.bulk()::mark);
        shop.step(fetched, OrderStatus.ASSEMBLING);
        shop.step(brought, OrderStatus.ASSEMBLING);

        model.bulk().inTransit();

        assertThat(model.bulk().marked()).containsOnlyKeys(fetched);
        assertThat(shop.status(brought)).isEqualTo(OrderStatus.IN_TRANSIT);
        assertThat(kit.sheets).hasSize(1);
    }

    @Test
    void whatWentWholeInBulkIsOnlyNoticed() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 20);
        long fetched = shop.phone(shop.roses(roses, pickup(TODAY)));
        model.refresh();
        model.bulk().mark(model.rows().getFirst());

        model.bulk().assembled();

        assertThat(shop.status(fetched)).isEqualTo(OrderStatus.READY_FOR_PICKUP);
        assertThat(kit.notices).containsExactly(Sentence.of("orders.bulk.done", 1));
    }

    @Test
    void whoStopsABulkIsToldHowFarItCame() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 20);
        long first = shop.phone(shop.roses(roses, pickup(TODAY)));
        long second = shop.phone(shop.roses(roses, pickup(TODAY)));
        model.refresh();
        model.rows().forEach(model.bulk()::mark);
        model.bulk().busy().progressProperty().addListener((property, old, share) -> {
            if (share.doubleValue() == 0) {
                model.bulk().busy().cancel();
            }
        });

        model.bulk().assembled();

        assertThat(List.of(shop.status(first), shop.status(second)))
                .containsExactly(OrderStatus.READY_FOR_PICKUP, OrderStatus.ACCEPTED);
        assertThat(model.bulk().marked()).containsOnlyKeys(second);
        assertThat(words(kit.sheets.getFirst())).containsExactly(
                "Остановлено. Готово: 1. Не получилось: 0. Не дошла очередь: 1.",
                "Очередь не дошла, остались отмеченными: S-00002");
    }

    @Test
    void whateverHidesAnOrderTakesItsMark() {
        long roses = shop.flower("Роза");
        shop.phone(shop.roses(roses, pickup(TODAY)));
        shop.phone(shop.roses(roses, delivery(TODAY)));
        model.refresh();
        List<Runnable> hiding = List.of(() -> model.tab().set(OrderTab.HISTORY), () -> model.text().set("петрова"),
                () -> model.way().set(Way.PICKUP), () -> model.channel().set(Channel.PHONE),
                () -> model.due().span().set(Span.TODAY), () -> model.asBoard().set(true));

        List<Integer> left = hiding.stream().map(hides -> {
            model.asBoard().set(false);
            model.clear();
            model.tab().set(OrderTab.ACTIVE);
            model.rows().forEach(model.bulk()::mark);
            int before = model.bulk().marked().size();
            hides.run();
            return 10 * before + model.bulk().marked().size();
        }).toList();

        assertThat(left).containsOnly(20);
    }

    @Test
    void anOrderThatLeavesTheListByItselfTakesItsMarkAlong() {
        long roses = shop.flower("Роза");
        long stays = shop.phone(shop.roses(roses, pickup(TODAY)));
        long leaves = shop.phone(shop.roses(roses, pickup(TODAY)));
        model.refresh();
        model.rows().forEach(model.bulk()::mark);
        shop.desk.steps().cancel(leaves, new Cancellation("", FlowersBack.TO_LOTS, null), UUID.randomUUID());
        shop.step(stays, OrderStatus.ASSEMBLING);

        model.refresh();

        assertThat(model.bulk().marked().values()).extracting(OrderRow::id, OrderRow::status)
                .containsExactly(tuple(stays, OrderStatus.ASSEMBLING));
    }

    @Test
    void aBulkActionOffersItselfOnlyToWhatItFits() {
        long roses = shop.flower("Роза");
        shop.phone(shop.roses(roses, pickup(TODAY)));
        long brought = shop.phone(shop.roses(roses, delivery(TODAY)));
        shop.step(brought, OrderStatus.ASSEMBLING);
        model.refresh();
        model.rows().forEach(model.bulk()::mark);
        List<Integer> before = fitting();

        model.bulk().assembled();
        model.refresh();
        model.rows().forEach(model.bulk()::mark);

        assertThat(List.of(before, fitting())).containsExactly(List.of(0, 2, 1, 2), List.of(0, 0, 1, 2));
    }

    private List<Integer> fitting() {
        return Stream.of(BulkAction.values()).map(model.bulk()::fitting).toList();
    }

    /** All labels' words in it, from above to below. */
    private static List<String> words(Node node) {
        return switch (node) {
            case Label label -> List.of(label.getText());
            case ScrollPane scroll -> words(scroll.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(child -> words(child).stream())
                    .toList();
            default -> List.of();
        };
    }

    private List<Long> shown() {
        return model.rows().stream().map(OrderRow::id).toList();
    }
}
