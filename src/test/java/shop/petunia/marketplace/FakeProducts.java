package shop.petunia.marketplace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import shop.petunia.marketplace.Transport.Ask;
import shop.petunia.marketplace.Transport.Told;
import shop.petunia.marketplace.Transport.Upload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fake marketplace's products and photos. */
public final class FakeProducts {
    static final String PATH = "/seller-web/products";

    final Map<Long, ObjectNode> all = new TreeMap<>();
    final List<String> photos = new ArrayList<>();
    private final FakeReplies replies;
    private long ids = 500;

    FakeProducts(FakeReplies replies) {
        this.replies = replies;
    }

    boolean knows(String path) {
        return path.startsWith(PATH) || path.equals("/seller-web/upload-photo");
    }

    Told answer(Ask ask, JsonNode body) {
        String path = ask.uri().getPath();
        if (path.equals("/seller-web/upload-photo")) {
            return upload(ask.file());
        }
        if (path.equals(PATH)) {
            return ask.method().equals("GET") ? replies.ok(list()) : replies.ok(add(body));
        }
        ObjectNode product = all.get(Long.parseLong(path.substring(PATH.length() + 1)));
        if (product == null) {
            return replies.refused(404, "Товар не найден");
        }
        if (ask.method().equals("PUT")) {
            String wrong = wrong(body);
            if (wrong != null) {
                return replies.refused(422, wrong);
            }
            body.propertyNames().forEach(name -> product.set(name, body.get(name)));
        }
        return replies.ok(product);
    }

    /** One that somebody has put there by hand. */
    long put(String name, String description) {
        return put(++ids, name, description);
    }

    long put(long id, String name, String description) {
        ObjectNode product = Json.MAPPER.createObjectNode();
        product.put("seller_id", FakeMarketplace.SELLER).put("name", name).put("description", description);
        product.put("price", new BigDecimal("10.0")).put("quantity", 1).put("is_active", true);
        product.put("category_id", 4).put("is_preorder", false);
        all.put(id, product.put("id", id));
        return id;
    }

    /** «Роза 200.00 × 5», with what is not shown in brackets. */
    public List<String> shown() {
        return all.values().stream().map(FakeProducts::shown).toList();
    }

    private static String shown(ObjectNode product) {
        String words = product.get("name").asString() + " " + product.get("price").decimalValue() + " × "
                + product.get("quantity").asLong();
        return product.get("is_active").asBoolean() ? words : "(" + words + ")";
    }

    private ObjectNode add(JsonNode body) {
        ObjectNode product = (ObjectNode) body.deepCopy();
        long id = ++ids;
        product.put("id", id);
        all.put(id, product);
        return product;
    }

    private static @Nullable String wrong(JsonNode body) {
        boolean whole = body.has("seller_id") && body.has("name") && body.has("description")
                && body.path("price").isNumber() && body.path("quantity").isIntegralNumber();
        if (!whole) {
            return "field required";
        }
        return body.get("price").decimalValue().signum() <= 0 || body.get("quantity").asLong() < 0 ? "> 0" : null;
    }

    private Told upload(@Nullable Upload file) {
        if (file == null || file.bytes().length == 0) {
            return replies.refused(422, "file");
        }
        photos.add(file.name());
        return replies.ok(Json.MAPPER.createObjectNode().put("photo_id", "/static/uploads/" + photos.size() + ".webp"));
    }

    private ArrayNode list() {
        ArrayNode list = Json.MAPPER.createArrayNode();
        all.values().forEach(list::add);
        return list;
    }
}
