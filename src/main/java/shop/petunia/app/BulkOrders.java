package shop.petunia.app;

import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import shop.petunia.shared.SearchText;
import shop.petunia.stats.Statistics;
import shop.petunia.storage.Database;
import shop.petunia.ui.Progress;

/**
 * Any number of past orders, as they would stand there after years, written by the database itself (H2): people, lines,
 * payments, histories and the words they are found by. The last few hundred are still open.
 */
final class BulkOrders {
    private static final int AT_ONCE = 50_000;
    private static final long MOST_PEOPLE = 200_000;
    private static final int ORDERS_OF_EACH = 5;
    private static final int OPEN = 150;
    private static final long FIRST_OF_MARKET = 2_000_000;

    private static final List<String> SURNAMES = List.of("Иванова", "Смирнова", "Кузнецова", "Попова", "Васильева",
            "Петрова", "Соколова", "Михайлова", "Новикова", "Фёдорова", "Морозова", "Волкова", "Алексеева",
            "Лебедева", "Семёнова", "Егорова", "Павлова", "Козлова", "Степанова", "Николаева", "Орлова", "Андреева",
            "Макарова", "Никитина", "Захарова", "Зайцева", "Соловьёва", "Борисова", "Яковлева", "Григорьева",
            "Романова", "Воробьёва", "Сергеева", "Кузьмина", "Фролова", "Александрова", "Дмитриева", "Королёва",
            "Гусева", "Киселёва", "Ильина", "Максимова", "Полякова", "Сорокина", "Виноградова", "Ковалёва", "Белова");
    private static final List<String> NAMES = List.of("Анна", "Мария", "Елена", "Ольга", "Наталья", "Ирина",
            "Светлана", "Екатерина", "Татьяна", "Юлия", "Дарья", "Алина", "Ксения", "Полина", "Вера", "Надежда",
            "Любовь", "Софья", "Зоя");
    private static final List<String> LINES = List.of("Букет «Весна», малый", "Роза красная 60 см", "Тюльпан микс",
            "Букет «Утро в саду»", "Пион Сара Бернар", "Коробка «Комплимент»", "Гортензия синяя");

    private static final String CHANNEL =
            "case when mod(n, 10) < 4 then 'MARKETPLACE' when mod(n, 10) < 6 then 'PHONE' else 'COUNTER' end";
    private static final String STATUS = "case when mod(n, 10) >= 6 then 'DONE'"
            + " when n > :last - :open then case mod(n, 10) when 0 then 'PENDING' when 1 then 'ACCEPTED'"
            + " when 2 then 'ASSEMBLING' else 'ACCEPTED' end"
            + " when mod(n * 7, 31) = 3 then 'CANCELLED'"
            + " when mod(n, 10) < 3 and mod(n * 7, 37) = 5 then 'REJECTED'"
            + " when mod(n, 10) < 3 then 'COMPLETED' else 'DONE' end";
    private static final String BASE = "(select n, " + CHANNEL + " as channel, " + STATUS + " as status,"
            + " cast(mod(n * 7919, :people) as bigint) as person, 700 + 10 * mod(n * 31, 600) as roubles,"
            + " dateadd(second, -(:last - n) * :pace, current_timestamp) as created"
            + " from system_range(:first, :end) r(n)) b";
    private static final String PERSON = "case when channel = 'COUNTER' then '' else ";

    private final Database database;
    private long people;
    private long firstPhone;
    private long lastNumber;
    private long firstLineless;

    BulkOrders(Database database) {
        this.database = database;
    }

    /** Beside what is there already. */
    void fill(long orders, Progress progress) {
        people = Math.clamp(orders / ORDERS_OF_EACH, 1, MOST_PEOPLE);
        words();
        for (long from = 1; from <= orders; from += AT_ONCE) {
            long first = from;
            long end = Math.min(orders, from + AT_ONCE - 1);
            progress.at(first - 1, orders);
            part(first, end, orders);
        }
        database.writeOnly(transaction -> transaction.session()
                .createNativeMutationQuery("update order_counter set last_number = last_number + :orders")
                .setParameter("orders", orders).executeUpdate());
        database.writeOnly(Statistics::forget);
        database.writeOnly(transaction -> run(transaction.session(), "analyze sample_size 10000"));
        progress.at(orders, orders);
    }

