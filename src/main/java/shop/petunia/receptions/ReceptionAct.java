package shop.petunia.receptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.petunia.printing.Document;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/**
 * The paper that goes with a delivery: what came, at what cost, and who handed it over.
 *
 * @param supplier empty when nobody wrote it down, as the invoice number
 */
public record ReceptionAct(
        String shop, String reception, LocalDate date, String supplier, String invoice, List<Line> lines) {

    /** @param shelfLife in days, or null for what never expires */
    public record Line(String good, long quantity, Money cost, LocalDate arrival, @Nullable Integer shelfLife) {
        Money sum() {
            return cost.times(quantity);
        }

        @Nullable LocalDate bestBefore() {
            return shelfLife == null ? null : arrival.plusDays(shelfLife);
        }
    }

    public Document document(Texts texts) {
        return new Document("receptions/ReceptionAct", texts.get("receptions.act.file", reception, date), parameters(),
                lines);
    }

    private Map<String, Object> parameters() {
        return Map.of("shop", shop, "reception", reception, "date", date, "supplier", supplier, "invoice", invoice,
                "positions", lines.size(), "quantity", lines.stream().mapToLong(Line::quantity).sum(), "total",
                lines.stream().map(Line::sum).reduce(Money.ZERO, Money::plus));
    }
}
