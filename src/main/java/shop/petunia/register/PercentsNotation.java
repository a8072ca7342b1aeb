package shop.petunia.register;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.petunia.settings.Notation;
import shop.petunia.settings.Setting;
import shop.petunia.shared.UserProblem;

/**
 * Percents by what stands before them: «VIP = 10; Соседи = 5».
 *
 * @param made the value of these pairs; a {@link NumberFormatException} is a refusal
 * @param refusal what to tell when it can't be read
 */
record PercentsNotation<T>(
        Function<Map<String, BigDecimal>, T> made, Function<T, Map<String, BigDecimal>> pairs, String refusal)
        implements
            Notation<T> {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    @Override
    public Setting.Kind kind() {
        return Setting.Kind.TEXT;
    }

    @Override
    public T read(String written) {
        Map<String, BigDecimal> read = new LinkedHashMap<>();
        try {
            for (String pair : written.split(";", -1)) {
                if (!pair.isBlank()) {
                    read(pair, read);
                }
            }
            return made.apply(read);
        } catch (NumberFormatException unreadable) {
            throw new UserProblem(unreadable, refusal);
        }
    }

    @Override
    public String write(T value) {
        return pairs.apply(value).entrySet().stream()
                .map(pair -> pair.getKey() + " = " + pair.getValue().toPlainString())
                .collect(Collectors.joining("; "));
    }

    private static void read(String pair, Map<String, BigDecimal> read) {
        int mark = pair.lastIndexOf('=');
        String key = mark < 0 ? "" : pair.substring(0, mark).strip();
        BigDecimal percent = new BigDecimal(pair.substring(mark + 1).replace("%", "").replace(',', '.').strip());
        boolean fits = percent.signum() > 0 && percent.compareTo(ALL) <= 0
                && percent.stripTrailingZeros().scale() <= DECIMALS;
        if (key.isEmpty() || !fits || read.put(key, percent) != null) {
            throw new NumberFormatException(pair);
        }
    }
}
