package shop.petunia.orders;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.petunia.settings.Phones;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.ui.Texts;

/** How orders are told in words: days as one says them, hours, money. */
record OrderTold(Texts texts, ShopTime time) {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    String day(LocalDate day) {
        LocalDate today = time.today();
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead == 0) {
            return texts.get("orders.day.today");
        }
        if (ahead == 1) {
            return texts.get("orders.day.tomorrow");
        }
        if (ahead == -1) {
            return texts.get("orders.day.yesterday");
        }
        return day.getYear() == today.getYear()
                ? DateTimeFormatter.ofPattern("EEE, dd.MM", texts.locale()).format(day)
                : texts.day(day);
    }

    String window(@Nullable LocalTime from, @Nullable LocalTime to) {
        return window(texts, from, to);
    }

    static String window(Texts texts, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null) {
            return to == null ? "" : texts.get("orders.window.to", to.toString());
        }
        return to == null ? texts.get("orders.window.from", from.toString()) : from + "–" + to;
    }

    /** «Сегодня, 12:00–14:00». */
    String due(OrderRow order) {
        String hours = window(order.from(), order.to());
        return hours.isEmpty() ? day(order.dueOn()) : day(order.dueOn()) + ", " + hours;
    }

    String waited(long minutes) {
        if (minutes < HOUR) {
            return texts.get("orders.waited.minutes", minutes);
        }
        return minutes < DAY
                ? texts.get("orders.waited.hours", minutes / HOUR, minutes % HOUR)
                : texts.get("orders.waited.days", minutes / DAY);
    }

    String payment(OrderRow order) {
        if (order.paidOnline() && order.paid().isZero()) {
            return texts.get("orders.pay.online");
        }
        if (order.status().isOff() && order.paid().isZero()) {
            return texts.get("orders.pay.none");
        }
        if (order.due().isNegative()) {
            return texts.get("orders.pay.tooMuch", order.due().negated());
        }
        if (order.isPaid()) {
            return texts.get("orders.pay.paid");
        }
        return order.paid().isZero() ? texts.get("orders.pay.due") : texts.get("orders.pay.left", order.due());
    }

    /** Whoever gets the flowers, or that nobody is named; over the counter nobody asks. */
    String whoGets(OrderRow order) {
        if (order.channel() == Channel.COUNTER && order.whoGets().isEmpty()) {
            return "—";
        }
        return order.whoGets().isEmpty() ? texts.get("orders.nobody") : order.whoGets();
    }

    static String phone(String stored) {
        return Phones.shown(stored);
    }

    /** «Роза — 3, Эустома — 2». */
    static String lacking(List<Lacking> lacking) {
        return lacking.stream().map(good -> good.good() + " — " + good.pieces()).collect(Collectors.joining(", "));
    }

    static Sentence stepped(OrderOutcome outcome) {
        return outcome.lacking().isEmpty()
                ? Sentence.of("orders.stepped", outcome.number(), outcome.status())
                : Sentence.of("orders.stepped.lacking", outcome.number(), outcome.status(),
                        lacking(outcome.lacking()));
    }

    /** What the courier needs: where to, to whom, whom to call. */
    String forCourier(OrderRow order) {
        return Stream.of(order.address(), order.whoGets(), phone(order.phoneOfWhoGets()), due(order))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The word on the button that takes an order there. */
    String action(OrderRow order, OrderStatus to) {
        return texts.get(switch (to) {
            case PENDING, ACCEPTED -> "orders.action.accept";
            case REJECTED -> "orders.action.reject";
            case ASSEMBLING -> "orders.action.assemble";
            case IN_TRANSIT -> "orders.action.inTransit";
            case READY_FOR_PICKUP -> "orders.action.ready";
            case DONE, COMPLETED -> order.way() == Way.PICKUP ? "orders.action.handedOver" : "orders.action.delivered";
            case CANCELLED -> "orders.action.cancel";
        });
    }
}
