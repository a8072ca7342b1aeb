package shop.petunia.marketplace;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

    public final Map<Long, ObjectNode> orders = new TreeMap<>();
    public final Map<Long, ObjectNode> customers = new TreeMap<>();
    public final FakeProducts products = new FakeProducts();
    final Map<Long, ArrayNode> transactions = new TreeMap<>();
    /** Each request as «POST /seller-web/login». */
    public final List<String> asked = new ArrayList<>();
    /**
     * What became of orders, oldest first: «41 accepted». «REVIVED 41» when a step came over a cancelled order; «RACED 41»
     * when the shop had had no chance to read that it was cancelled.
     */
    public final List<String> done = new ArrayList<>();

    public Function<String, Fault> faults = request -> Fault.NONE;
    Runnable before = () -> {};
    boolean blocked;
    /** Who signs in. */
    public long seller = SELLER;
    boolean outOfStock;
    int sessions;

    private final Supplier<Instant> clock;
    private final Timepiece timepiece;
    private final Set<String> tokens = new HashSet<>();
    /** Cancelled, and the shop has not read them since. */
    private final Set<Long> endedUnread = new HashSet<>();
    private String refresh = "";
    private long ids = 1000;

    FakeMarketplace(Supplier<Instant> clock, Timepiece timepiece) {
        this.clock = clock;
        this.timepiece = timepiece;
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
        ObjectNode order = Json.MAPPER.createObjectNode();
        order.put("id", id).put("seller_id", 1L).putNull("buyer_id");
        order.put("items_info", "7:Роза@" + roubles + ".0 x 1").put("total_price", new BigDecimal(roubles + ".0"));
        order.put("status", status).put("delivery_type", delivery ? "Доставка" : "Самовывоз");
        order.put("address", delivery ? "Садовая, 12" : "").put("created_at", clock.get().toString());
        order.putNull("completed_at").put("buyer_fio", "Мария Иванова").put("buyer_phone", phone);
        order.put("points_used", 0).put("points_discount", 0).put("payment_method", "on_pickup");
        order.putNull("payment_id").putNull("payment_status").put("something_new", true);
        orders.put(id, order);
        return id;
    }

    public synchronized String status(long order) {
        return node(orders, order).get("status").asString();
    }

    public BigDecimal total(long order) {
        return node(orders, order).get("total_price").decimalValue();
    }

    /** Somebody else than the shop: the buyer, or the seller's page. */
    public synchronized void set(long order, String status) {
        node(orders, order).put("status", status);
        if (status.equals("completed") || status.equals("done")) {
            node(orders, order).put("completed_at", clock.get().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        if (status.equals("cancelled")) {
            endedUnread.add(order);
        }
        done.add(order + " (" + status + ")");
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
        BigDecimal balance = node(customers, customer).get("points_balance").decimalValue();
        node(customers, customer).put("points_balance", balance.add(new BigDecimal(points)));
        return id;
    }

    public BigDecimal balance(long customer) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode tx : list(customer)) {
            sum = sum.add(tx.get("points_accrued").decimalValue());
        }
        return sum.setScale(2, RoundingMode.UNNECESSARY);
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
            return refused(403, "Аккаунт заблокирован");
        }
        if (path.equals("/seller-web/login")) {
            return body.path("login").asString().equals(LOGIN) && body.path("password").asString().equals(PASSWORD)
                    ? session()
                    : refused(401, "Неверный логин или пароль");
        }
        if (path.equals("/seller-web/refresh")) {
            return !refresh.isEmpty() && body.path("refresh_token").asString().equals(refresh)
                    ? session()
                    : refused(401, "Токен недействителен");
        }
        if (ask.token() == null || !tokens.contains(ask.token())) {
            return refused(401, "Не авторизован");
        }
        before.run();
        Map<String, String> query = query(ask.uri().getQuery());
        Matcher order = Pattern.compile("/seller-web/orders/(\\d+)(?:/(\\w+))?").matcher(path);
        Matcher customer = Pattern.compile("/seller-web/customers/(\\d+)(?:/(\\w+))?").matcher(path);
        if (path.equals("/seller-web/orders")) {
            return ok(orders(query));
        }
        if (order.matches()) {
            return order(Long.parseLong(order.group(1)), order.group(2), query);
        }
        if (path.equals("/seller-web/customers")) {
            return ask.method().equals("GET") ? ok(all()) : introduce(body);
        }
        if (customer.matches()) {
            return customer(ask.method(), Long.parseLong(customer.group(1)), customer.group(2), body);
        }
        if (products.knows(path)) {
            return products.answer(ask, body);
        }
        return path.equals("/seller-web/me")
                ? ok(Json.MAPPER.createObjectNode().put("shop_name", "Петуния").put("secret", "нельзя хранить"))
                : refused(404, "Not Found");
    }

    private Told session() {
        sessions++;
        refresh = "refresh-" + sessions;
        String token = "token-" + sessions;
        tokens.add(token);
        return ok(Json.MAPPER.createObjectNode().put("token", token).put("refresh_token", refresh)
                .put("seller_id", seller));
    }

    /** All sessions end, as they do after half an hour. */
    void expire() {
        tokens.clear();
    }

    private ArrayNode orders(Map<String, String> query) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        List<String> statuses = List.of(query.getOrDefault("status", "").split(","));
        String from = query.getOrDefault("date_from", "");
        for (ObjectNode order : orders.values().stream().sorted(Collections.reverseOrder(
                (one, other) -> Long.compare(one.get("id").asLong(), other.get("id").asLong()))).toList()) {
            boolean wanted = statuses.equals(List.of("")) || statuses.contains(order.get("status").asString());
            if (wanted && order.get("created_at").asString().compareTo(from) >= 0) {
                endedUnread.remove(order.get("id").asLong());
                list.add(order);
            }
        }
        return list;
    }

    private Told order(long id, @Nullable String verb, Map<String, String> query) {
        ObjectNode order = orders.get(id);
        if (order == null) {
            return refused(404, "Заказ не найден");
        }
        String status = order.get("status").asString();
        return switch (verb) {
            case null -> {
                endedUnread.remove(id);
                yield ok(order.deepCopy().put("delivery_fee", new BigDecimal("300.0")).putNull("delivery_zone_id"));
            }
            case "accept", "reject" -> {
                if (!status.equals("pending")) {
                    yield refused(400, "Заказ уже обработан");
                }
                if (verb.equals("accept") && outOfStock) {
                    yield refused(400, "Недостаточно товара «Роза»");
                }
                yield stepped(order, verb + "ed");
            }
            case "status" -> query.getOrDefault("status", "").equals(status)
                    ? ok(step(id, status, status))
                    : stepped(order, query.getOrDefault("status", ""));
            case "price" -> {
                if (!status.equals("pending") && !status.equals("accepted")) {
                    yield refused(400, "Цену уже нельзя изменить");
                }
                done.add(id + " price " + query.get("new_price"));
                order.put("total_price", new BigDecimal(query.getOrDefault("new_price", "")));
                yield ok(order);
            }
            default -> refused(404, "Not Found");
        };
    }

    private Told stepped(ObjectNode order, String status) {
        long id = order.get("id").asLong();
        String before = order.get("status").asString();
        if (before.equals("cancelled")) {
            done.add((endedUnread.contains(id) ? "RACED " : "REVIVED ") + id);
        }
        order.put("status", status);
        if (status.equals("done")) {
            order.put("completed_at", clock.get().toString());
        }
        done.add(id + " " + status);
        return ok(step(id, before, status));
    }

    private static ObjectNode step(long id, String before, String after) {
        return Json.MAPPER.createObjectNode().put("order_id", id).put("old_status", before).put("new_status", after);
    }

    private ArrayNode all() {
        ArrayNode list = Json.MAPPER.createArrayNode();
        customers.values().forEach(list::add);
        return list;
    }

    private Told introduce(JsonNode body) {
        String phone = body.path("phone").asString();
        if (customers.values().stream().anyMatch(one -> one.get("phone").asString().equals(phone))) {
            return refused(409, "Клиент с таким телефоном уже существует");
        }
        return ok(node(customers, customer(phone, body.path("first_name").asString())));
    }

    private Told customer(String method, long id, @Nullable String verb, JsonNode body) {
        ObjectNode customer = customers.get(id);
        if (customer == null) {
            return refused(404, "Клиент не найден");
        }
        if (method.equals("PATCH")) {
            body.propertyNames().forEach(name -> customer.set(name, body.get(name)));
            return ok(customer);
        }
        return switch (verb) {
            case null -> {
                ObjectNode whole = customer.deepCopy();
                whole.set("transactions", list(id));
                yield ok(whole);
            }
            case "sales" -> {
                BigDecimal amount = body.get("amount").decimalValue();
                BigDecimal points = amount.multiply(PERCENT).movePointLeft(2).setScale(2, RoundingMode.HALF_EVEN);
                if (points.signum() > 0) {
                    book(id, amount.toPlainString(), points.toPlainString(), null);
                }
                yield ok(Json.MAPPER.createObjectNode().put("customer_id", id).put("points_accrued", points));
            }
            case "deduct" -> {
                BigDecimal points = body.get("points").decimalValue();
                if (balance(id).compareTo(points) < 0) {
                    yield refused(400, "Недостаточно баллов");
                }
                book(id, "0", points.negate().toPlainString(), null);
                yield ok(Json.MAPPER.createObjectNode().put("customer_id", id).put("points_deducted", points));
            }
            default -> refused(404, "Not Found");
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
        return ok(shorter);
    }

    private Told ok(JsonNode body) {
        return new Told(200, Json.MAPPER.writeValueAsBytes(body), clock.get());
    }

    private Told refused(int status, String detail) {
        return new Told(status,
                Json.MAPPER.writeValueAsBytes(Json.MAPPER.createObjectNode().put("detail", detail)), clock.get());
    }

    private static Told page(int status) {
        return new Told(status, "<html><body>nginx</body></html>".getBytes(StandardCharsets.UTF_8), null);
    }

    private static ObjectNode node(Map<Long, ObjectNode> all, long id) {
        ObjectNode node = all.get(id);
        if (node == null) {
            throw new IllegalStateException("no " + id);
        }
        return node;
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
