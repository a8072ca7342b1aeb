package shop.petunia.marketplace;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Behaves as the marketplace's page says, and misbehaves on order. Everything that it did can be looked at. */
public final class FakeMarketplace implements Transport {
    public static final String LOGIN = "shop";
    static final long SELLER = 9_000_000_001L;
    public static final String PASSWORD = "Ландыши-7";
    private static final BigDecimal PERCENT = new BigDecimal("3");

    final FakeOrders orderBook;
    public final Map<Long, ObjectNode> orders;
    public final Map<Long, ObjectNode> customers = new TreeMap<>();
    public final FakeProducts products;
    final Map<Long, ArrayNode> transactions = new TreeMap<>();
    /** Each request as «POST /seller-web/login». */
    public final List<String> asked = new ArrayList<>();
    /** What became of orders: {@link FakeOrders#done}. */
    public final List<String> done;

    public Function<String, Fault> faults = request -> Fault.NONE;
    Runnable before = () -> {};
    boolean blocked;
    /** Who signs in. */
    public long seller = SELLER;
    int sessions;

    private final Supplier<Instant> clock;
    private final Timepiece timepiece;
    private final FakeReplies replies;
    private final Set<String> tokens = new HashSet<>();
    private String refresh = "";
    private long ids = 1000;

    FakeMarketplace(Supplier<Instant> clock, Timepiece timepiece) {
        this.clock = clock;
        this.timepiece = timepiece;
        replies = new FakeReplies(clock);
        orderBook = new FakeOrders(clock, replies);
        orders = orderBook.all;
        done = orderBook.done;
        products = new FakeProducts(replies);
    }

    @Override
    public synchronized Told exchange(Ask ask) throws IOException {
        String request = ask.method() + " " + ask.uri().getPath();
        asked.add(request);
        Fault fault = faults.apply(request);
        switch (fault) {
            case UNREACHABLE -> throw new NotSent(Trouble.UNREACHABLE, new IOException("nobody answers"));
            case RESET_BEFORE -> throw new IOException("reset");
            case TOO_MANY -> {
                return page(429);
            }
            case BAD_GATEWAY_BEFORE -> {
                return page(502);
            }
            case RESTART -> {
                tokens.clear();
                refresh = "";
            }
            default -> {
                // The others come after the work.
            }
        }
        Told told = told(ask);
        return switch (fault) {
            case REPLY_LOST -> throw new IOException("the reply is lost");
            case SLOW -> {
                timepiece.pause(Duration.ofSeconds(45));
                throw new IOException("no reply within 45 s");
            }
            case BAD_GATEWAY_AFTER -> page(502);
            case HALF_JSON -> new Told(told.status(), Arrays.copyOf(told.body(), told.body().length / 2), told.date());
            case ODD_LIST -> odd(told);
            default -> told;
        };
    }

    /** A request of a buyer for one thing. */
    public synchronized long order(String status, String phone, long roubles, boolean delivery) {
        long id = ++ids;
        orderBook.request(id, status, phone, roubles, delivery);
        return id;
    }

    public synchronized String status(long order) {
        return orderBook.status(order);
    }

    public BigDecimal total(long order) {
        return orderBook.order(order).get("total_price").decimalValue();
    }

    /** Somebody else than the shop: the buyer, or the seller's page. */
    public synchronized void set(long order, String status) {
        orderBook.set(order, status);
    }

    public synchronized long customer(String digits, String name) {
        long id = ++ids;
        ObjectNode customer = Json.MAPPER.createObjectNode();
        customer.put("id", id).put("phone", digits).put("first_name", name).put("last_name", "");
        customer.put("card_number", "FL-9" + id).put("points_balance", new BigDecimal("0.0"));
        customer.put("created_at", "2026-03-05T07:00:00.123456").putNull("notes").putNull("tags");
        customers.put(id, customer);
        transactions.put(id, Json.MAPPER.createArrayNode());
        return id;
    }

    /** @param points signed, as the marketplace writes them */
    public synchronized long book(long customer, String amount, String points, @Nullable Long order) {
        long id = ++ids;
        ObjectNode tx = Json.MAPPER.createObjectNode();
        tx.put("id", id).put("amount", new BigDecimal(amount)).put("points_accrued", new BigDecimal(points));
        tx.put("created_at", "2026-03-05T07:00:00");
        if (order == null) {
            tx.putNull("order_id");
        } else {
            tx.put("order_id", order);
        }
        list(customer).insert(0, tx);
        BigDecimal balance = known(customer).get("points_balance").decimalValue();
        known(customer).put("points_balance", balance.add(new BigDecimal(points)));
        return id;
    }

