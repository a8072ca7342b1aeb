package shop.petunia.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.clients.OccasionDay;
import shop.petunia.loyalty.PurchaseFigures;
import shop.petunia.loyalty.Segment;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Span;

class ClientCardViewModelTest {
    @RegisterExtension
    final Counter shop = new Counter();

    private final TestKit kit = new TestKit();
    private final List<String> left = new ArrayList<>();

    @Test
    void theCardTellsEverythingAtOnce() {
        long boris = shop.three().get(1);

        ClientCardViewModel card = card(boris);

        ClientProfile profile = profile(card);
        assertThat(List.of(profile.client().fullName(), profile.account().balance(), profile.segment(),
                profile.terms().percent(), card.purchases().size(), card.entries().size(), card.knownTags().get()))
                .containsExactly("Sidorov Boris", Points.of(50), Segment.NEW, new BigDecimal("5"), 1, 1,
                        List.of("VIP"));
    }

    @Test
    void eachEntryShowsTheBalanceAfterIt() {
        long client = shop.programme.client();
        for (int i = 1; i <= 5; i++) {
            shop.give(client, "" + i);
        }

        List<ToldEntry> newest = shop.rooms.entries(client, 0, 2);
        List<ToldEntry> older = shop.rooms.entries(client, 2, 9);

        assertThat(newest).extracting(ToldEntry::balance).containsExactly(Points.of(15), Points.of(10));
        assertThat(older).extracting(ToldEntry::balance)
                .containsExactly(Points.of(6), Points.of(3), Points.of(1));
        assertThat(newest.getFirst().author()).isEqualTo("Владелец");
    }

    @Test
    void theChosenDaysAreComparedWithAsManyBefore() {
        long client = shop.programme.client();
        shop.programme.buy(client, "1000");
        shop.desk.database.clock().advanceDays(40);
        shop.programme.buy(client, "600");
        shop.programme.buy(client, "900");
        ClientCardViewModel card = card(client);

        card.habits().period().span().set(Span.DAYS_30);
        ClientFigures month = figures(card);
        card.habits().period().span().set(Span.EVER);
        ClientFigures ever = figures(card);

        assertThat(List.of(month.now().sum(), month.now().average(), month.now().count(), month.change()))
                .containsExactly(Money.ofRoubles(1500), Money.ofRoubles(750), 2L,
                        java.util.Optional.of(new BigDecimal("50")));
        assertThat(ever.before()).isNull();
        assertThat(ever.now().count()).isEqualTo(3);
    }

    @Test
    void nothingIsComparedWithNothing() {
        assertThat(new ClientFigures(
                new PurchaseFigures(Money.ofRoubles(5), 1, null), new PurchaseFigures(Money.ZERO, 0, null)).change())
                .isEmpty();
    }

    @Test
    void birthdayAndOccasionsComeInTheirOrder() {
        long anna = shop.three().getFirst();
        shop.clients.edit(anna, shop.clients.byId(anna).orElseThrow().draft()
                .birthday(LocalDate.of(1990, 3, 20))
                .occasions(List.of(new OccasionDay("Свадьба", LocalDate.of(2015, 3, 7)))));

        List<Anniversary> days = profile(card(anna)).anniversaries();

        assertThat(days).extracting(day -> day.title() + " " + day.days()).containsExactly("Свадьба 2", " 15");
    }

    @Test
    void tagsAreKeptAtOnce() {
        long anna = shop.three().getFirst();
        ClientCardViewModel card = card(anna);

        card.tag(List.of("VIP", "пионы"));

        assertThat(profile(card).card().tags()).containsExactly("VIP", "пионы");
    }

    @Test
    void aPurchaseLeadsToItsOrder() {
        long anna = shop.three().getFirst();
        shop.programme.buy(anna, 7, "500");
        ClientCardViewModel card = card(anna);

        card.open(card.purchases().getFirst().row().document());
        card.open(card.entries().getFirst().row().document());

        assertThat(kit.places).containsExactly(new Place("order", 7), new Place("order", 7));
    }

    @Test
    void whatHasNoOrderLeadsNowhere() {
        long boris = shop.three().get(1);
        ClientCardViewModel card = card(boris);

        card.open(card.purchases().getFirst().row().document());

        assertThat(kit.places).isEmpty();
    }

    @Test
    void aSaleByHandIsWithdrawnWithItsPoints() {
        long boris = shop.three().get(1);
        ClientCardViewModel card = card(boris);

        card.withdraw(card.purchases().getFirst());

        assertThat(kit.questions).extracting(question -> question.text().key())
                .containsExactly("crm.withdraw.question");
        assertThat(kit.notices)
                .containsExactly(Sentence.of("crm.withdraw.done", Points.of(50), new BigDecimal("50.00")));
        assertThat(List.of(profile(card).account().balance(), card.purchases().getFirst().canBeWithdrawn()))
                .containsExactly(Points.ZERO, false);
    }

    @Test
    void anonymisingAsksErasesAndLeaves() {
        long anna = shop.three().getFirst();
        ClientCardViewModel card = card(anna);

        card.anonymise();

        assertThat(kit.questions).singleElement().matches(question -> question.dangerous());
        assertThat(shop.clients.byId(anna)).isEmpty();
        assertThat(left).containsExactly("list");
    }

    @Test
    void whoHasAnOpenOrderIsNotAnonymised() {
        long anna = shop.three().getFirst();
        shop.erasure.refuses = true;

        card(anna).anonymise();

        assertThat(kit.refusals).containsExactly(Sentence.of("loyalty.client.gone"));
        assertThat(shop.clients.byId(anna)).isPresent();
        assertThat(left).isEmpty();
    }

    @Test
    void whoWasMergedIsShownAsTheOther() {
        List<Long> three = shop.three();
        shop.rooms.departures().merge(three.get(1), three.getFirst());

        ClientCardViewModel card = card(three.get(1));

        assertThat(profile(card).id()).isEqualTo(three.getFirst());
        assertThat(card.purchases()).hasSize(1);
    }

    @Test
    void whoWasAnonymisedIsToldOf() {
        long anna = shop.three().getFirst();
        shop.rooms.departures().anonymise(anna);

        card(anna);

        assertThat(kit.refusals).containsExactly(Sentence.of("crm.card.gone"));
    }

    private ClientCardViewModel card(long client) {
        ClientCardViewModel card = new ClientCardViewModel(shop.rooms, kit.kit(), client, () -> left.add("list"));
        card.refresh();
        return card;
    }

    private static ClientProfile profile(ClientCardViewModel card) {
        return java.util.Objects.requireNonNull(card.profile().get());
    }

    private static ClientFigures figures(ClientCardViewModel card) {
        return java.util.Objects.requireNonNull(card.habits().figures().get());
    }
}