    private void words() {
        database.writeOnly(transaction -> {
            StatelessSession session = transaction.session();
            lastNumber = (Long) session.createNativeQuery("select last_number from order_counter", Long.class)
                    .getSingleResult();
            firstLineless = (Long) session.createNativeQuery(
                    "select coalesce(max(id), 0) from shop_order", Long.class).getSingleResult();
            run(session, "insert into order_term (word) select lower(replace(w, 'ё', 'е')) from (values "
                    + words(SURNAMES) + ", " + words(NAMES) + ") v(w)"
                    + " where not exists (select 1 from order_term t where t.word = lower(replace(w, 'ё', 'е')))");
            run(session, "insert into order_term_start (start_text, term_id) select t.word, t.id from order_term t"
                    + " where not exists (select 1 from order_term_start s where s.term_id = t.id)");
        });
        for (long from = 0; from < people; from += AT_ONCE) {
            long first = from;
            database.writeOnly(transaction -> phones(transaction.session(), first));
            database.writeOnly(transaction -> starts(transaction.session(), first));
        }
    }

    private void phones(StatelessSession session, long first) {
        long known = (Long) session.createNativeQuery("select max(id) from order_term", Long.class).getSingleResult();
        run(session, "insert into order_term (word) select substring(" + phone("p") + ", 2) from system_range(" + first
                + ", " + (Math.min(people, first + AT_ONCE) - 1) + ") r(p)");
        if (first == 0) {
            firstPhone =
                    (Long) session.createNativeQuery("select min(id) from order_term where id > :known", Long.class)
                            .setParameter("known", known).getSingleResult();
        }
    }

    private void starts(StatelessSession session, long first) {
        run(session, "insert into order_term_start (start_text, term_id) select substring(t.word, d + 1), t.id"
                + " from order_term t cross join system_range(0, 7) r(d) where t.id >= " + (firstPhone + first)
                + " and t.id < " + (firstPhone + first + AT_ONCE));
    }

    /** Each table in a transaction of its own: H2 reads many rows of the own transaction slowly, and not surely once. */
    private void part(long first, long end, long last) {
        database.writeOnly(transaction -> run(transaction.session(), orders(), first, end, last));
        String mine = " o.id > " + firstLineless;
        for (String rows : List.of(lines(), payments(), events())) {
            database.writeOnly(transaction -> run(transaction.session(), rows + mine));
        }
        database.writeOnly(transaction -> mentions(transaction.session(), mine, first));
        firstLineless = database.read(transaction -> (Long) transaction.session()
                .createNativeQuery("select max(id) from shop_order", Long.class).getSingleResult());
    }

    private static String lines() {
        return "insert into order_line (order_id, position, kind, name, quantity, price, discount, amount)"
                + " select o.id, 0, 'FREE', " + one(LINES, "o.id") + ", 1, o.total - o.fee, 0, o.total - o.fee"
                + " from shop_order o where";
    }

    private static String payments() {
        return "insert into order_payment (order_id, paid_by, amount, at, author_id, operation_id, step)"
                + " select o.id, case mod(o.id, 3) when 0 then 'CASH' when 1 then 'CARD' else 'TRANSFER' end, o.paid,"
                + " o.created_at, 1, random_uuid(), 0 from shop_order o where o.paid > 0 and";
    }

    private static String events() {
        return "insert into order_event (order_id, kind, to_status, to_total, reason, from_market, at, author_id,"
                + " operation_id, step) select o.id, 'CREATED', o.status, o.total, '', o.channel = 'MARKETPLACE',"
                + " o.created_at, 1, random_uuid(), 0 from shop_order o where";
    }

    /** The orders of a part have their ids in the order of their numbers, so that their people are known. */
    private void mentions(StatelessSession session, String mine, long first) {
        long base = (Long) session.createNativeQuery("select min(o.id) from shop_order o where" + mine, Long.class)
                .getSingleResult() - first;
        String person = "mod((o.id - " + base + ") * 7919, " + people + ")";
        for (String term : List.of(firstPhone + " + " + person, one(ids(session, SURNAMES), person),
                one(ids(session, NAMES), person))) {
            run(session, "insert into order_mention (term_id, order_id) select " + term
                    + ", o.id from shop_order o where o.channel <> 'COUNTER' and" + mine);
        }
    }

