package shop.petunia.register;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import shop.petunia.shared.SearchText;

/** Which clients get a discount: percent by tag. */
public record TagDiscounts(Map<String, BigDecimal> percents) {
    public static final TagDiscounts NONE = new TagDiscounts(Map.of());

    public TagDiscounts {
        percents = Collections.unmodifiableMap(new LinkedHashMap<>(percents));
    }

    /** The greatest of the client's tags'; zero for none. */
    public BigDecimal of(Collection<String> tags) {
        return percents.entrySet().stream()
                .filter(discount -> tags.stream().anyMatch(tag -> same(tag, discount.getKey())))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static boolean same(String one, String other) {
        return SearchText.fold(one).equals(SearchText.fold(other));
    }
}
