package shop.petunia.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.Departures;
import shop.petunia.loyalty.Programme;
import shop.petunia.staff.AuditFilter;
import shop.petunia.staff.AuditLog;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Texts;

class AuditOfClientsTest {
    private static final ClientDraft MARIA = ClientDraft.of("+79161234567", "Иванова Мария");

    @RegisterExtension
    final ClientDesk desk = new ClientDesk();

    private final AuditLog log = new AuditLog(desk.programme.database, () -> TestClock.MOSCOW);
    private final Departures departures = new Departures(desk.programme.database, List.of(desk.programme.follower),
            List.of(desk.programme.follower, new AuditOfClients(log)));

    @Test
    void whatTheLogToldOfAnAnonymisedClientTellsNoPersonAnyMore() {
        long maria = desk.programme.clients.add(MARIA);
        desk.programme.clients.edit(maria, MARIA.phone("9160000001").names("Мария", "Петрова", "")
                .birthday(LocalDate.of(1990, 5, 17)).note("любит пионы").tags(List.of("VIP")));
        desk.programme.give(maria, "100");
        desk.programme.loyalty.redeem(maria, Programme.points("10"), "в подарок Петровой", UUID.randomUUID());
        desk.programme.buy(maria, "500");
        long other = desk.programme.clients.add(ClientDraft.of("9160000002", "Петрова М."));
        departures.merge(other, maria);

        departures.anonymise(maria);

        List<String> told = told(Texts.RUSSIAN);
        assertThat(told).hasSameSizeAs(told(Texts.ENGLISH)).contains("Карта FL-00001: клиент обезличен",
                "Карта FL-00001: телефон был «—», стал «—»", "Карта FL-00002: добавлен клиент —");
        assertThat(told).noneMatch(sentence -> sentence.matches(".*(Мари|Петров|Иванов|7916|1990|пионы|VIP).*"));
        assertThat(desk.database.ask("""
                select count(*) from audit_entry
                where words like '%петров%' or words like '%7916%' or text_args like '%7916%'"""))
                .isEqualTo(0L);
        assertThat(desk.database.ask("""
                select count(*) from (
                    select comment as words from point_entry union all
                    select comment from purchase union all
                    select name from tag union all
                    select full_name from client union all
                    select search_text from client)
                where lower(words) like '%петров%' or words like '%VIP%'"""))
                .isEqualTo(0L);
    }

    @Test
    void whatItToldOfOthersStays() {
        long maria = desk.programme.clients.add(MARIA);
        desk.programme.clients.add(ClientDraft.of("9160000002", "Ольга"));

        departures.anonymise(maria);

        assertThat(told(Texts.RUSSIAN)).contains("Карта FL-00002: добавлен клиент Ольга");
    }

    private List<String> told(Locale locale) {
        Texts texts = new Texts(locale, TestClock.MOSCOW);
        return log.page(AuditFilter.ALL, 0, 100).stream().map(row -> texts.of(row.text())).toList();
    }
}
