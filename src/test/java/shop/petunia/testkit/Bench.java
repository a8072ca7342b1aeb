package shop.petunia.testkit;

import java.util.Arrays;
import java.util.Locale;

/**
 * Measures an operation and, in turns with it, its floor: the same work in raw JDBC, or the library called bare. Prints
 * both and their ratio; machines differ, the ratio stays.
 */
public final class Bench {
    private static final int WARM_UP_PARTS = 5;

    private Bench() {}

    /** @param times how often each of the two is measured, after a fifth of that to warm up */
    public static Result compare(String name, int times, Work operation, Work floor) {
        return compare(name, times, () -> {}, operation, floor);
    }

    /** @param before what each of the two needs each time, not measured */
    public static Result compare(String name, int times, Work before, Work operation, Work floor) {
        for (int i = 0; i <= times / WARM_UP_PARTS; i++) {
            nanos(before, operation);
            nanos(before, floor);
        }
        long[] ours = new long[times];
        long[] bare = new long[times];
        for (int i = 0; i < times; i++) {
            ours[i] = nanos(before, operation);
            bare[i] = nanos(before, floor);
        }
        return printed(new Result(name, Times.of(ours), Times.of(bare)));
    }

    /** For an operation that has no floor. */
    public static Times measure(String name, int times, Work operation) {
        for (int i = 0; i <= times / WARM_UP_PARTS; i++) {
            nanos(operation);
        }
        long[] ours = new long[times];
        Arrays.setAll(ours, i -> nanos(operation));
        Times result = Times.of(ours);
        print("%-44s %s", name, result);
        return result;
    }

    public static void print(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }

    private static Result printed(Result result) {
        print("%-44s %s   floor %s   ratio %.2f", result.name, result.operation, result.floor, result.ratio());
        return result;
    }

    private static long nanos(Work before, Work work) {
        nanos(before);
        return nanos(work);
    }

    private static long nanos(Work work) {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
        return System.nanoTime() - start;
    }

    /** What is measured. */
    public interface Work {
        void run() throws Exception;
    }

    /** In milliseconds. */
    public record Times(double p50, double p95) {
        static Times of(long[] nanos) {
            Arrays.sort(nanos);
            return new Times(nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "p50 %8.3f ms  p95 %8.3f ms", p50, p95);
        }
    }

    /** An operation beside its floor. */
    public record Result(String name, Times operation, Times floor) {
        public double ratio() {
            return operation.p50 / floor.p50;
        }
    }
}
