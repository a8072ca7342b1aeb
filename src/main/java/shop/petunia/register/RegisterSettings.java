package shop.petunia.register;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shop.petunia.settings.Setting;
import shop.petunia.settings.SettingsSection;

/** What a shop can change about its counter. */
public final class RegisterSettings {
    /** In percent; whoever takes off more needs the manager. */
    public static final Setting<Integer> DISCOUNT_LIMIT = Setting.number("register.discountLimit", 10, 0, 100);

    public static final Setting<TagDiscounts> TAG_DISCOUNTS = Setting.of("register.tagDiscounts",
            () -> TagDiscounts.NONE,
            new PercentsNotation<>(TagDiscounts::new, TagDiscounts::percents, "register.tagDiscounts.unreadable"));

    public static final Setting<Markdowns> MARKDOWNS = Setting.of("register.markdowns", () -> Markdowns.NONE,
            new PercentsNotation<>(RegisterSettings::markdowns, RegisterSettings::told,
                    "register.markdowns.unreadable"));

    /** Between two characters of one scan, in milliseconds. */
    public static final Setting<Integer> SCAN_GAP = Setting.number("register.scanGap", 40, 5, 500).onThisMachine();

    /** So many characters at the least. */
    public static final Setting<Integer> SCAN_LENGTH = Setting.number("register.scanLength", 6, 3, 20).onThisMachine();

    public static final Setting<ReceiptSize> RECEIPT_SIZE =
            Setting.choice("register.receiptSize", ReceiptSize.MM_58).onThisMachine();

    /** Without being asked, after each sale. */
    public static final Setting<Boolean> PRINT_AFTER_SALE =
            Setting.toggle("register.printAfterSale", false).onThisMachine();

    public static final SettingsSection SECTION = new SettingsSection("register.settings.title",
            List.of(DISCOUNT_LIMIT, TAG_DISCOUNTS, MARKDOWNS, RECEIPT_SIZE, PRINT_AFTER_SALE, SCAN_GAP, SCAN_LENGTH));

    private RegisterSettings() {}

    private static Markdowns markdowns(Map<String, BigDecimal> pairs) {
        Map<Integer, BigDecimal> byDays = new TreeMap<>();
        pairs.forEach((days, percent) -> {
            int left = Integer.parseInt(days);
            if (left < 0 || byDays.put(left, percent) != null) {
                throw new NumberFormatException(days);
            }
        });
        return new Markdowns(new TreeMap<>(byDays));
    }

    private static Map<String, BigDecimal> told(Markdowns markdowns) {
        return markdowns.percents().entrySet().stream().collect(Collectors.toMap(
                step -> step.getKey().toString(), Map.Entry::getValue, (one, other) -> one,
                LinkedHashMap::new));
    }
}