    public BigDecimal balance(long customer) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode tx : list(customer)) {
            sum = sum.add(tx.get("points_accrued").decimalValue());
        }
        return sum.setScale(2, RoundingMode.UNNECESSARY);
    }

    private ObjectNode known(long customer) {
        ObjectNode known = customers.get(customer);
        if (known == null) {
            throw new IllegalStateException("no customer " + customer);
        }
        return known;
    }

    public ArrayNode list(long customer) {
        ArrayNode list = transactions.get(customer);
        if (list == null) {
            throw new IllegalStateException("no customer " + customer);
        }
        return list;
    }

    private Told told(Ask ask) {
        String path = ask.uri().getPath();
        JsonNode body = ask.body() == null ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(ask.body());
        if (blocked) {
            return replies.refused(403, "Аккаунт заблокирован");
        }
        if (path.equals("/seller-web/login")) {
            return body.path("login").asString().equals(LOGIN) && body.path("password").asString().equals(PASSWORD)
                    ? session()
                    : replies.refused(401, "Неверный логин или пароль");
        }
        if (path.equals("/seller-web/refresh")) {
            return !refresh.isEmpty() && body.path("refresh_token").asString().equals(refresh)
                    ? session()
                    : replies.refused(401, "Токен недействителен");
        }
        if (ask.token() == null || !tokens.contains(ask.token())) {
            return replies.refused(401, "Не авторизован");
        }
        before.run();
        Map<String, String> query = query(ask.uri().getQuery());
        Matcher order = Pattern.compile("/seller-web/orders/(\\d+)(?:/(\\w+))?").matcher(path);
        Matcher customer = Pattern.compile("/seller-web/customers/(\\d+)(?:/(\\w+))?").matcher(path);
        if (path.equals("/seller-web/orders")) {
            return replies.ok(orderBook.list(query));
        }
        if (order.matches()) {
            return orderBook.answer(Long.parseLong(order.group(1)), order.group(2), query);
        }
        if (path.equals("/seller-web/customers")) {
            return ask.method().equals("GET") ? replies.ok(all()) : introduce(body);
        }
        if (customer.matches()) {
            return customer(ask.method(), Long.parseLong(customer.group(1)), customer.group(2), body);
        }
        if (products.knows(path)) {
            return products.answer(ask, body);
        }
        return path.equals("/seller-web/me")
                ? replies.ok(Json.MAPPER.createObjectNode().put("shop_name", "Петуния").put("secret", "нельзя хранить"))
                : replies.refused(404, "Not Found");
    }

    private Told session() {
        sessions++;
        refresh = "refresh-" + sessions;
        String token = "token-" + sessions;
        tokens.add(token);
        return replies.ok(Json.MAPPER.createObjectNode().put("token", token).put("refresh_token", refresh)
                .put("seller_id", seller));
    }

    /** All sessions end, as they do after half an hour. */
    void expire() {
        tokens.clear();
    }

    private ArrayNode all() {
        ArrayNode list = Json.MAPPER.createArrayNode();
        customers.values().forEach(list::add);
        return list;
    }

    private Told introduce(JsonNode body) {
        String phone = body.path("phone").asString();
        if (customers.values().stream().anyMatch(one -> one.get("phone").asString().equals(phone))) {
            return replies.refused(409, "Клиент с таким телефоном уже существует");
        }
        return replies.ok(known(customer(phone, body.path("first_name").asString())));
    }

    private Told customer(String method, long id, @Nullable String verb, JsonNode body) {
        ObjectNode customer = customers.get(id);
        if (customer == null) {
            return replies.refused(404, "Клиент не найден");
        }
        if (method.equals("PATCH")) {
            body.propertyNames().forEach(name -> customer.set(name, body.get(name)));
            return replies.ok(customer);
        }
        return switch (verb) {
            case null -> {
                ObjectNode whole = customer.deepCopy();
                whole.set("transactions", list(id));
                yield replies.ok(whole);
            }
            case "sales" -> {
                BigDecimal amount = body.get("amount").decimalValue();
                BigDecimal points = amount.multiply(PERCENT).movePointLeft(2).setScale(2, RoundingMode.HALF_EVEN);
                if (points.signum() > 0) {
                    book(id, amount.toPlainString(), points.toPlainString(), null);
                }
                yield replies.ok(Json.MAPPER.createObjectNode().put("customer_id", id).put("points_accrued", points));
            }
            case "deduct" -> {
                BigDecimal points = body.get("points").decimalValue();
                if (balance(id).compareTo(points) < 0) {
                    yield replies.refused(400, "Недостаточно баллов");
                }
                book(id, "0", points.negate().toPlainString(), null);
                yield replies.ok(Json.MAPPER.createObjectNode().put("customer_id", id).put("points_deducted", points));
            }
            default -> replies.refused(404, "Not Found");
        };
    }

    private Told odd(Told told) {
        JsonNode body = Json.MAPPER.readTree(told.body());
        if (!(body instanceof ArrayNode list) || list.isEmpty()) {
            return told;
        }
        List<JsonNode> odd = new ArrayList<>();
        list.forEach(odd::add);
        odd.removeFirst();
        odd.addAll(List.copyOf(odd.reversed()));
        ArrayNode shorter = Json.MAPPER.createArrayNode();
        odd.forEach(shorter::add);
        return replies.ok(shorter);
    }

    private static Told page(int status) {
        return new Told(status, "<html><body>nginx</body></html>".getBytes(StandardCharsets.UTF_8), null);
    }

    private static Map<String, String> query(@Nullable String written) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : written == null ? new String[0] : written.split("&")) {
            int equals = pair.indexOf('=');
            query.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return query;
    }
}
