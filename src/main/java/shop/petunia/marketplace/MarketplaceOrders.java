package shop.petunia.marketplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shop.petunia.orders.CloudOrder;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.UserProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the marketplace's orders. Fields that are not known are passed over, those that are missing are survived; an
 * order that cannot be understood is named with what is wrong, and the others are read.
 */
public final class MarketplaceOrders {
    /** Numbers keep the digits they were written with. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final long MAX_BYTES = 256L << 20;

    private final ShopTime time;

    public MarketplaceOrders(ShopTime time) {
        this.time = time;
    }

    /** @throws UserProblem when the file cannot be read, or is no list of orders */
    public ReadOrders read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new UserProblem("marketplace.file.tooLarge", name, MAX_BYTES >> 20);
            }
            return read(name, JSON.readTree(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UserProblem(unreadable, "marketplace.file.unreadable", name);
        } catch (JacksonException broken) {
            throw broken(broken, name);
        }
    }

    /**
     * @param from where it comes from, for the sentence
     * @throws UserProblem when it is no list of orders
     */
    public ReadOrders read(String from, String json) {
        try {
            return read(from, JSON.readTree(json));
        } catch (JacksonException broken) {
            throw broken(broken, from);
        }
    }

    private ReadOrders read(String from, JsonNode root) {
        if (!root.isArray()) {
            throw new UserProblem("marketplace.file.noList", from);
        }
        List<CloudOrder> orders = new ArrayList<>();
        List<Sentence> warnings = new ArrayList<>();
        List<Sentence> problems = new ArrayList<>();
        int number = 0;
        for (JsonNode node : root) {
            number++;
            try {
                OrderJson order = new OrderJson(node, time.zone());
                orders.add(order.order());
                warnings.addAll(warnings(number, name(node), order));
            } catch (OrderJson.Unreadable wrong) {
                problems.add(Sentence.of("marketplace.order.unreadable", number, name(node), wrong.field(),
                        wrong.value()));
            }
        }
        return new ReadOrders(orders, warnings, problems);
    }

    private static List<Sentence> warnings(int number, String name, OrderJson order) {
        return order.left().entrySet().stream()
                .map(left -> Sentence.of(
                        "marketplace.order.fieldLeft", number, name, left.getKey(), left.getValue()))
                .toList();
    }

    private static String name(JsonNode order) {
        JsonNode id = order.path("id");
        return id.isMissingNode() || id.isNull() ? "—" : OrderJson.shown(id);
    }

    private static UserProblem broken(JacksonException broken, String name) {
        return broken.getLocation() == null
                ? new UserProblem(broken, "marketplace.file.noJson", name, 0, 0)
                : new UserProblem(broken, "marketplace.file.noJson", name, broken.getLocation().getLineNr(),
                        broken.getLocation().getColumnNr());
    }
}
