package shop.petunia.marketplace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The marketplace's products. */
final class CloudProducts {
    static final String PATH = "/seller-web/products";

    private static final List<String> KEPT = List.of("is_preorder", "category_id");

    private final CloudClient client;

    CloudProducts(CloudClient client) {
        this.client = client;
    }

    /**
     * One of them.
     *
     * @param price in kopecks
     * @param kept what the shop has no word on and gives back as it is
     */
    record Product(
            long id, @Nullable Long seller, String name, String description, long price, List<String> photos,
            Map<String, Object> kept) {}

    /** @param known gets all that are there, by their numbers */
    Answer all(Map<Long, Product> known) {
        Answer answer = client.get(PATH);
        if (!(answer instanceof Answer.Ok ok)) {
            return answer;
        }
        if (!ok.startsList()) {
            return new Answer.Unknown("no list");
        }
        ok.each(node -> Json.id(node, "id").ifPresent(id -> known.put(id, product(node))));
        return answer;
    }

    static String path(long id) {
        return PATH + "/" + id;
    }

    Product product(JsonNode node) {
        List<String> photos = new ArrayList<>();
        node.path("photo_ids").forEach(photo -> {
            if (photo.isString()) {
                photos.add(photo.asString());
            }
        });
        Map<String, Object> kept = new LinkedHashMap<>();
        KEPT.stream().filter(name -> node.hasNonNull(name)).forEach(name -> kept.put(name, node.get(name)));
        Long price = Json.hundredths(node, "price");
        return new Product(Json.id(node, "id").orElse(0L), Json.id(node, "seller_id").orElse(null),
                Json.text(node, "name"), Json.text(node, "description"), price == null ? 0 : price, photos, kept);
    }
}