    private static List<String> ids(StatelessSession session, List<String> words) {
        return words.stream()
                .map(word -> String.valueOf(session
                        .createNativeQuery("select min(id) from order_term where word = :word", Long.class)
                        .setParameter("word", SearchText.fold(word))
                        .getSingleResult()))
                .toList();
    }

    private String orders() {
        return "insert into shop_order (version, number, channel, status, tab, way, stock, address, due_on, buyer_name,"
                + " buyer_phone, recipient_name, recipient_phone, note, gift_note, details, goods, fee, points_used,"
                + " points_discount, total, paid, paid_online, created_at, author_id, done_at, market_id,"
                + " market_version, market_items, payment_method, payment_status)"
                + " select 0, case when channel = 'MARKETPLACE' then cast(" + FIRST_OF_MARKET
                + " + n as varchar) else 'S-' || " + number() + " end,"
                + " channel, status, case when status = 'PENDING' then 'REQUESTS' when status in ('ACCEPTED',"
                + " 'ASSEMBLING') then 'ACTIVE' else 'HISTORY' end,"
                + " case when mod(n, 3) = 0 and channel <> 'COUNTER' then 'DELIVERY' else 'PICKUP' end, 'NONE',"
                + " case when mod(n, 3) = 0 and channel <> 'COUNTER' then 'ул. Садовая, д. ' || mod(n, 150) else '' end,"
                + " cast(created as date), " + PERSON + one(SURNAMES, "person") + " || ' ' || "
                + one(NAMES, "person") + " end, " + PERSON + phone("person") + " end, '', '', '', '',"
                + " case when mod(n, 3) = 0 and channel <> 'COUNTER' then 'ул. садовая, д. ' || mod(n, 150) else '' end,"
                + " roubles * 100, 0, 0, 0, roubles * 100,"
                + " case when channel <> 'MARKETPLACE' and status = 'DONE' then roubles * 100 else 0 end,"
                + " channel = 'MARKETPLACE', created, 1,"
                + " case when status in ('DONE', 'COMPLETED') then dateadd(hour, 2, created) end,"
                + " case when channel = 'MARKETPLACE' then " + FIRST_OF_MARKET + " + n end, '', '',"
                + " case when channel = 'MARKETPLACE' then 'ONLINE' end,"
                + " case when channel = 'MARKETPLACE' then 'succeeded' else '' end from " + BASE + " order by n";
    }

    /** With zeros up to five digits; what is longer stays whole. */
    private String number() {
        String next = lastNumber + " + n";
        return "case when " + next + " < 100000 then lpad(cast(" + next + " as varchar), 5, '0') else cast(" + next
                + " as varchar) end";
    }

    private static String phone(String person) {
        return "('+79' || lpad(cast(mod(" + person + " * 104729 + 160000000, 1000000000) as varchar), 9, '0'))";
    }

    private static String one(List<String> of, String number) {
        return "array_get(array[" + of.stream().map(BulkOrders::literal).collect(Collectors.joining(", "))
                + "], 1 + cast(mod(" + number + ", " + of.size() + ") as integer))";
    }

    private static String literal(String text) {
        return text.matches("\\d+") ? "cast(" + text + " as bigint)" : "'" + text + "'";
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> "('" + word + "')").collect(Collectors.joining(", "));
    }

    /** Three years of orders, the last of them now. */
    private void run(StatelessSession session, String sql, long first, long end, long last) {
        long pace = Math.max(1, 3L * 365 * 24 * 3600 / last);
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(sql.replace(":people", String.valueOf(people))
                        .replace(":first", String.valueOf(first)).replace(":end", String.valueOf(end))
                        .replace(":last", String.valueOf(last)).replace(":open", String.valueOf(OPEN))
                        .replace(":pace", String.valueOf(pace)));
            }
        });
    }

    private void run(StatelessSession session, String sql) {
        run(session, sql, 0, 0, 1);
    }
}
