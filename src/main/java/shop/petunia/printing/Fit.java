package shop.petunia.printing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The sizes of type that a document may be set in. It is laid out in the largest with which it takes no more pages than
 * with the smallest; its template reads the size from the parameter {@code fontSize}.
 *
 * @param sizes in points, the largest first
 */
public record Fit(List<Float> sizes) {
    /** For templates that know their own sizes. */
    static final Fit NONE = new Fit(List.of());

    private static final float STEP = 0.5f;

    /** From the largest down in steps of half a point. */
    public static Fit between(float largest, float smallest) {
        return new Fit(IntStream.rangeClosed(0, Math.round((largest - smallest) / STEP))
                .mapToObj(step -> largest - step * STEP)
                .toList());
    }
}
