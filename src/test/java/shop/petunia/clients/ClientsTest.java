package shop.petunia.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.petunia.clients.ClientChange.What;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Change;
import shop.petunia.testkit.TestDatabase;

class ClientsTest {
    private static final ClientDraft MARIA = ClientDraft.of("8 (916) 123-45-67", " Иванова  Мария ");
    private static final LocalDate BIRTHDAY = LocalDate.of(1990, 5, 17);

    @RegisterExtension
    final TestDatabase shop = ClientShop.database();

    private final Clients clients = ClientShop.clients(shop.database());

    @Test
    void aClientIsKeptAsItWasTypedWithoutNeedlessSpaces() {
        OccasionDay wedding = new OccasionDay("Годовщина свадьбы", LocalDate.of(2015, 8, 1));
        ClientDraft draft = MARIA.birthday(BIRTHDAY).note(" любит пионы\nи розы ").marketCard("4000 1")
                .tags(List.of("VIP", " частый ", "vip")).occasions(List.of(wedding));

        long id = clients.add(draft);

        assertThat(clients.byId(id)).contains(new ClientCard(
                new ClientRow(id, "FL-00001", "4000 1", "+79161234567", "", "", "Иванова Мария", BIRTHDAY,
                        "любит пионы\nи розы", shop.clock().instant()),
                List.of("VIP", "частый"), List.of(wedding)));
    }

    @Test
    void theFullNameIsTheLastAndTheFirstUnlessItIsWrittenOtherwise() {
        ClientDraft parts = ClientDraft.of("9161234567", "").names("Мария", "Иванова", "");
        ClientDraft both = ClientDraft.of("9161234567", "").names("Мария", "Иванова", "Маша (пионы)");

        assertThat(List.of(parts.fullName(), both.fullName())).containsExactly("Иванова Мария", "Маша (пионы)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 916 123-45-67", "+7 (916) 123 45 67", "9161234567", "+7-916-1234567"})
    void onePhoneIsOnePersonHoweverItIsWritten(String phone) {
        long id = clients.add(MARIA);

        UserProblem problem = catchThrowableOfType(
                UserProblem.class, () -> clients.add(ClientDraft.of(phone, "Мария И.")));

        assertThat(problem.sentence()).isEqualTo(Sentence.of("clients.client.phoneTaken", "+79161234567", id));
        assertThat(PhoneTaken.by(problem)).hasValue(id);
        assertThat(clients.byPhone(phone)).map(ClientRow::id).contains(id);
    }

    @RepeatedTest(5)
    void whoLosesTheRaceForAPhoneIsToldByWhom() throws Exception {
        Clients second = ClientShop.clients(shop.another());
        CyclicBarrier start = new CyclicBarrier(2);

        List<Object> results = new ArrayList<>();
        try (ExecutorService tills = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> running = Stream.of(clients, second)
                    .map(till -> tills.submit(() -> {
                        start.await();
                        return addedOrRefused(till);
                    }))
                    .toList();
            for (Future<Object> one : running) {
                results.add(one.get());
            }
        }

        long id = clients.byPhone("9161234567").orElseThrow().id();
        assertThat(results).containsExactlyInAnyOrder(
                id, Sentence.of("clients.client.phoneTaken", "+79161234567", id));
    }

    @Test
    void whatIsNoPhoneIsRefused() {
        assertThatThrownBy(() -> clients.add(ClientDraft.of("12", "Ошибка")))
                .satisfies(refusal("clients.client.phoneInvalid", "12"));
        assertThatThrownBy(() -> clients.add(ClientDraft.of(" ", "Без телефона")))
                .satisfies(refusal("clients.client.phoneMissing"));
        assertThat(clients.byPhone("12")).isEmpty();
    }

    @Test
    void theRegionSaysHowAPhoneWithoutItsCodeIsRead() {
        ClientShop.settings(shop.database()).set(ShopSettings.PHONE_REGION, "DE");
        Clients german = ClientShop.clients(shop.database());

        long id = german.add(ClientDraft.of("0151 23456789", "Anna"));

        assertThat(german.byId(id).orElseThrow().client().phone()).isEqualTo("+4915123456789");
    }

    @Test
    void cardsAreNumberedAndAnImportedNumberMovesTheSequencePastIt() {
        add("9160000001", Enrolment.NEW);
        add("9160000002", new Enrolment("FL-00011", null));
        add("9160000003", new Enrolment("0042", null));

        long next = add("9160000004", Enrolment.NEW);

        assertThat(cards()).containsExactly("0042", "FL-00001", "FL-00011", "FL-00012");
        assertThat(clients.byCard(" FL-00012 ")).map(ClientRow::id).contains(next);
        assertThatThrownBy(() -> add("9160000005", new Enrolment("0042", null)))
                .satisfies(refusal("clients.client.cardTaken", "0042"));
    }

