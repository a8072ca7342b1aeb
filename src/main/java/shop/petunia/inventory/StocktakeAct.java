package shop.petunia.inventory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.petunia.printing.Document;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/**
 * The paper that a commission signs: what was expected, what was there.
 *
 * @param appliedAt null while it is not applied, or when that was undone
 * @param lines those that are counted
 */
public record StocktakeAct(
        String shop,
        long number,
        String name,
        Instant startedAt,
        String startedBy,
        @Nullable Instant appliedAt,
        String appliedBy,
        Reconciliation totals,
        List<Line> lines) {
    public StocktakeAct {
        lines = List.copyOf(lines);
    }

    /** @param difference negative for a shortage */
    public record Line(String good, String reception, int expected, int counted, int difference, Money cost, Money loss,
            Money gain) {
        static Line of(CountRow row) {
            Integer expected = row.expected();
            Integer counted = row.counted();
            if (expected == null || counted == null) {
                throw new IllegalArgumentException("Not counted: " + row);
            }
            return new Line(row.goodName(), row.receptionName(), expected, counted, counted - expected, row.unitCost(),
                    row.loss(), row.gain());
        }
    }

    /** @param counted the stocktake's counted lines */
    public static StocktakeAct of(String shop, StocktakeRow stocktake, List<CountRow> counted) {
        boolean applied = stocktake.status() == StocktakeStatus.APPLIED;
        return new StocktakeAct(
                shop,
                stocktake.id(),
                stocktake.name(),
                stocktake.startedAt(),
                stocktake.startedBy(),
                applied ? stocktake.appliedAt() : null,
                applied ? stocktake.appliedBy() : "",
                stocktake.totals(),
                counted.stream().map(Line::of).toList());
    }

    public Document document(Texts texts) {
        return new Document("inventory/StocktakeAct", texts.get("inventory.act.file", number, name), parameters(texts),
                lines);
    }

    private Map<String, Object> parameters(Texts texts) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("shop", shop);
        parameters.put("number", number);
        parameters.put("name", name);
        parameters.put("started", who(texts, startedAt, startedBy));
        parameters.put("applied", appliedAt == null
                ? texts.get("inventory.act.notApplied")
                : who(texts, appliedAt, appliedBy));
        parameters.put("counted", totals.counted());
        parameters.put("notCounted", totals.notCounted());
        parameters.put("shortage", totals.shortage());
        parameters.put("loss", totals.loss());
        parameters.put("surplus", totals.surplus());
        parameters.put("gain", totals.gain());
        return parameters;
    }

    private static String who(Texts texts, Instant at, String person) {
        return texts.get("inventory.act.who", at, person);
    }
}
