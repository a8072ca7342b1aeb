package shop.petunia.marketplace;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.CloudOrder;
import shop.petunia.orders.CloudOrder.CloudLine;
import shop.petunia.orders.OrderContacts;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.PaymentMethod;
import shop.petunia.orders.Way;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import tools.jackson.databind.JsonNode;

/**
 * One order as the marketplace writes it. What an order cannot be without is refused with the field's name; any other
 * field that cannot be read is left empty, and named.
 */
final class OrderJson {
    private static final int SHOWN = 60;
    private static final int LONGEST_NUMBER = 40;
    private static final BigDecimal MOST = new BigDecimal("100000000");
    private static final Map<String, OrderStatus> STATUSES = Map.of(
            "pending", OrderStatus.PENDING, "accepted", OrderStatus.ACCEPTED, "assembling", OrderStatus.ASSEMBLING,
            "in_transit", OrderStatus.IN_TRANSIT, "ready_for_pickup", OrderStatus.READY_FOR_PICKUP,
            "done", OrderStatus.DONE, "completed", OrderStatus.COMPLETED, "rejected", OrderStatus.REJECTED,
            "cancelled", OrderStatus.CANCELLED);

    private final JsonNode node;
    private final ZoneId zone;
    private final Map<String, String> left = new LinkedHashMap<>();

    /** @param zone the shop's, in which an order without a day is due on the day of its creation */
    OrderJson(JsonNode node, ZoneId zone) {
        this.node = node;
        this.zone = zone;
    }

    CloudOrder order() {
        if (!node.isObject()) {
            throw new Unreadable("—", shown(node));
        }
        Instant created = needed("created_at", OrderJson::instant);
        Money total = money("total_price", needed("total_price", OrderJson::number));
        Money fee = orZero("delivery_fee");
        String items = text("items_info");
        return new CloudOrder(
                needed("id", Long::parseLong),
                Canonical.hash(node),
                status(),
                created,
                optional("completed_at", OrderJson::instant),
                contacts(created),
                lines(items, total, fee),
                items,
                total,
                isThere("original_price") ? orZero("original_price") : null,
                fee.compareTo(total) > 0 ? Money.ZERO : fee,
                Points.ofHundredths(orZero("points_used").kopecks()),
                orZero("points_discount"),
                method(),
                cut(text("payment_status"), 40));
    }

    /** Fields that could not be read, each with what stands there; known once the order is read. */
    Map<String, String> left() {
        return left;
    }

    /** What cannot be read stays one line with the whole text. */
    private static List<CloudLine> lines(String items, Money total, Money fee) {
        List<CloudLine> lines = ItemsText.read(items);
        if (!lines.isEmpty() || items.isBlank()) {
            return lines;
        }
        Money goods = total.minus(fee);
        return List.of(new CloudLine(null, items.strip(), goods.isNegative() ? Money.ZERO : goods, 1));
    }

    private OrderStatus status() {
        String written = strict("status");
        OrderStatus status = known(written);
        if (status == null) {
            throw new Unreadable("status", written);
        }
        return status;
    }

    /** Nothing when the field is missing or says something that nobody knows. */
    static Optional<OrderStatus> status(JsonNode node, String field) {
        return Optional.ofNullable(known(Json.text(node, field)));
    }

    private static @Nullable OrderStatus known(String written) {
        return STATUSES.get(written.toLowerCase(Locale.ROOT));
    }

    private OrderContacts contacts(Instant created) {
        LocalDate slot = optional("delivery_slot_date", LocalDate::parse);
        LocalDate preorder = optional("preorder_delivery_date", LocalDate::parse);
        LocalDate wished = slot == null ? preorder : slot;
        LocalTime from = optional("delivery_slot_start", LocalTime::parse);
        LocalTime to = optional("delivery_slot_end", LocalTime::parse);
        boolean reversed = from != null && to != null && to.isBefore(from);
        return new OrderContacts(way(), cut(text("address"), OrderContacts.ADDRESS_LENGTH),
                wished == null ? created.atZone(zone).toLocalDate() : wished, from, reversed ? null : to,
                name("buyer_fio"), phone("buyer_phone"), name("recipient_name"), phone("recipient_phone"), "",
                cut(text("gift_note"), OrderContacts.GIFT_NOTE_LENGTH));
    }

    private String name(String field) {
        return cut(text(field), OrderContacts.NAME_LENGTH);
    }

    private String phone(String field) {
        return cut(text(field), OrderContacts.PHONE_LENGTH);
    }

    /** Older orders write it in English; one that says neither goes where there is an address. */
    private Way way() {
        return switch (text("delivery_type").toLowerCase(Locale.ROOT)) {
            case "доставка", "delivery" -> Way.DELIVERY;
            case "самовывоз", "pickup" -> Way.PICKUP;
            default -> text("address").isBlank() ? Way.PICKUP : Way.DELIVERY;
        };
    }

    private @Nullable PaymentMethod method() {
        return switch (text("payment_method")) {
            case "online" -> PaymentMethod.ONLINE;
            case "on_pickup" -> PaymentMethod.ON_PICKUP;
            default -> null;
        };
    }

    private Money orZero(String field) {
        Money money = optional(field, written -> money(field, number(written)));
        return money == null ? Money.ZERO : money;
    }

    /** As long as money may be; what is longer would take all memory once it is written out or rounded. */
    private static BigDecimal number(String written) {
        BigDecimal number = new BigDecimal(written.length() > LONGEST_NUMBER ? "" : written);
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            throw new NumberFormatException(written);
        }
        return number;
    }

    private static Money money(String field, BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(MOST) > 0) {
            throw new Unreadable(field, number.toString());
        }
        return Money.ofRoubles(number);
    }

    private <T> T needed(String field, Function<String, T> reading) {
        String written = strict(field).strip();
        if (written.isEmpty()) {
            throw new Unreadable(field, "—");
        }
        try {
            return reading.apply(written);
        } catch (NumberFormatException | DateTimeException wrong) {
            throw new Unreadable(field, shown(node.path(field)));
        }
    }

    /** Nothing also when it cannot be read: then it is left. */
    private <T> @Nullable T optional(String field, Function<String, T> reading) {
        if (!isThere(field)) {
            return null;
        }
        try {
            return reading.apply(text(field).strip());
        } catch (NumberFormatException | DateTimeException | Unreadable wrong) {
            left.put(field, shown(node.path(field)));
            return null;
        }
    }

    private boolean isThere(String field) {
        return !text(field).isBlank();
    }

    private String text(String field) {
        try {
            return strict(field);
        } catch (Unreadable wrong) {
            left.put(field, wrong.value());
            return "";
        }
    }

    private String strict(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isContainer()) {
            throw new Unreadable(field, shown(value));
        }
        return value.isNumber() ? shown(value.decimalValue()) : value.asString();
    }

    private static String shown(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST_NUMBER ? number.toString() : number.toPlainString();
    }

    /** What names no zone means UTC. */
    private static Instant instant(String written) {
        boolean zoned = written.endsWith("Z") || written.matches(".*T.*[+-]\\d\\d:?\\d\\d");
        return zoned
                ? OffsetDateTime.parse(written).toInstant()
                : LocalDateTime.parse(written.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    static String shown(JsonNode value) {
        return cut(value.isString() ? value.asString() : value.toString(), SHOWN);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** What an order cannot be without is missing, or is something else. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String field;
        private final String value;

        Unreadable(String field, String value) {
            super(field + " " + value);
            this.field = field;
            this.value = value;
        }

        String field() {
            return field;
        }

        String value() {
            return value;
        }
    }
}
