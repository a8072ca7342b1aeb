package shop.petunia.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads {@code machine.json} sign by sign: Jackson's binding to records takes 0.15 s of the time until the first
 * window, which waits for this file alone.
 */
final class MachineReader {
    private final JsonParser json;

    private MachineReader(JsonParser json) {
        this.json = json;
    }

    /** @throws tools.jackson.core.JacksonException when it is not JSON, or other content than {@link MachineFile} writes */
    static MachineFile.Content read(byte[] file) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            return new MachineReader(json).content();
        }
    }

    private MachineFile.Content content() {
        @Nullable Map<String, String> settings = null;
        @Nullable Map<String, Map<String, String>> remembered = null;
        expect(json.nextToken(), JsonToken.START_OBJECT);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "settings" -> settings = map(this::text);
                case "remembered" -> remembered = map(() -> map(this::text));
                default -> json.skipChildren();
            }
        }
        expect(json.currentToken(), JsonToken.END_OBJECT);
        if (settings == null || remembered == null) {
            throw new StreamReadException(json, "settings or remembered is missing");
        }
        return new MachineFile.Content(settings, remembered);
    }

    private <T> Map<String, T> map(Supplier<T> value) {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        Map<String, T> pairs = new HashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            pairs.put(name, value.get());
        }
        expect(json.currentToken(), JsonToken.END_OBJECT);
        return pairs;
    }

    private String text() {
        expect(json.currentToken(), JsonToken.VALUE_STRING);
        return json.getString();
    }

    private void expect(@Nullable JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw new StreamReadException(json, wanted + " was expected here and not " + found);
        }
    }
}
