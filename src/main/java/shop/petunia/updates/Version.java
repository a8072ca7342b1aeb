package shop.petunia.updates;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One to three numbers, ordered as Semantic Versioning orders them.
 *
 * @param preRelease what stands behind a minus, rc.1 for example; empty for a release, which is newer than those
 */
public record Version(int major, int minor, int patch, String preRelease) implements Comparable<Version> {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?(?:-([\\w.-]+))?");

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch)
            .thenComparing(Version::isRelease)
            .thenComparing(Version::preRelease);

    public static Optional<Version> of(String written) {
        Matcher form = FORM.matcher(written.strip());
        return form.matches()
                ? Optional.of(new Version(number(form, 1), number(form, 2), number(form, 3),
                        Optional.ofNullable(form.group(4)).orElse("")))
                : Optional.empty();
    }

    boolean isRelease() {
        return preRelease.isEmpty();
    }

    private static int number(Matcher form, int group) {
        String digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (isRelease() ? "" : "-" + preRelease);
    }
}
