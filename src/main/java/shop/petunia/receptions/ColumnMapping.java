package shop.petunia.receptions;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shop.petunia.files.Headings;
import shop.petunia.shared.UserProblem;

/**
 * Which of a file's columns tells what, recognised from the headings or chosen by hand. A choice is worth remembering
 * under {@link #headingSet}: the same supplier's next file has the same headings.
 *
 * @param columns counted from 0; no column of the file is there twice
 */
public record ColumnMapping(Map<FileColumn, Integer> columns) {
    public ColumnMapping {
        columns = Map.copyOf(columns);
        if (new HashSet<>(columns.values()).size() < columns.size()) {
            throw new UserProblem("receptions.file.columnTwice");
        }
    }

    /**
     * What the headings tell. Where two of them are equally good names of one column, neither is taken: a person chooses.
     */
    public static ColumnMapping recognised(List<String> headings) {
        Map<FileColumn, Integer> found = new EnumMap<>(FileColumn.class);
        for (FileColumn column : FileColumn.values()) {
            List<Integer> best = best(column, headings);
            if (best.size() == 1) {
                found.put(column, best.getFirst());
            }
        }
        return new ColumnMapping(found);
    }

    /** The columns whose headings name it best; more than one when they cannot be told apart. */
    static List<Integer> best(FileColumn column, List<String> headings) {
        return HeadingWords.WORDS.best(column, headings);
    }

    public Optional<Integer> of(FileColumn column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** With {@code column} read from the file's column {@code index}, which then tells nothing else. */
    public ColumnMapping with(FileColumn column, int index) {
        Map<FileColumn, Integer> chosen = new EnumMap<>(FileColumn.class);
        chosen.putAll(columns);
        chosen.values().removeIf(taken -> taken == index);
        chosen.put(column, index);
        return new ColumnMapping(chosen);
    }

    public ColumnMapping without(FileColumn column) {
        Map<FileColumn, Integer> chosen = new EnumMap<>(FileColumn.class);
        chosen.putAll(columns);
        chosen.remove(column);
        return new ColumnMapping(chosen);
    }

    /** The same for all files with these headings in this order. */
    public static String headingSet(List<String> headings) {
        return headings.stream().map(Headings::normal).collect(Collectors.joining("|"));
    }

    /** Short text to keep, such as {@code GOOD=0,QUANTITY=2}. */
    public String text() {
        return Arrays.stream(FileColumn.values())
                .filter(columns::containsKey)
                .map(column -> column + "=" + columns.get(column))
                .collect(Collectors.joining(","));
    }

    public static ColumnMapping ofText(String text) {
        Map<FileColumn, Integer> kept = new EnumMap<>(FileColumn.class);
        for (String pair : text.isEmpty() ? new String[0] : text.split(",")) {
            int sign = pair.indexOf('=');
            kept.put(FileColumn.valueOf(pair.substring(0, sign)), Integer.valueOf(pair.substring(sign + 1)));
        }
        return new ColumnMapping(kept);
    }
}
