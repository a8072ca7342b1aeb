package shop.petunia.orders;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.orders.OrderShop.PHONE;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.delivery;
import static shop.petunia.orders.OrderShop.pickup;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.bouquets.BouquetDraft;
import shop.petunia.bouquets.PriceRule;
import shop.petunia.bouquets.Stem;
import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.ClientRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;

class OrderFormViewModelTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    private final TestKit kit = new TestKit();
    private final OrderWorkplace place = OrderScreens.of(shop);
    private final List<Long> saved = new ArrayList<>();
    private int left;
    private final OrderFormViewModel model = form(null);

    @Test
    void whoHasThePhoneIsKnownWithTheName() {
        long anna = client();

        model.buyer().phone().set("8 916 123-45-67");

        assertThat(requireNonNull(model.buyer().client().get()).id()).isEqualTo(anna);
        assertThat(model.buyer().name().textProperty().get()).isEqualTo("Петрова Анна");
        assertThat(model.buyer().stranger().get()).isFalse();
    }

    @Test
    void anOrderIsTakenDownWithWhatWasPaid() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        buyer();
        model.lines().add(rose(roses));
        model.lines().lines().getFirst().more(4);
        model.due().way().set(Way.DELIVERY.name());
        model.due().address().set("Садовая, 12");
        model.due().from().set("12");
        model.due().to().set("14.30");
        model.due().fee().set("300");
        model.money().prepaid().set("500");

        model.save();

        OrderRow order = shop.card(saved.getFirst()).order();
        assertThat(List.of(order.total(), order.paid(), order.due())).containsExactly(
                Money.ofRoubles(1300), Money.ofRoubles(500), Money.ofRoubles(800));
        assertThat(List.of(order.address(), requireNonNull(order.from()), requireNonNull(order.to()),
                order.buyerPhone(), order.composition())).containsExactly("Садовая, 12", LocalTime.of(12, 0),
                        LocalTime.of(14, 30), PHONE, "Роза × 5");
        assertThat(kit.notices).containsExactly(Sentence.of("orders.form.created", "S-00001"));
    }

    @Test
    void theSumsFollowWhatIsTyped() {
        model.lines().add(rose(shop.flower("Роза")));
        model.lines().add(Offer.free("Открытка"));
        FormLine card = model.lines().lines().getLast();
        card.price().set("250");
        card.more(1);
        card.discount().set("50");
        model.due().fee().set("300");
        model.money().prepaid().set("100");

        OrderSums sums = model.money().sums().get();

        assertThat(sums).isEqualTo(new OrderSums(
                Money.ofRoubles(650), Money.ofRoubles(300), Money.ZERO, Money.ofRoubles(100)));
        assertThat(sums.due()).isEqualTo(Money.ofRoubles(850));
    }

    @Test
    void whatIsFetchedCostsNoDelivery() {
        model.lines().add(rose(shop.flower("Роза")));
        model.due().fee().set("300");

        model.due().way().set(Way.PICKUP.name());

        assertThat(model.money().sums().get().due()).isEqualTo(Money.ofRoubles(200));
    }

    @Test
    void pointsOfTheClientPayAPart() {
        long anna = client();
        shop.programme.give(anna, "150");
        buyer();
        model.due().way().set(Way.PICKUP.name());
        model.lines().add(rose(shop.flower("Роза")));

        model.money().useAllPoints();

        assertThat(model.money().sums().get().due()).isEqualTo(Money.ofRoubles(50));
        model.save();
        assertThat(shop.card(saved.getFirst()).order().pointsDiscount()).isEqualTo(Money.ofRoubles(150));
        assertThat(shop.programme.balance(anna)).isEqualTo(Points.ZERO);
    }

    @Test
    void whoIsNewIsEnrolledWithTheOrder() {
        buyer();
        model.due().way().set(Way.PICKUP.name());
        model.lines().add(rose(shop.flower("Роза")));
        model.buyer().enrolling().set(true);

        model.save();

        ClientRow client = requireNonNull(shop.card(saved.getFirst()).client());
        assertThat(client.phone()).isEqualTo(PHONE);
    }

    @Test
    void whatIsMissingIsToldBesideItsField() {
        model.lines().add(Offer.free("Открытка"));

        boolean right = model.save();

        assertThat(right).isFalse();
        assertThat(List.of(requireNonNull(model.buyer().phone().errorProperty().get()),
                requireNonNull(model.due().address().errorProperty().get()),
                requireNonNull(model.lines().lines().getFirst().price().errorProperty().get())))
                .extracting(Sentence::key)
                .containsExactly("orders.form.nobody", "orders.form.address", "ui.input.money");
    }

    @Test
    void anOrderWithoutLinesIsRefused() {
        buyer();
        model.due().way().set(Way.PICKUP.name());

        model.save();

        assertThat(kit.refusals).containsExactly(Sentence.of("orders.noLines"));
        assertThat(saved).isEmpty();
    }

    @Test
    void moreThanTheTotalCannotBePrepaid() {
        buyer();
        model.due().way().set(Way.PICKUP.name());
        model.lines().add(rose(shop.flower("Роза")));
        model.money().prepaid().set("201");

        model.save();

        assertThat(requireNonNull(model.money().prepaid().errorProperty().get()).key())
                .isEqualTo("orders.payment.tooMuch");
    }

    @Test
    void tooFewFlowersAreNoticedAfterwards() {
        buyer();
        model.due().way().set(Way.PICKUP.name());
        model.lines().add(rose(shop.flower("Роза")));

        model.save();

        assertThat(kit.notices).containsExactly(Sentence.of(
                "orders.form.lacking", Sentence.of("orders.form.created", "S-00001"), "Роза — 1"));
    }

    @Test
    void flowersPastTheirDayAreAskedForBeforehand() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        shop.clock.advanceDays(8);
        OrderFormViewModel later = form(null);
        later.buyer().phone().set(PHONE);
        later.due().way().set(Way.PICKUP.name());
        later.lines().add(rose(roses));

        later.save();

        assertThat(kit.sheets).hasSize(1);
        assertThat(saved).isEmpty();
    }

    @Test
    void theSameGoodAgainIsOneMoreOfIt() {
        Offer rose = rose(shop.flower("Роза"));

        model.lines().add(rose);
        model.lines().add(rose);

        assertThat(model.lines().lines()).extracting(line -> line.quantity().get()).containsExactly(2);
    }

    @Test
    void bouquetsGoodsAndOnesOwnWordsAreOffered() {
        long roses = shop.flower("Роза");
        shop.bouquet("Розовый закат", roses, 5);

        List<Offer> offers = model.lines().search("роз");

        assertThat(offers).extracting(Offer::kind, Offer::name).containsExactly(
                tuple(LineKind.BOUQUET, "Розовый закат"), tuple(LineKind.GOOD, "Роза"),
                tuple(LineKind.FREE, "роз"));
    }

    @Test
    void anOrderThatIsUnderWayKeepsItsContents() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        long id = shop.phone(shop.roses(roses, delivery(TODAY)));
        shop.step(id, OrderStatus.ASSEMBLING);
        shop.step(id, OrderStatus.IN_TRANSIT);
        OrderFormViewModel edit = form(shop.card(id));

        edit.due().address().set("Лесная, 1");
        edit.save();

        assertThat(edit.isWhole()).isFalse();
        assertThat(shop.card(id).order().address()).isEqualTo("Лесная, 1");
    }

    @Test
    void anEditShowsTheOrdersOwnClientWhateverPhoneIsTyped() {
        long id = shop.phone(shop.roses(shop.flower("Роза"), pickup(TODAY)));
        client();
        OrderFormViewModel edit = form(shop.card(id));

        edit.buyer().phone().set("8 916 123-45-67 ");
        edit.save();

        assertThat(edit.buyer().client().get()).isNull();
        assertThat(edit.buyer().stranger().get()).isFalse();
        assertThat(shop.card(id).client()).isNull();
    }

    @Test
    void theSumsOfAnEditCountPointsPaymentsAndTheAgreedPrice() {
        long anna = client();
        shop.programme.give(anna, "150");
        long id = shop.phone(shop.roses(shop.flower("Роза"), pickup(TODAY)).client(anna).points(Points.of(150)),
                OrderShop.cash(200));
        Money plain = form(shop.card(id)).money().sums().get().due();
        shop.desk.money().price(id, Money.ofRoubles(800), "", UUID.randomUUID());

        OrderFormViewModel edit = form(shop.card(id));
        Money agreed = edit.money().sums().get().due();
        edit.lines().lines().getFirst().more(1);

        assertThat(List.of(plain, agreed, edit.money().sums().get().due())).containsExactly(
                Money.ofRoubles(650), Money.ofRoubles(600), Money.ofRoubles(850));
    }

    @Test
    void anAgreedPriceIsNotDroppedUnasked() {
        long id = shop.phone(shop.roses(shop.flower("Роза"), pickup(TODAY)));
        shop.desk.money().price(id, Money.ofRoubles(800), "", UUID.randomUUID());
        kit.confirms = false;
        OrderFormViewModel edit = form(shop.card(id));
        edit.lines().lines().getFirst().more(1);

        edit.save();

        assertThat(kit.questions).extracting(question -> question.text()).containsExactly(Sentence.of(
                "orders.form.agreed.text", Money.ofRoubles(800), Money.ofRoubles(1200)));
        assertThat(shop.card(id).order().total()).isEqualTo(Money.ofRoubles(800));
    }

    @Test
    void aWrongQuantityIsToldAndTenThousandIsNone() {
        model.lines().add(rose(shop.flower("Роза")));
        FormLine line = model.lines().lines().getFirst();
        line.number().set("10000");
        int most = line.quantity().get();

        line.number().set("10001");
        boolean right = line.draft().isPresent();

        assertThat(most).isEqualTo(10_000);
        assertThat(right).isFalse();
        assertThat(requireNonNull(line.number().errorProperty().get()).key()).isEqualTo("orders.line.quantity");
    }

    @Test
    void whatIsTypedIsNotLostWithoutAQuestion() {
        model.leave();
        model.buyer().phone().set("8916");
        kit.confirms = false;

        model.leave();

        assertThat(left).isEqualTo(1);
        assertThat(kit.questions).hasSize(1);
    }

    @Test
    void anEditShowsThePicturesOfItsBouquets() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        long sunset = shop.bouquets.add(new BouquetDraft("Закат", "", "", List.of(new Stem(roses, 3)), Money.ZERO,
                Money.ZERO, PriceRule.FIXED, Money.ofRoubles(1000), "sunset.jpg"));
        long unit = shop.assembled(sunset);
        long id = shop.phone(OrderDraft.of(pickup(TODAY), List.of(
                OrderLineDraft.bouquet(sunset, "Закат", 1, Money.ofRoubles(1000)),
                OrderLineDraft.unit(unit, "Закат", Money.ofRoubles(1000)),
                OrderLineDraft.good(roses, "Роза", 1, Money.ofRoubles(200)))));

        OrderFormViewModel edit = form(shop.card(id));

        assertThat(edit.lines().lines()).extracting(line -> line.photo().get())
                .containsExactly("sunset.jpg", "sunset.jpg", null);
        assertThat(edit.isChanged()).isFalse();
    }

    @Test
    void whatWasOnlyOpenedIsNotChanged() {
        long id = shop.phone(shop.roses(shop.flower("Роза"), delivery(TODAY)).fee(Money.ofRoubles(300)));

        OrderFormViewModel edit = form(shop.card(id));

        assertThat(List.of(model.isChanged(), edit.isChanged())).containsExactly(false, false);
    }

    private OrderFormViewModel form(@Nullable OrderCard edited) {
        return new OrderFormViewModel(place, kit.kit(), edited, () -> left++, saved::add);
    }

    private void buyer() {
        model.buyer().phone().set("8 916 123-45-67");
    }

    private long client() {
        return shop.programme.clients.add(ClientDraft.of(PHONE, "").names("Анна", "Петрова", ""));
    }

    private static Offer rose(long roses) {
        return new Offer(LineKind.GOOD, roses, "Роза", Money.ofRoubles(200), null, "");
    }
}