    @Test
    void aNumberThatSomebodyHasAlreadyIsPassedOver() {
        add("9160000001", new Enrolment("AB-00002", null));
        ClientShop.settings(shop.database()).set(ClientSettings.CARD_PREFIX, "AB-");
        Clients renamed = ClientShop.clients(shop.database());

        renamed.add(ClientDraft.of("9160000002", ""));
        renamed.add(ClientDraft.of("9160000003", ""));

        assertThat(cards()).containsExactly("AB-00001", "AB-00002", "AB-00003");
    }

    @Test
    void aScanOfTheMarketplacesCardFindsTheClientToo() {
        long id = clients.add(MARIA.marketCard("77001"));

        assertThat(clients.byCard("77001")).map(ClientRow::id).contains(id);
        assertThatThrownBy(() -> clients.add(ClientDraft.of("9160000001", "").marketCard("77001")))
                .satisfies(refusal("clients.client.marketCardTaken", "77001"));
    }

    @Test
    void anEditIsToldFieldByField() {
        long id = clients.add(MARIA.tags(List.of("новый")));
        List<Change> told = new ArrayList<>();
        shop.database().changes().afterCommit(told::addAll);

        clients.edit(id, MARIA.birthday(BIRTHDAY).tags(List.of("VIP")));

        assertThat(told).containsExactly(
                edited(id, "clients.audit.birthday", "—", BIRTHDAY),
                edited(id, "clients.audit.tags", "новый", "VIP"));
    }

    @Test
    void noteAndTagsCanBeReplacedAlone() {
        long id = clients.add(MARIA.tags(List.of("новый")));

        clients.note(id, "не звонить");
        clients.tag(id, List.of("VIP", "частый"));

        assertThat(clients.byId(id)).map(ClientCard::draft)
                .contains(MARIA.phone("+79161234567").note("не звонить").tags(List.of("VIP", "частый")));
    }

    @Test
    void tagsAreListedWithHowManyHaveThem() {
        clients.add(MARIA.tags(List.of("VIP", "частый")));
        long other = clients.add(ClientDraft.of("9160000001", "").tags(List.of("vip", "новый")));
        clients.tag(other, List.of("vip"));

        assertThat(clients.tags()).containsExactly(new TagCount("VIP", 2), new TagCount("частый", 1));
    }

    @Test
    void aTagWithACommaWouldBeTwoInAFile() {
        assertThatThrownBy(() -> MARIA.tags(List.of("а, б"))).satisfies(refusal("clients.tag.comma", "а, б"));
    }

    @Test
    void celebrationsComeInTheirOrderAndTheLeapDayOnThe28th() {
        long maria = clients.add(MARIA.birthday(LocalDate.of(1992, 2, 29)));
        long petr = clients.add(ClientDraft.of("9160000001", "Пётр")
                .occasions(List.of(new OccasionDay("Свадьба", LocalDate.of(2019, 3, 2)))));
        clients.add(ClientDraft.of("9160000002", "Анна").birthday(LocalDate.of(1992, 3, 7)));

        List<Celebration> coming = clients.celebrations(LocalDate.of(2026, 2, 28), 7);

        assertThat(coming).containsExactly(
                new Celebration(maria, "Иванова Мария", "+79161234567", "", LocalDate.of(1992, 2, 29),
                        LocalDate.of(2026, 2, 28)),
                new Celebration(petr, "Пётр", "+79160000001", "Свадьба", LocalDate.of(2019, 3, 2),
                        LocalDate.of(2026, 3, 2)));
    }

    private static Object addedOrRefused(Clients till) {
        try {
            return till.add(MARIA);
        } catch (UserProblem refused) {
            return refused.sentence();
        }
    }

    private long add(String phone, Enrolment enrolment) {
        return shop.database().write(
                transaction -> clients.add(transaction, ClientDraft.of(phone, ""), enrolment));
    }

    private List<String> cards() {
        return clients.page(ClientFilter.ALL, Sort.by(ClientColumn.CARD), 0, 10).stream()
                .map(ClientRow::card)
                .toList();
    }

    private static Change edited(long id, String key, Object old, Object now) {
        return new ClientChange(id, What.EDITED, Sentence.of(key, "FL-00001", old, now));
    }
}
