package shop.petunia.marketplace;

import org.jspecify.annotations.Nullable;
import shop.petunia.orders.CloudOrder;
import shop.petunia.shared.Money;
import shop.petunia.shared.ShopTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One order, whether from a list or alone. Only alone it tells the fee; so the fee is no part of what makes it another
 * version, and a list takes away no fee that is known.
 */
final class OrderReader {
    private static final String FEE = "delivery_fee";
    /** Where a version, which is hexadecimal, begins with it. */
    private static final String FEE_LACKS = "fee?";

    private final ShopTime time;

    OrderReader(ShopTime time) {
        this.time = time;
    }

    /**
     * @param knownFee in kopecks, null when the order is new
     * @throws OrderJson.Unreadable when it cannot be understood
     */
    CloudOrder read(JsonNode node, @Nullable Long knownFee) {
        CloudOrder told = new OrderJson(node, time.zone()).order();
        Money fee = node.has(FEE) || knownFee == null ? told.fee() : Money.ofKopecks(knownFee);
        return with(told, version(node), fee.compareTo(told.total()) > 0 ? Money.ZERO : fee);
    }

    /** The same order told as if it were new, so that what the shop has changed meanwhile is taken back. */
    static CloudOrder anew(CloudOrder told) {
        return with(told, "", told.fee());
    }

    /** The same order as one whose fee is still to be asked for: what is asked for then is another version. */
    static CloudOrder withoutFee(CloudOrder told) {
        return with(told, FEE_LACKS + told.version().substring(FEE_LACKS.length()), told.fee());
    }

    static boolean lacksFee(String version) {
        return version.startsWith(FEE_LACKS);
    }

    private static String version(JsonNode node) {
        if (!(node instanceof ObjectNode order)) {
            return Canonical.hash(node);
        }
        ObjectNode listed = order.deepCopy();
        listed.remove(FEE);
        listed.remove("delivery_zone_id");
        return Canonical.hash(listed);
    }

    private static CloudOrder with(CloudOrder told, String version, Money fee) {
        return new CloudOrder(told.marketId(), version, told.status(), told.createdAt(), told.completedAt(),
                told.contacts(), told.lines(), told.items(), told.total(), told.originalTotal(), fee,
                told.pointsUsed(), told.pointsDiscount(), told.paymentMethod(), told.paymentStatus());
    }
}
