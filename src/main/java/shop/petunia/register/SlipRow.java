package shop.petunia.register;

/** One row of a receipt or of a shift's report, on the screen and on paper. */
public record SlipRow(String kind, String left, String right) {
    /** Something that was sold: its name, and below it the rest. */
    public static final String ITEM = "item";

    public static final String NOTE = "note";
    public static final String SUM = "sum";
    public static final String TOTAL = "total";
    public static final String HEADING = "heading";
    public static final String RULE = "rule";
}
