package shop.petunia.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.petunia.shared.Sort;
import shop.petunia.testkit.TestDatabase;

class ClientSearchTest {
    @RegisterExtension
    final TestDatabase shop = ClientShop.database();

    private final Clients clients = ClientShop.clients(shop.database());

    @BeforeEach
    void fourClients() {
        clients.add(ClientDraft.of("9161234567", "Иванова-Петрова Мария").tags(List.of("VIP", "частый")));
        clients.add(ClientDraft.of("9035551212", "Пётр Ёлкин").names("Пётр", "Ёлкин", "").tags(List.of("VIP")));
        clients.add(ClientDraft.of("9261112233", ""));
        clients.add(ClientDraft.of("+49 30 901820", "Анна \"Нюра\" 100%").marketCard("MP-778"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4567", "123-45", "+7 916", "8916", "8 (916) 123", "7916123", "иван мар", "МАРИЯ", "петро",
            "мар 4567", "4567 ив", "FL-00001", "fl-0 916"})
    void aClientIsFoundAsOneTypes(String text) {
        assertThat(found(text)).containsExactly("Иванова-Петрова Мария");
    }

    @ParameterizedTest
    @CsvSource({"елк, Ёлкин Пётр", "петр е, Ёлкин Пётр", "нюр, Анна \"Нюра\" 100%", "100%, Анна \"Нюра\" 100%",
            "778, Анна \"Нюра\" 100%", "mp-7, Анна \"Нюра\" 100%", "30901, Анна \"Нюра\" 100%", "00003, FL-00003"})
    void namesCardsAndPhonesOfAllKindsAreFound(String text, String name) {
        assertThat(found(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ванова", "45671", "мария 5555", "1_0%", "ъ"})
    void nothingElseIs(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void whoHasNoNameStandsLast() {
        assertThat(found("")).containsExactly(
                "Анна \"Нюра\" 100%", "Ёлкин Пётр", "Иванова-Петрова Мария", "FL-00003");
    }

    @Test
    void theListIsFilteredByTagsAndPaged() {
        assertThat(filtered(ClientFilter.ALL.tags(List.of("vip")))).containsExactly(
                "Ёлкин Пётр", "Иванова-Петрова Мария");
        assertThat(filtered(ClientFilter.ALL.tags(List.of("VIP", "частый")))).containsExactly("Иванова-Петрова Мария");
        assertThat(filtered(ClientFilter.ALL.tags(List.of("VIP")).text("елк"))).containsExactly("Ёлкин Пётр");
        assertThat(filtered(ClientFilter.ALL.tags(List.of("нет такого")))).isEmpty();
        assertThat(clients.count(ClientFilter.ALL.tags(List.of("vip")))).isEqualTo(2);
        assertThat(clients.count(ClientFilter.ALL)).isEqualTo(4);
        assertThat(ClientShop.names(clients.page(ClientFilter.ALL, Sort.downBy(ClientColumn.REGISTERED), 1, 2)))
                .containsExactly("FL-00003", "Ёлкин Пётр");
    }

    @Test
    void anEditedClientIsFoundAsItIsNow() {
        long id = clients.byPhone("9261112233").orElseThrow().id();

        clients.edit(id, ClientDraft.of("9261112244", "Ольга"));

        assertThat(found("ольга 44")).containsExactly("Ольга");
        assertThat(found("2233")).isEmpty();
    }

    private List<String> found(String text) {
        return ClientShop.names(clients.search(text, 10));
    }

    private List<String> filtered(ClientFilter filter) {
        return ClientShop.names(clients.page(filter, Sort.by(ClientColumn.NAME), 0, 10));
    }
}
