package shop.petunia.receptions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Cells;
import shop.petunia.files.TableRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

/** Reads the rows of one file; all errors of a row are told at once. */
final class RowReader {
    private static final int MAX_NAME = 200;

    private final List<String> headings;
    private final ColumnMapping mapping;
    private final GoodMatcher matcher;
    private final LocalDate arrival;

    RowReader(List<String> headings, ColumnMapping mapping, GoodMatcher matcher, LocalDate arrival) {
        this.headings = headings;
        this.mapping = mapping;
        this.matcher = matcher;
        this.arrival = arrival;
    }

    ReceptionFileRow read(TableRow row) {
        List<RowProblem> problems = new ArrayList<>();
        String name = cell(row, FileColumn.GOOD);
        GoodMatch match = match(row, name, problems);
        Integer quantity = value(row, FileColumn.QUANTITY, Cells::quantity, problems);
        Money cost = value(row, FileColumn.UNIT_COST, Cells::money, problems);
        LocalDate date = optional(row, FileColumn.ARRIVAL_DATE, Cells::date, problems);
        Integer shelfLife = optional(row, FileColumn.SHELF_LIFE, Cells::days, problems);
        ReceptionFileLine values = null;
        if (problems.isEmpty() && quantity != null && cost != null) {
            values = new ReceptionFileLine(quantity, cost, date == null ? arrival : date, shelfLife);
        }
        return new ReceptionFileRow(row.line(), name, values, problems, heading(FileColumn.GOOD), match);
    }

    /**
     * The name decides. An id beside it only settles a likeness: what suppliers call a code is often their own, and
     * would be another good here.
     */
    private GoodMatch match(TableRow row, String name, List<RowProblem> problems) {
        String id = cell(row, FileColumn.GOOD_ID);
        if (name.isEmpty()) {
            return id.isEmpty() ? nameless(row, problems) : byId(row, id, problems);
        }
        if (name.length() > MAX_NAME) {
            problems.add(problem(row, FileColumn.GOOD, Sentence.of("receptions.file.longName", MAX_NAME)));
        }
        GoodMatch match = matcher.byName(name);
        return match instanceof GoodMatch.Similar similar ? settled(similar, id) : match;
    }

    private static GoodMatch settled(GoodMatch.Similar similar, String id) {
        return similar.candidates().stream()
                .map(GoodMatch.Candidate::good)
                .filter(good -> id.equals(Long.toString(good.id())))
                .findFirst()
                .<GoodMatch>map(GoodMatch.Known::new)
                .orElse(similar);
    }

    private GoodMatch nameless(TableRow row, List<RowProblem> problems) {
        FileColumn column = mapping.of(FileColumn.GOOD).isPresent() ? FileColumn.GOOD : FileColumn.GOOD_ID;
        problems.add(problem(row, column, Sentence.of("receptions.file.noGood")));
        return new GoodMatch.Unknown();
    }

    private GoodMatch byId(TableRow row, String id, List<RowProblem> problems) {
        GoodMatch match = id.matches("\\d{1,18}") ? matcher.byId(Long.parseLong(id)) : new GoodMatch.Unknown();
        if (match instanceof GoodMatch.Unknown) {
            problems.add(problem(row, FileColumn.GOOD_ID, Sentence.of("receptions.file.unknownId", id)));
        }
        return match;
    }

    private <T> @Nullable T optional(
            TableRow row, FileColumn column, Function<String, T> reading, List<RowProblem> problems) {
        return cell(row, column).isEmpty() ? null : value(row, column, reading, problems);
    }

    private <T> @Nullable T value(
            TableRow row, FileColumn column, Function<String, T> reading, List<RowProblem> problems) {
        try {
            return reading.apply(cell(row, column));
        } catch (UserProblem unreadable) {
            problems.add(problem(row, column, unreadable.sentence()));
            return null;
        }
    }

    private String cell(TableRow row, FileColumn column) {
        return mapping.of(column).map(row::cell).map(Cells::text).orElse("");
    }

    private RowProblem problem(TableRow row, FileColumn column, Sentence reason) {
        return new RowProblem(row.line(), column, heading(column), reason);
    }

    private String heading(FileColumn column) {
        Optional<Integer> index = mapping.of(column);
        return index.isPresent() && index.get() < headings.size() ? headings.get(index.get()) : "";
    }
}
