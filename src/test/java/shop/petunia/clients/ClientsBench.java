package shop.petunia.clients;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.crm.ClientList;
import shop.petunia.crm.ClientListColumn;
import shop.petunia.crm.ClientListFilter;
import shop.petunia.loyalty.Programme;
import shop.petunia.loyalty.Segment;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;
import shop.petunia.testkit.Bench;
import shop.petunia.testkit.TestClock;

/**
 * What the clients' screen asks with 100,000 clients: page and count together, as the list does. The floor is the plain
 * way: LIKE on the clients, sorted by name.
 */
@org.junit.jupiter.api.Tag("bench")
class ClientsBench {
    private static final int CLIENTS = 100_000;
    private static final int AT_ONCE = 20_000;
    private static final int PAGE = 100;
    private static final int TIMES = 20;
    private static final String PLAIN = "from client c where c.gone = false and c.search_text like ?";

    private static final List<String> LAST = List.of("Иванов", "Петров", "Сидоров", "Смирнов", "Кузнецов", "Попов",
            "Васильев", "Соколов", "Михайлов", "Новиков", "Фёдоров", "Морозов", "Волков", "Алексеев", "Лебедев",
            "Семёнов", "Егоров", "Павлов", "Козлов", "Степанов", "Николаев", "Орлов", "Андреев", "Макаров", "Никитин",
            "Захаров", "Зайцев", "Соловьёв", "Борисов", "Яковлев", "Григорьев", "Романов", "Воробьёв", "Сергеев",
            "Кузьмин", "Фролов", "Александров", "Дмитриев", "Королёв", "Гусев");
    private static final List<String> FIRST = List.of("Анна", "Мария", "Елена", "Ольга", "Наталья", "Ирина",
            "Светлана", "Екатерина", "Татьяна", "Юлия", "Дарья", "Алина", "Ксения", "Полина", "Вера", "Надежда",
            "Любовь", "Софья", "Зоя", "Алла");

    @TempDir
    Path place;

    @Test
    void aHundredThousandClients() throws Exception {
        TestClock clock = new TestClock();
        try (Database database = Database.open(place, Programme.ENTITIES, clock, () -> 1)) {
            fill(new Programme(database, clock, () -> {}));
        }
        try (Database database = Database.open(place, Programme.ENTITIES, clock, () -> 1)) {
            Programme programme = new Programme(database, clock, () -> {});
            Bench.print("%d clients, the file has %d MB", CLIENTS, Files.size(place.resolve("petunia.mv.db")) >> 20);
            ClientList list = new ClientList(database, programme.clients, programme.segments, programme.tiers);
            compare("first page", list, database, ClientListFilter.ALL, "%");
            for (String text : List.of("4567", "916 12", "8916", "9", "ив", "соколова кс", "мар 45", "FL-00077",
                    "ъъъ")) {
                compare("search " + text, list, database, ClientListFilter.ALL.text(text), "%" + plain(text) + "%");
            }
            for (ClientListColumn column : ClientListColumn.values()) {
                measure("sorted by " + column, list, ClientListFilter.ALL, Sort.downBy(column));
            }
            for (Segment segment : Segment.values()) {
                measure("segment " + segment, list, ClientListFilter.ALL.segment(segment),
                        Sort.by(ClientListColumn.NAME));
            }
            measure("tag of a fifth", list, ClientListFilter.ALL.tags(List.of("постоянный")),
                    Sort.by(ClientListColumn.NAME));
            measure("tag of few", list, ClientListFilter.ALL.tags(List.of("свадьба")), Sort.by(ClientListColumn.NAME));
            measure("tag, segment, text and balance", list, ClientListFilter.ALL.tags(List.of("постоянный"))
                    .segment(Segment.VIP).text("ив"), Sort.downBy(ClientListColumn.BALANCE));
            Bench.measure("all segments' figures", TIMES, () -> list.segments(ClientListFilter.ALL));
            Bench.measure("page 500", TIMES, () -> list.page(
                    ClientListFilter.ALL, Sort.by(ClientListColumn.NAME), 500 * PAGE, PAGE));
        }
    }

    private static void measure(
            String name, ClientList list, ClientListFilter filter, Sort<ClientListColumn> sort) {
        Bench.measure(name, TIMES, () -> ask(list, filter, sort));
    }

    private static void compare(
            String name, ClientList list, Database database, ClientListFilter filter, String pattern) {
        Bench.compare(name, TIMES, () -> ask(list, filter, Sort.by(ClientListColumn.NAME)),
                () -> plainly(database, pattern));
    }

    private static long ask(ClientList list, ClientListFilter filter, Sort<ClientListColumn> sort) {
        return list.count(filter) + list.page(filter, sort, 0, PAGE).size();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", text.matches("[\\d ]+") ? "" : "%");
    }

    private static long plainly(Database database, String pattern) {
        return database.read(transaction -> transaction.session().doReturningWork(connection -> {
            int rows = rows(connection, "select c.* " + PLAIN + " order by c.sort_name, c.id limit " + PAGE,
                    pattern);
            return (long) rows + rows(connection, "select count(*) " + PLAIN, pattern);
        }));
    }

    private static int rows(Connection connection, String sql, String pattern) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, pattern);
            try (ResultSet result = statement.executeQuery()) {
                int rows = 0;
                while (result.next()) {
                    rows += result.getObject(1) == null ? 0 : 1;
                }
                return rows;
            }
        }
    }

    private static void fill(Programme programme) {
        Random random = new Random(1);
        for (int from = 0; from < CLIENTS; from += AT_ONCE) {
            int first = from;
            programme.writeOnly(transaction -> transaction.session().insertMultiple(
                    IntStream.range(first, first + AT_ONCE).mapToObj(n -> client(transaction, n, random)).toList()));
        }
        programme.writeOnly(transaction -> {
            Tags tags = new Tags(transaction);
            tags.set(1, List.of("постоянный", "свадьба"));
            run(transaction,
                    "insert into client_tag (client_id, tag_id) select id, 1 from client where mod(id, 5) = 2");
            run(transaction,
                    "insert into client_tag (client_id, tag_id) select id, 2 from client where mod(id, 500) = 2");
            run(transaction, """
                    insert into account (client_id, version, balance, spent, purchases, last_purchase_at)
                    select id, 0, mod(id * 7919, 300000), mod(id * 104729, 3000000), 1 + mod(id * 31, 8),
                           dateadd(day, -mod(id * 17, 400), timestamp with time zone '2026-03-05 09:00:00+03')
                    from client
                    where mod(id, 5) > 0""");
            run(transaction, """
                    insert into account (client_id, version, balance, spent, purchases)
                    select id, 0, 0, 0, 0 from client where mod(id, 5) = 0""");
            run(transaction, "analyze");
        });
    }

    private static void run(Transaction transaction, String sql) {
        transaction.session().createNativeMutationQuery(sql).executeUpdate();
    }

    private static Client client(Transaction transaction, int number, Random random) {
        String phone = String.format(Locale.ROOT, "+791%d%07d", number % 10, number / 10 * 7919 % 10_000_000);
        String name = LAST.get(random.nextInt(LAST.size())) + "а " + FIRST.get(random.nextInt(FIRST.size()));
        String note = number % 5 == 0 ? "Любит пионы и ранункулюсы, просит не звонить до одиннадцати утра" : "";
        return new Client(transaction, ClientDraft.of(phone, number % 20 == 0 ? "" : name).note(note), phone,
                String.format(Locale.ROOT, "FL-%05d", number + 1), transaction.at().minusSeconds(number * 300L));
    }
}
