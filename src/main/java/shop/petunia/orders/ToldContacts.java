package shop.petunia.orders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the marketplace told of whom, where and when, as fingerprints: enough to see what it has changed since, so that
 * what the shop has agreed with the buyer meanwhile stays.
 */
final class ToldContacts {
    private static final int DIGITS = 12;
    private static final int PARTS = 9;

    private final List<String> before;
    private final List<String> now;

    private ToldContacts(String before, OrderContacts told) {
        this.before = List.of(before.split(" "));
        this.now = prints(told);
    }

    static String fingerprint(OrderContacts told) {
        return String.join(" ", prints(told));
    }

    /**
     * The shop's words, but where the marketplace has changed its own.
     *
     * @param before the fingerprint of what it told last; empty when that is not known, then its words are taken
     */
    static OrderContacts merged(String before, OrderContacts told, OrderContacts own) {
        if (before.isEmpty()) {
            return told.notes(own.comment(), told.giftNote());
        }
        ToldContacts since = new ToldContacts(before, told);
        OrderContacts window = since.of(3, told, own);
        return new OrderContacts(
                since.of(0, told, own).way(),
                since.of(1, told, own).address(),
                since.of(2, told, own).dueOn(),
                window.from(),
                window.to(),
                since.of(4, told, own).buyerName(),
                since.of(5, told, own).buyerPhone(),
                since.of(6, told, own).recipientName(),
                since.of(7, told, own).recipientPhone(),
                own.comment(),
                since.of(8, told, own).giftNote());
    }

    private OrderContacts of(int part, OrderContacts told, OrderContacts own) {
        return before.size() == PARTS && before.get(part).equals(now.get(part)) ? own : told;
    }

    private static List<String> prints(OrderContacts told) {
        return Stream.of(told.way(), told.address(), told.dueOn(), told.from() + "–" + told.to(), told.buyerName(),
                told.buyerPhone(), told.recipientName(), told.recipientPhone(), told.giftNote())
                .map(part -> print(part.toString()))
                .collect(Collectors.toList());
    }

    private static String print(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
