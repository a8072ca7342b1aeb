package shop.petunia.labels;

import java.util.Optional;
import java.util.stream.Stream;
import shop.petunia.printing.Fit;
import shop.petunia.printing.Paper;

/** On what labels are printed. Each has a template of its own, and the largest type that looks well on it. */
public enum LabelSize {
    MM_58X40("58x40", "labels/Label58x40", new Paper(58, 40), 9.5f),
    MM_100X70("100x70", "labels/Label100x70", new Paper(100, 70), 14),
    /** Eight of 105×74 on a sheet. */
    A4("a4", "labels/Label105x74", Paper.A4, 14);

    /** Below it nobody reads. */
    private static final float SMALLEST_TYPE = 6;

    final String template;
    final Paper paper;
    final Fit fit;
    private final String written;

    LabelSize(String written, String template, Paper paper, float largestType) {
        this.written = written;
        this.template = template;
        this.paper = paper;
        this.fit = Fit.between(largestType, SMALLEST_TYPE);
    }

    public String written() {
        return written;
    }

    /** As commands write it: {@code 58x40}, {@code 100x70}, {@code a4}. */
    public static Optional<LabelSize> named(String written) {
        return Stream.of(values()).filter(size -> size.written.equalsIgnoreCase(written.strip())).findFirst();
    }
}
