package shop.petunia.marketplace;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the marketplace writes. Numbers keep the digits they were written with. */
final class Json {
    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final int LONGEST_NUMBER = 40;
    /** Before the point; more is nobody's money. */
    private static final int MOST_DIGITS = 13;

    private Json() {}

    /** @throws tools.jackson.core.JacksonException when it ends too early, goes on too long or is something else */
    static void mustBeWhole(byte[] body) {
        try (JsonParser parser = MAPPER.createParser(body)) {
            if (parser.nextToken() == null) {
                throw new StreamReadException(parser, "nothing");
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one value");
            }
        }
    }

    /** The id, if the field holds one. */
    static Optional<Long> id(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isIntegralNumber() && value.canConvertToLong() ? Optional.of(value.longValue()) : Optional.empty();
    }

    /** Rounded HALF_UP to hundredths; nothing when it is no amount. */
    static @Nullable Long hundredths(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isNumber() || value.asString().length() > LONGEST_NUMBER) {
            return null;
        }
        BigDecimal number = value.decimalValue();
        boolean isOutOfReach = Math.abs((long) number.scale()) > LONGEST_NUMBER
                || number.precision() - number.scale() > MOST_DIGITS;
        return isOutOfReach ? null
                : Long.valueOf(Money.ofRoubles(number).kopecks());
    }

    static BigDecimal roubles(long kopecks) {
        return Money.ofKopecks(kopecks).roubles();
    }

    static BigDecimal points(long hundredths) {
        return Points.ofHundredths(hundredths).number();
    }

    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : "";
    }

    /** The marketplace's own words for an error: {@code detail} as a text or a list, or {@code error}. */
    static String hint(JsonNode body) {
        JsonNode detail = body.path("detail");
        if (detail.isString()) {
            return detail.asString();
        }
        if (detail.isArray() && !detail.isEmpty()) {
            return text(detail.get(0), "msg");
        }
        return text(body, "error");
    }
}
