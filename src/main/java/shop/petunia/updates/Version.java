package shop.petunia.updates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One to three numbers; what stands behind a minus, SNAPSHOT for example, does not count. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?(?:-\\w+)?");

    public static Optional<Version> of(String written) {
        Matcher form = FORM.matcher(written.strip());
        return form.matches()
                ? Optional.of(new Version(number(form, 1), number(form, 2), number(form, 3)))
                : Optional.empty();
    }

    private static int number(Matcher form, int group) {
        String digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(Version other) {
        int majors = Integer.compare(major, other.major);
        int minors = Integer.compare(minor, other.minor);
        return majors != 0 ? majors : minors != 0 ? minors : Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
