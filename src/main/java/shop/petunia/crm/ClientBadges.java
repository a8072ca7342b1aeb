package shop.petunia.crm;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import shop.petunia.clients.ClientRow;
import shop.petunia.loyalty.PointKind;
import shop.petunia.loyalty.Segment;
import shop.petunia.shared.Points;
import shop.petunia.ui.Texts;

/** Words in a coloured frame, and how a client without a name is called. */
final class ClientBadges {
    private ClientBadges() {}

    static String name(Texts texts, ClientRow client) {
        return client.fullName().isEmpty() ? texts.get("crm.nameless") : client.fullName();
    }

    /** Tells on hovering what the segment means. */
    static Label segment(Texts texts, Segment segment) {
        Label badge = badge(texts.of(segment));
        switch (segment) {
            case VIP -> badge.getStyleClass().add("accent");
            case REGULAR -> badge.getStyleClass().add("good");
            case LEAVING -> badge.getStyleClass().add("warn");
            case LOST -> badge.getStyleClass().add("bad");
            case NEW, OCCASIONAL -> {}
        }
        badge.setTooltip(new Tooltip(meaning(texts, segment)));
        return badge;
    }

    static String meaning(Texts texts, Segment segment) {
        return switch (segment) {
            case NEW -> texts.get("crm.segment.new");
            case VIP -> texts.get("crm.segment.vip");
            case REGULAR -> texts.get("crm.segment.regular");
            case LEAVING -> texts.get("crm.segment.leaving");
            case LOST -> texts.get("crm.segment.lost");
            case OCCASIONAL -> texts.get("crm.segment.occasional");
        };
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace("_", "-");
    }

    static Label kind(Texts texts, PointKind kind) {
        Label badge = badge(texts.of(kind));
        switch (kind) {
            case ACCRUAL -> badge.getStyleClass().add("good");
            case REDEMPTION -> badge.getStyleClass().add("accent");
            case EXPIRY -> badge.getStyleClass().add("bad");
            case REVERSAL, CORRECTION -> badge.getStyleClass().add("warn");
        }
        return badge;
    }

    /** Instead of a balance below zero, which only the cloud can leave. */
    static Label needsPerson(Texts texts, Points booked) {
        Label badge = badge(texts.get("crm.needsPerson"));
        badge.getStyleClass().add("bad");
        badge.setTooltip(new Tooltip(texts.get("crm.needsPerson.why", booked)));
        return badge;
    }

    static Label strong(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("strong-words");
        return label;
    }

    static Label badge(String words) {
        Label badge = new Label(words);
        badge.getStyleClass().add("badge");
        return badge;
    }
}
