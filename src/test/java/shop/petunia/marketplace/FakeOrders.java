package shop.petunia.marketplace;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import shop.petunia.marketplace.Transport.Told;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fake marketplace's orders. A step is checked no more than there: it revives what was cancelled. */
final class FakeOrders {
    final SequencedMap<Long, ObjectNode> all = new TreeMap<>();
    /**
     * What became of them, oldest first: «41 accepted», in brackets when it was not the shop; «REVIVED 41» when a step came
     * over a cancelled order, «RACED 41» when the shop had had no chance to read that it was cancelled.
     */
    final List<String> done = new ArrayList<>();
    boolean outOfStock;

    private final Set<Long> cancelledUnread = new HashSet<>();
    private final Supplier<Instant> clock;
    private final FakeReplies replies;

    FakeOrders(Supplier<Instant> clock, FakeReplies replies) {
        this.clock = clock;
        this.replies = replies;
    }

    void request(long id, String status, String phone, long roubles, boolean delivery) {
        ObjectNode order = Json.MAPPER.createObjectNode();
        order.put("id", id).put("seller_id", 1L).putNull("buyer_id");
        order.put("items_info", "7:Роза@" + roubles + ".0 x 1").put("total_price", new BigDecimal(roubles + ".0"));
        order.put("status", status).put("delivery_type", delivery ? "Доставка" : "Самовывоз");
        order.put("address", delivery ? "Садовая, 12" : "").put("created_at", clock.get().toString());
        order.putNull("completed_at").put("buyer_fio", "Мария Иванова").put("buyer_phone", phone);
        order.put("points_used", 0).put("points_discount", 0).put("payment_method", "on_pickup");
        order.putNull("payment_id").putNull("payment_status").put("something_new", true);
        all.put(id, order);
    }

    ObjectNode order(long id) {
        ObjectNode order = all.get(id);
        if (order == null) {
            throw new IllegalStateException("no order " + id);
        }
        return order;
    }

    String status(long id) {
        return order(id).get("status").asString();
    }

    /** By somebody else than the shop. */
    void set(long id, String status) {
        ObjectNode order = order(id).put("status", status);
        if (status.equals("completed") || status.equals("done")) {
            order.put("completed_at", clock.get().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        if (status.equals("cancelled")) {
            cancelledUnread.add(id);
        }
        done.add(id + " (" + status + ")");
    }

    /** The newest first. */
    ArrayNode list(Map<String, String> query) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        List<String> statuses = List.of(query.getOrDefault("status", "").split(","));
        String from = query.getOrDefault("date_from", "");
        all.reversed().forEach((id, order) -> {
            boolean wanted = statuses.equals(List.of("")) || statuses.contains(status(id));
            if (wanted && order.get("created_at").asString().compareTo(from) >= 0) {
                cancelledUnread.remove(id);
                list.add(order);
            }
        });
        return list;
    }

    /** @param verb what to do with it, null to read it */
    Told answer(long id, @Nullable String verb, Map<String, String> query) {
        return all.containsKey(id) ? known(id, verb, query) : replies.refused(404, "Заказ не найден");
    }

    private Told known(long id, @Nullable String verb, Map<String, String> query) {
        return switch (verb) {
            case null -> {
                cancelledUnread.remove(id);
                yield replies.ok(order(id).deepCopy().put("delivery_fee", new BigDecimal("300.0"))
                        .putNull("delivery_zone_id"));
            }
            case "accept", "reject" -> decided(id, verb);
            case "status" -> stepped(id, query.getOrDefault("status", ""));
            case "price" -> priced(id, query.getOrDefault("new_price", ""));
            default -> replies.refused(404, "Not Found");
        };
    }

    private Told decided(long id, String verb) {
        if (!status(id).equals("pending")) {
            return replies.refused(400, "Заказ уже обработан");
        }
        return verb.equals("accept") && outOfStock
                ? replies.refused(400, "Недостаточно товара «Роза»")
                : stepped(id, verb + "ed");
    }

    private Told priced(long id, String price) {
        if (!List.of("pending", "accepted").contains(status(id))) {
            return replies.refused(400, "Цену уже нельзя изменить");
        }
        done.add(id + " price " + price);
        return replies.ok(order(id).put("total_price", new BigDecimal(price)));
    }

    private Told stepped(long id, String status) {
        String before = status(id);
        if (!status.equals(before)) {
            step(id, before, status);
        }
        return replies.ok(Json.MAPPER.createObjectNode()
                .put("order_id", id).put("old_status", before).put("new_status", status));
    }

    private void step(long id, String before, String status) {
        if (before.equals("cancelled")) {
            done.add((cancelledUnread.contains(id) ? "RACED " : "REVIVED ") + id);
        }
        ObjectNode order = order(id).put("status", status);
        if (status.equals("done")) {
            order.put("completed_at", clock.get().toString());
        }
        done.add(id + " " + status);
    }
}
