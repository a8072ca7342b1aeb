package shop.petunia.marketplace;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;

/** What came of a request. */
sealed interface Answer {
    /** Whole JSON. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
    record Ok(byte[] body) implements Answer {
        JsonNode node() {
            return Json.MAPPER.readTree(body);
        }

        boolean startsList() {
            return new String(body, 0, Math.min(body.length, 100), StandardCharsets.UTF_8).stripLeading()
                    .startsWith("[");
        }

        /** One element after the other, so that a long list is never in memory twice. */
        void each(Consumer<JsonNode> element) {
            try (MappingIterator<JsonNode> elements = Json.MAPPER.readerFor(JsonNode.class).readValues(body)) {
                elements.forEachRemaining(element);
            }
        }

        @Override
        public String toString() {
            return body.length + " bytes";
        }
    }

    /** It said no; trying again changes nothing. */
    record Refused(int status, String hint) implements Answer {}

    /** A write may have happened or not; a read has simply failed. */
    record Unknown(String hint) implements Answer {}

    /** The request was not carried out, and the next one would not be either for the time being. */
    record Stopped(Trouble trouble, String hint) implements Answer {}

    /** @throws JacksonException when it is cut off or no JSON at all */
    static Ok whole(byte[] body) {
        Json.mustBeWhole(body);
        return new Ok(body);
    }
}
