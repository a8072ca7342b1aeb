package shop.petunia.staff;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sentence's arguments as JSON, so that it can be told in either language years later. A constant of an enum is kept
 * as the key of its text: renaming the class does not make old rows unreadable.
 */
final class SentenceJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SentenceJson() {}

    static String write(List<Object> args) {
        return JSON.writeValueAsString(array(args));
    }

    static List<Object> read(String json) {
        return list(JSON.readTree(json));
    }

    private static ArrayNode array(List<Object> args) {
        ArrayNode array = NODES.arrayNode();
        args.forEach(argument -> array.add(node(argument)));
        return array;
    }

    private static JsonNode node(Object argument) {
        return switch (argument) {
            case Integer number -> NODES.numberNode(number.longValue());
            case Long number -> NODES.numberNode(number);
            case Boolean flag -> NODES.booleanNode(flag);
            case BigDecimal decimal -> NODES.objectNode().put("decimal", decimal.toPlainString());
            case Money money -> NODES.objectNode().put("kopecks", money.kopecks());
            case Points points -> NODES.objectNode().put("points", points.hundredths());
            case LocalDate day -> NODES.objectNode().put("day", day.toString());
            case Instant instant -> NODES.objectNode().put("instant", instant.toString());
            case Enum<?> constant -> sentence(Sentence.of(Texts.key(constant)));
            case Sentence sentence -> sentence(sentence);
            default -> NODES.stringNode(argument.toString());
        };
    }

    private static ObjectNode sentence(Sentence sentence) {
        ObjectNode node = NODES.objectNode().put("text", sentence.key());
        node.set("args", array(sentence.args()));
        return node;
    }

    private static List<Object> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(SentenceJson::argument)
                .toList();
    }

    private static Object argument(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isObject() ? typed(node) : node.stringValue();
    }

    private static Object typed(JsonNode node) {
        String type = node.propertyNames().iterator().next();
        JsonNode value = node.get(type);
        return switch (type) {
            case "decimal" -> new BigDecimal(value.stringValue());
            case "kopecks" -> Money.ofKopecks(value.longValue());
            case "points" -> Points.ofHundredths(value.longValue());
            case "day" -> LocalDate.parse(value.stringValue());
            case "instant" -> Instant.parse(value.stringValue());
            case "text" -> new Sentence(value.stringValue(), list(node.get("args")));
            default -> node.toString();
        };
    }
}
