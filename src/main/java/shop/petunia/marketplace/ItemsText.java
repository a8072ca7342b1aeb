package shop.petunia.marketplace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.CloudOrder.CloudLine;
import shop.petunia.orders.OrderDraft;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.shared.Money;

/**
 * The lines as one text: {@code 12:Роза красная@150.0 x 15, 7:Букет «Весна», малый@2500 x 1}. Names may hold commas,
 * digits and colons; older orders have no price.
 */
final class ItemsText {
    private static final Pattern ITEM = Pattern.compile(
            "\\G\\s*(\\d{1,18}):(.+?)(?:@(\\d{1,9}(?:\\.\\d*)?))?\\s+[x×х]\\s*(\\d{1,6})(?:\\s*,(?=\\s*\\d+:)|\\s*$)",
            Pattern.DOTALL);

    private ItemsText() {}

    /** @return nothing when it cannot be read as a whole */
    static List<CloudLine> read(String text) {
        List<CloudLine> lines = new ArrayList<>();
        Matcher item = ITEM.matcher(text);
        int end = 0;
        while (item.find()) {
            int quantity = Integer.parseInt(item.group(4));
            if (item.group(2).isBlank() || quantity < 1 || quantity > OrderLineDraft.MOST) {
                return List.of();
            }
            lines.add(new CloudLine(
                    Long.valueOf(item.group(1)), item.group(2).strip(), price(item.group(3)), quantity));
            end = item.end();
        }
        return end == text.length() && lines.size() <= OrderDraft.MOST_LINES ? lines : List.of();
    }

    private static @Nullable Money price(@Nullable String digits) {
        return digits == null ? null : Money.ofRoubles(new BigDecimal(digits));
    }
}
