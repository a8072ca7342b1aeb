package shop.petunia.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Change;
import shop.petunia.storage.Transaction;
import shop.petunia.testkit.TestDatabase;

class DeparturesTest {
    private static final OccasionDay WEDDING = new OccasionDay("Свадьба", LocalDate.of(2019, 3, 2));

    @RegisterExtension
    final TestDatabase shop = ClientShop.database();

    private final Clients clients = ClientShop.clients(shop.database());
    private final List<String> calls = new ArrayList<>();
    private boolean orderIsOpen;
    private final Departures departures = new Departures(
            shop.database(), List.of((transaction, from, into) -> calls.add(from + " into " + into)),
            List.of(new Orders()));

    @Test
    void whatTheMergedClientHadGoesOver() {
        long maria = clients.add(ClientDraft.of("9161234567", "").note("любит пионы").tags(List.of("VIP")));
        long other = clients.add(ClientDraft.of("9160000001", "Мария Иванова").note("звонить вечером")
                .birthday(LocalDate.of(1990, 5, 17)).marketCard("77001").tags(List.of("vip", "частый"))
                .occasions(List.of(WEDDING)));

        departures.merge(other, maria);

        assertThat(clients.byId(maria)).map(ClientCard::draft).contains(
                ClientDraft.of("+79161234567", "Мария Иванова").note("любит пионы\nзвонить вечером")
                        .birthday(LocalDate.of(1990, 5, 17)).marketCard("77001").tags(List.of("VIP", "частый"))
                        .occasions(List.of(WEDDING)));
        assertThat(calls).containsExactly(other + " into " + maria);
    }

    @Test
    void whoWasMergedIsFoundAsTheOther() {
        long maria = clients.add(ClientDraft.of("9161234567", "Мария"));
        long other = clients.add(ClientDraft.of("9160000001", "Маша"));
        long third = clients.add(ClientDraft.of("9160000002", "Машенька"));

        departures.merge(third, other);
        departures.merge(other, maria);

        assertThat(List.of(clients.byCard("FL-00003"), clients.byPhone("9160000001"), clients.byPhone("9160000002")))
                .allSatisfy(found -> assertThat(found).map(ClientRow::id).contains(maria));
        assertThat(clients.byId(third)).map(ClientCard::id).contains(maria);
        clients.note(maria, "любит пионы");
        assertThat(List.of("FL-00003", "00-00-01", "9160000002"))
                .allSatisfy(typed -> assertThat(ClientShop.names(clients.search(typed, 10))).containsExactly("Мария"));
        assertThat(ClientShop.names(clients.search("", 10))).containsExactly("Мария");
    }

    @Test
    void theMergedClientsPhoneBelongsToTheOther() {
        long maria = clients.add(ClientDraft.of("9161234567", "Мария"));
        departures.merge(clients.add(ClientDraft.of("9160000001", "Маша")), maria);

        assertThatThrownBy(() -> clients.add(ClientDraft.of("9160000001", "Ольга")))
                .satisfies(refusal("clients.client.phoneTaken", "+79160000001", maria));

        clients.edit(maria, ClientDraft.of("9160000001", "Мария"));

        assertThat(clients.byId(maria).orElseThrow().client().phone()).isEqualTo("+79160000001");
        assertThat(clients.byPhone("9161234567")).isEmpty();
    }

    @Test
    void aMergeIsToldOfBoth() {
        long maria = clients.add(ClientDraft.of("9161234567", "Мария"));
        long other = clients.add(ClientDraft.of("9160000001", "Маша"));
        List<Change> told = new ArrayList<>();
        shop.database().changes().afterCommit(told::addAll);

        departures.merge(other, maria);

        assertThat(told).extracting(Change::audit).containsExactly(
                Sentence.of("clients.audit.joined", "FL-00001", "FL-00002"),
                Sentence.of("clients.audit.merged", "FL-00002", "FL-00001"));
    }

    @Test
    void nobodyIsMergedTwiceOrIntoThemselves() {
        long maria = clients.add(ClientDraft.of("9161234567", "Мария"));
        long other = clients.add(ClientDraft.of("9160000001", "Маша"));
        departures.merge(other, maria);

        assertThatThrownBy(() -> departures.merge(maria, maria)).satisfies(refusal("clients.merge.same"));
        assertThatThrownBy(() -> departures.merge(other, maria)).satisfies(refusal("clients.client.gone"));
        assertThatThrownBy(() -> clients.edit(other, ClientDraft.of("9160000001", "Маша")))
                .satisfies(refusal("clients.client.gone"));
    }

    @Test
    void anAnonymisedClientIsNobody() {
        long maria = clients.add(ClientDraft.of("9161234567", "Мария").tags(List.of("VIP")).note("любит пионы")
                .marketCard("77001").occasions(List.of(WEDDING)).birthday(LocalDate.of(1990, 3, 6)));
        long other = clients.add(ClientDraft.of("9160000001", "Маша"));
        departures.merge(other, maria);

        departures.anonymise(maria);

        assertThat(List.of(clients.byId(maria), clients.byId(other), clients.byPhone("9161234567"),
                clients.byPhone("9160000001"), clients.byCard("FL-00001"), clients.byCard("77001"))).allSatisfy(
                        found -> assertThat(found).isEmpty());
        assertThat(shop.ask("""
                select count(*) from client
                where full_name <> '' or note <> '' or phone is not null or birthday is not null
                   or search_text <> '' or sort_name <> '' or market_card is not null""")).isEqualTo(0L);
        assertThat(clients.tags()).isEmpty();
        assertThat(clients.celebrations(LocalDate.of(2026, 3, 1), 7)).isEmpty();
        assertThat(calls).containsExactly(other + " into " + maria, "erase " + maria, "erase " + other);
    }

    @Test
    void anonymisingIsRefusedWhileAFeatureNeedsThePerson() {
        long maria = clients.add(ClientDraft.of("9161234567", "Мария"));
        orderIsOpen = true;

        assertThatThrownBy(() -> departures.anonymise(maria)).satisfies(refusal("orders.open"));

        assertThat(clients.byPhone("9161234567")).map(ClientRow::fullName).contains("Мария");
        assertThat(calls).isEmpty();
    }

    @Test
    void anAnonymisedClientsPhoneIsFreeAndTheCardIsNot() {
        departures.anonymise(clients.add(ClientDraft.of("9161234567", "Мария")));

        long again = clients.add(ClientDraft.of("9161234567", "Мария"));

        assertThat(clients.byId(again).orElseThrow().client().card()).isEqualTo("FL-00002");
    }

    private final class Orders implements ClientErasure {
        @Override
        public void mayErase(Transaction transaction, long clientId) {
            if (orderIsOpen) {
                throw new UserProblem("orders.open");
            }
        }

        @Override
        public void erase(Transaction transaction, long clientId) {
            calls.add("erase " + clientId);
        }
    }
}
