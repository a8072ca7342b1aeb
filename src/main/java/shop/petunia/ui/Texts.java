package shop.petunia.ui;

import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;

/**
 * The program's words, numbers and dates in one language. A text's key begins with the package whose bundle
 * {@code texts_<language>.properties} holds it; the patterns are ICU's, plurals included.
 */
public final class Texts {
    public static final Locale RUSSIAN = Locale.of("ru", "RU");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Locale locale;
    private final ZoneId zone;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    /** @param zone the shop's, in which instants are shown */
    public Texts(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone;
    }

    public String get(String key, Object... args) {
        return of(new Sentence(key, List.of(args)));
    }

    public String of(Sentence sentence) {
        String pattern = pattern(sentence.key());
        if (isPlain(pattern)) {
            return pattern;
        }
        MessageFormat format = new MessageFormat(pattern, locale);
        return format.format(sentence.args().stream().map(this::shown).toArray());
    }

    /** Nothing to fill in: the window's first words need not wait until ICU is loaded. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    /** The text of an enum's constant. */
    public String of(Enum<?> constant) {
        return get(key(constant));
    }

    /** The key of a constant's text: {@code <package>.<type>.<constant>}, all as the constant is declared. */
    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String room = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return room + "." + type.getSimpleName() + "." + constant.name();
    }

    public String money(Money money) {
        return amount(money) + "\u00a0₽";
    }

    /** The amount without the currency, for columns whose heading names it. */
    public String amount(Money money) {
        return twoDigits().format(money.roubles()).replace('-', '\u2212');
    }

    /** The amount as one types it: no spaces between the thousands. */
    public String typed(Money money) {
        NumberFormat format = twoDigits();
        format.setGroupingUsed(false);
        return format.format(money.roubles());
    }

    /** Whole points without decimals, others with two. */
    public String points(Points points) {
        return points.hundredths() % 100 == 0 ? number(points.hundredths() / 100) : twoDigits().format(points.number());
    }

    /** With one digit after the point, and the sign as the language writes it. */
    public String percent(BigDecimal percent) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(percent.movePointLeft(2));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case Money money -> money(money);
            case Points points -> points(points);
            case LocalDate day -> day(day);
            case Instant instant -> minute(instant);
            case Sentence sentence -> of(sentence);
            case Enum<?> constant -> of(constant);
            default -> argument;
        };
    }

    private NumberFormat twoDigits() {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format;
    }

    private String pattern(String key) {
        String room = key.substring(0, key.indexOf('.'));
        try {
            return bundles.computeIfAbsent(room, this::bundle).getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("No text " + key + " in " + locale, missing);
        }
    }

    private ResourceBundle bundle(String room) {
        return ResourceBundle.getBundle(
                "shop.petunia." + room + ".texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
