package shop.petunia.orders;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Texts;

/** The small coloured words about orders. */
final class OrderBadges {
    private OrderBadges() {}

    static Label status(Texts texts, OrderRow order) {
        boolean assembled = order.status() == OrderStatus.ASSEMBLING && order.assembledAt() != null;
        return badge(
                assembled ? texts.get("orders.status.assembled") : texts.of(order.status()),
                assembled ? "good" : colour(order.status()));
    }

    static String colour(OrderStatus status) {
        return switch (status) {
            case PENDING -> "accent";
            case ACCEPTED -> "known";
            case ASSEMBLING -> "warn";
            case IN_TRANSIT, READY_FOR_PICKUP, DONE, COMPLETED -> "good";
            case REJECTED, CANCELLED -> "bad";
        };
    }

    static Label channel(Texts texts, Channel channel) {
        Label badge = badge(texts.of(channel), channel == Channel.MARKETPLACE ? "accent" : "");
        badge.getStyleClass().add("channel");
        return badge;
    }

    /** How long somebody has waited; nothing for what nobody waits for. */
    static @Nullable Label waiting(OrderTold told, Waiting waiting) {
        if (waiting.level() == Waiting.Level.NONE) {
            return null;
        }
        Label badge = badge(told.waited(waiting.minutes()), switch (waiting.level()) {
            case RED -> "bad";
            case AMBER -> "warn";
            case CALM, NONE -> "";
        });
        badge.setGraphic(new FontIcon("mdal-access_time"));
        badge.setTooltip(new Tooltip(told.texts().get("orders.waited.tooltip")));
        return badge;
    }

    static Label way(Texts texts, Way way) {
        Label label = new Label(texts.of(way),
                new FontIcon(way == Way.DELIVERY ? "mdal-local_shipping" : "mdmz-storefront"));
        label.getStyleClass().add("order-way");
        return label;
    }

    static Label badge(String words, String colour) {
        Label badge = new Label(words);
        badge.getStyleClass().add("badge");
        if (!colour.isEmpty()) {
            badge.getStyleClass().add(colour);
        }
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }
}
