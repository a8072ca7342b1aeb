package shop.petunia.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.petunia.clients.ClientDraft;
import shop.petunia.loyalty.LoyaltySettings;
import shop.petunia.loyalty.Programme;
import shop.petunia.loyalty.Segment;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestPostgres;

/** The clients' questions and commands are portable. */
class ClientsOnPostgresTest {
    @Test
    void aDayWithClientsGoesAsOnH2() throws Exception {
        TestClock clock = new TestClock();
        try (TestPostgres postgres = TestPostgres.start();
                Database database = Database.open(postgres.url(), Programme.ENTITIES, clock, () -> 1)) {
            Programme shop = new Programme(database, clock, () -> {});
            shop.settings.set(LoyaltySettings.EXPIRY_DAYS, 30);
            long maria = shop.clients.add(ClientDraft.of("9161234567", "Иванова Мария").tags(List.of("VIP"))
                    .birthday(LocalDate.of(1990, 3, 6)));
            long other = shop.clients.add(ClientDraft.of("9035551212", "Ёлкин Пётр"));
            shop.buy(maria, 7, "1000");
            shop.pay(maria, 8, "20", "100");
            shop.refund(8, "0", 1, 1);
            shop.refund(7, "500", 1, 2);
            shop.buy(other, "5000");

            lists(shop);
            refusals(shop, maria);
            endings(shop, clock, maria, other);
        }
    }

    private static void lists(Programme shop) {
        ClientList list = new ClientList(shop.database, shop.clients, shop.segments, shop.tiers);
        for (ClientListColumn column : ClientListColumn.values()) {
            assertThat(list.page(ClientListFilter.ALL, Sort.downBy(column), 0, 5)).hasSize(2);
            assertThat(list.page(ClientListFilter.ALL.text("916 ив").segment(Segment.NEW), Sort.by(column), 0, 5))
                    .hasSize(1);
        }
        assertThat(list.segments(ClientListFilter.ALL)).isEqualTo(Map.of(Segment.NEW, 1L, Segment.REGULAR, 1L));
        assertThat(list.segments(ClientListFilter.ALL.tags(List.of("vip")))).isEqualTo(Map.of(Segment.NEW, 1L));
        assertThat(shop.clients.celebrations(Programme.TODAY, 7)).hasSize(1);
        assertThat(shop.findings()).isEmpty();
    }

    private static void refusals(Programme shop, long maria) {
        assertThatThrownBy(() -> shop.clients.add(ClientDraft.of("8 916 123 45 67", "")))
                .satisfies(refusal("clients.client.phoneTaken", "+79161234567", maria));
        assertThatThrownBy(() -> shop.pay(maria, 9, "100", "100"))
                .satisfies(refusal("loyalty.points.notEnough", Programme.points("25"), Programme.points("100")));
    }

    private static void endings(Programme shop, TestClock clock, long maria, long other) {
        shop.departures().merge(other, maria);
        clock.advanceDays(31);
        assertThat(shop.loyalty.expireDue()).isEqualTo(1);
        shop.departures().anonymise(maria);
        assertThat(shop.clients.byId(other)).isEmpty();
        assertThat(shop.findings()).isEmpty();
    }
}
