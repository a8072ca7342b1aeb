package shop.petunia.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.petunia.shared.UserProblem;

/** {@code 1280x720+40-10 maximised}, as X11 writes it. */
record WindowPlaceNotation() implements Notation<Optional<WindowPlace>> {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,6})x(\\d{1,6})([+-]\\d{1,6})([+-]\\d{1,6})( maximised)?");

    @Override
    public Setting.Kind kind() {
        return Setting.Kind.TEXT;
    }

    @Override
    public Optional<WindowPlace> read(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new UserProblem("settings.choice.unknown", written);
        }
        return Optional.of(place(parts));
    }

    private static WindowPlace place(Matcher parts) {
        return new WindowPlace(
                Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                parts.group(5) != null);
    }

    @Override
    public String write(Optional<WindowPlace> value) {
        return value.map(WindowPlaceNotation::written).orElse("");
    }

    private static String written(WindowPlace place) {
        String size = String.format(
                Locale.ROOT, "%.0fx%.0f%+.0f%+.0f", place.width(), place.height(), place.x(), place.y());
        return place.maximised() ? size + " maximised" : size;
    }
}
