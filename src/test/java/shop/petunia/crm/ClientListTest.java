package shop.petunia.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.loyalty.Programme.money;
import static shop.petunia.loyalty.Programme.points;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.clients.ClientDraft;
import shop.petunia.loyalty.AccountRow;
import shop.petunia.loyalty.Segment;
import shop.petunia.loyalty.TierDraft;
import shop.petunia.shared.Sort;

class ClientListTest {
    private static final Sort<ClientListColumn> BY_NAME = Sort.by(ClientListColumn.NAME);

    @RegisterExtension
    final ClientDesk desk = new ClientDesk();

    private Instant lately = Instant.EPOCH;
    private long maria;

    @BeforeEach
    void aVipARegularAndTwoWhoAreNew() {
        desk.programme.tiers.replace(List.of(new TierDraft("Серебро", money("1000"), new BigDecimal("7"))));
        maria = add("9161234567", "Иванова Мария", List.of("VIP", "частый"));
        long petr = add("9035551212", "Ёлкин Пётр", List.of("частый"));
        add("9261112233", "", List.of());
        add("9261112234", "Анна", List.of());
        desk.programme.buy(petr, "3000");
        desk.database.clock().advanceDays(60);
        for (int n = 0; n < 5; n++) {
            desk.programme.buy(maria, "4000");
        }
        desk.programme.buy(petr, "3000");
        lately = desk.database.clock().instant();
    }

    @Test
    void aRowTellsEverythingAboutTheClient() {
        ClientListRow row = desk.list.page(ClientListFilter.ALL.text("ива"), BY_NAME, 0, 10).getFirst();

        assertThat(row).isEqualTo(new ClientListRow(
                desk.programme.clients.byId(maria).orElseThrow().client(),
                new AccountRow(maria, points("1320"), money("20000"), 5, lately),
                Segment.VIP, "Серебро", List.of("VIP", "частый")));
        assertThat(desk.list.byId(maria)).contains(row);
    }

    @Test
    void theListIsFilteredByTextTagsAndSegment() {
        assertThat(names(ClientListFilter.ALL)).containsExactly("Анна", "Ёлкин Пётр", "Иванова Мария", "FL-00003");
        assertThat(names(ClientListFilter.ALL.text("926"))).containsExactly("Анна", "FL-00003");
        assertThat(names(ClientListFilter.ALL.tags(List.of("частый")))).containsExactly("Ёлкин Пётр", "Иванова Мария");
        assertThat(names(ClientListFilter.ALL.segment(Segment.NEW))).containsExactly("Анна", "FL-00003");
        assertThat(names(ClientListFilter.ALL.segment(Segment.REGULAR).tags(List.of("частый")).text("ел")))
                .containsExactly("Ёлкин Пётр");
        assertThat(names(ClientListFilter.ALL.segment(Segment.LOST))).isEmpty();
        assertThat(names(ClientListFilter.ALL.segment(Segment.VIP).text("ел"))).isEmpty();
    }

    @Test
    void theListIsSortedByWhateverColumn() {
        assertThat(sorted(ClientListColumn.SPENT)).startsWith("Иванова Мария", "Ёлкин Пётр");
        assertThat(sorted(ClientListColumn.BALANCE)).startsWith("Иванова Мария", "Ёлкин Пётр");
        assertThat(sorted(ClientListColumn.PURCHASES)).startsWith("Иванова Мария", "Ёлкин Пётр");
        assertThat(sorted(ClientListColumn.LAST_PURCHASE)).startsWith("Ёлкин Пётр", "Иванова Мария");
        assertThat(sorted(ClientListColumn.CARD)).containsExactly("Анна", "FL-00003", "Ёлкин Пётр", "Иванова Мария");
        assertThat(sorted(ClientListColumn.NAME)).containsExactly("FL-00003", "Иванова Мария", "Ёлкин Пётр", "Анна");
    }

    @Test
    void aPageIsAPartOfTheList() {
        assertThat(desk.list.page(ClientListFilter.ALL, BY_NAME, 1, 2)).extracting(row -> row.client().name())
                .containsExactly("Ёлкин Пётр", "Иванова Мария");
        assertThat(desk.list.page(ClientListFilter.ALL.text("9"), BY_NAME, 1, 2))
                .extracting(row -> row.client().name()).containsExactly("Ёлкин Пётр", "Иванова Мария");
    }

    @Test
    void theSegmentsAreCountedByTheDatabase() {
        assertThat(desk.list.segments(ClientListFilter.ALL))
                .isEqualTo(Map.of(Segment.NEW, 2L, Segment.VIP, 1L, Segment.REGULAR, 1L));
        assertThat(desk.list.segments(ClientListFilter.ALL.tags(List.of("VIP")).segment(Segment.NEW)))
                .isEqualTo(Map.of(Segment.VIP, 1L));
    }

    @Test
    void whoWasMergedOrAnonymisedIsNotListed() {
        long anna = desk.programme.clients.byPhone("9261112234").orElseThrow().id();
        desk.programme.departures().merge(anna, maria);
        desk.programme.departures().anonymise(maria);

        assertThat(names(ClientListFilter.ALL)).containsExactly("Ёлкин Пётр", "FL-00003");
        assertThat(sorted(ClientListColumn.SPENT)).containsExactly("Ёлкин Пётр", "FL-00003");
        assertThat(desk.list.byId(maria)).isEmpty();
        assertThat(desk.programme.findings()).isEmpty();
    }

    private long add(String phone, String name, List<String> tags) {
        return desk.programme.clients.add(ClientDraft.of(phone, name).tags(tags));
    }

    private List<String> names(ClientListFilter filter) {
        List<ClientListRow> rows = desk.list.page(filter, BY_NAME, 0, 100);
        assertThat(desk.list.count(filter)).isEqualTo(rows.size());
        return rows.stream().map(row -> row.client().name()).toList();
    }

    private List<String> sorted(ClientListColumn column) {
        return desk.list.page(ClientListFilter.ALL, Sort.downBy(column), 0, 100).stream()
                .map(row -> row.client().name())
                .toList();
    }
}
