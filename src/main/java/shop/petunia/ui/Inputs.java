package shop.petunia.ui;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.function.Function;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/** The kinds of fields that forms are made of. */
public final class Inputs {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

    private Inputs() {}

    public static Input<String> required(int longest) {
        return new Input<>(text -> {
            if (text.isEmpty()) {
                throw new UserProblem("ui.input.required");
            }
            return shortEnough(text, longest);
        });
    }

    public static Input<String> text(int longest) {
        return new Input<>(text -> shortEnough(text, longest));
    }

    /** A whole number from {@code least} to {@code most}. */
    public static Input<Long> whole(long least, long most) {
        return new Input<>(text -> wholeNumber(text, least, most));
    }

    /** An amount of roubles, not negative, at most two decimals. */
    public static Input<Money> money() {
        return new Input<>(Inputs::amount);
    }

    public static Input<LocalDate> day() {
        return new Input<>(Inputs::date);
    }

    /** One constant of an enum, chosen by a control that offers only these. */
    public static <E extends Enum<E>> Input<E> constant(E chosen) {
        Input<E> input = new Input<>(name -> Enum.valueOf(chosen.getDeclaringClass(), name));
        input.reset(chosen.name());
        return input;
    }

    /** The same field, which may stay empty. */
    public static <T> Input<Optional<T>> optional(Function<String, T> meaning) {
        return new Input<>(text -> text.isEmpty() ? Optional.empty() : Optional.of(meaning.apply(text)));
    }

    public static long wholeNumber(String text, long least, long most) {
        String digits = withoutSpaces(text);
        if (!digits.matches("[+-]?\\d{1,18}")) {
            throw new UserProblem("ui.input.whole");
        }
        long number = Long.parseLong(digits);
        if (number < least || number > most) {
            throw new UserProblem("ui.input.between", least, most);
        }
        return number;
    }

    /** A single comma or point is the decimal sign; of two, the last. */
    public static Money amount(String text) {
        String digits = withoutSpaces(text)
                .replace("₽", "")
                .replaceAll("[.,](?=\\d{3}[.,])", "")
                .replace(',', '.');
        if (!digits.matches("\\d{1,12}(\\.\\d{1,2})?")) {
            throw new UserProblem("ui.input.money");
        }
        return Money.ofRoubles(new BigDecimal(digits));
    }

    public static LocalDate date(String text) {
        try {
            return LocalDate.parse(text, text.contains("-") ? ISO : DAY);
        } catch (DateTimeException wrong) {
            throw new UserProblem(wrong, "ui.input.day");
        }
    }

    private static String shortEnough(String text, int longest) {
        if (text.length() > longest) {
            throw new UserProblem("ui.input.long", longest);
        }
        return text;
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
