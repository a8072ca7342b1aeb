package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.cash;
import static shop.petunia.testkit.Refusals.refusal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.clients.ClientDraft;
import shop.petunia.shared.Money;

class OrdersOfClientsTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    @Test
    void theOrdersOfWhoIsMergedGoOver() {
        long from = client("89161234567");
        long into = client("89161234568");
        long order = order();

        shop.departures().merge(from, into);

        assertThat(shop.card(order).order().clientId()).isEqualTo(into);
        assertThat(shop.desk.list().ofClient(into, 0, 9)).extracting(OrderRow::id).containsExactly(order);
    }

    @Test
    void whoHasAnOpenOrderIsNotAnonymised() {
        long client = client("89161234567");
        order();

        assertThatThrownBy(() -> shop.departures().anonymise(client))
                .satisfies(refusal("orders.client.open", "S-00001"));
    }

    @Test
    void endedOrdersKeepWhatWasSoldAndNothingOfThePerson() {
        long client = client("89161234567");
        long order = order();
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.DONE);

        shop.departures().anonymise(client);

        OrderRow row = shop.card(order).order();
        assertThat(List.of(row.buyerName(), row.buyerPhone(), row.address(), row.comment(), row.giftNote()))
                .containsOnly("");
        assertThat(row.total()).isEqualTo(Money.ofRoubles(100));
        assertThat(shop.desk.list().count(OrderFilter.HISTORY.text("мария"))).isZero();
        assertThat(shop.desk.list().count(OrderFilter.HISTORY.text("4567"))).isZero();
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void noColumnOfNoTableKeepsAWordOfThePerson() {
        long client = client("89161234567");
        long order = order();
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.DONE);

        shop.departures().anonymise(client);

        assertThat(textsLike("мария", "иванова", "1234567", "садовая", "позвонить", "любовью")).isEmpty();
    }

    /** Table, column and text, wherever one of the words stands. */
    private List<String> textsLike(String... words) {
        return shop.database.read(transaction -> transaction.session().doReturningWork(connection -> {
            List<String> found = new ArrayList<>();
            try (Statement statement = connection.createStatement()) {
                for (String[] column : columns(statement)) {
                    ResultSet texts = statement.executeQuery("select " + column[1] + " from " + column[0]);
                    while (texts.next()) {
                        String text = String.valueOf(texts.getString(1)).toLowerCase(Locale.ROOT);
                        if (Arrays.stream(words).anyMatch(text::contains)) {
                            found.add(column[0] + "." + column[1] + ": " + text);
                        }
                    }
                }
            }
            return found;
        }));
    }

    private static List<String[]> columns(Statement statement) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        ResultSet rows = statement.executeQuery("select table_name, column_name from information_schema.columns"
                + " where table_schema = 'PUBLIC' and data_type like 'CHARACTER%'");
        while (rows.next()) {
            columns.add(new String[]{'"' + rows.getString(1) + '"', '"' + rows.getString(2) + '"'});
        }
        return columns;
    }

    @Test
    void aDoneOrderHasItsClientForGood() {
        long order = order();
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.DONE);
        long client = client("89160000001");

        assertThatThrownBy(() -> shop.desk.orders().link(order, client, UUID.randomUUID()))
                .satisfies(refusal("orders.client.sold", "S-00001"));
    }

    private long client(String phone) {
        return shop.programme.clients.add(ClientDraft.of(phone, "Мария Иванова"));
    }

    private long order() {
        return shop.phone(OrderDraft.of(OrderShop.delivery(TODAY).notes("Позвонить", "С любовью"),
                List.of(OrderLineDraft.free("Открытка", 1, Money.ofRoubles(100)))), cash(100));
    }
}
