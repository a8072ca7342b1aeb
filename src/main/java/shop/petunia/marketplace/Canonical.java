package shop.petunia.marketplace;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** A JSON value in one form whatever the order of its fields and however its numbers are written, and its hash. */
final class Canonical {
    private Canonical() {}

    static String hash(JsonNode node) {
        StringBuilder form = new StringBuilder();
        write(node, form);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(form.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never written out: a few characters may mean a billion zeros. */
    private static String number(BigDecimal value) {
        return value.unscaledValue() + "e" + -(long) value.scale();
    }

    private static void write(JsonNode node, StringBuilder form) {
        if (node.isObject()) {
            form.append('{');
            for (String name : new TreeSet<>(node.propertyNames())) {
                form.append(name.length()).append(':').append(name);
                write(node.get(name), form);
            }
            form.append('}');
        } else if (node.isArray()) {
            form.append('[');
            node.forEach(part -> write(part, form));
            form.append(']');
        } else {
            String value = node.isNumber()
                    ? number(node.decimalValue().stripTrailingZeros())
                    : node.getNodeType() + " " + node.asString();
            form.append(value.length()).append(':').append(value);
        }
    }
}
