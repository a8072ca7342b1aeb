package shop.petunia.receptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;

/**
 * One row of a supplier's file.
 *
 * @param line of the file; the heading is 1
 * @param goodName as the file writes it; empty when the row names its good by id or not at all
 * @param values none when the row has problems
 */
public record ReceptionFileRow(
        int line,
        String goodName,
        @Nullable ReceptionFileLine values,
        List<RowProblem> problems,
        String goodHeading,
        GoodMatch match) {

    public ReceptionFileRow {
        problems = List.copyOf(problems);
    }

    /**
     * What keeps this row from being imported: its own problems, and the good when nobody has decided about it.
     *
     * @param createUnknown whether a good that resembles none may be created without asking
     */
    public List<RowProblem> refusals(boolean createUnknown) {
        List<RowProblem> refusals = new ArrayList<>(problems);
        if (!goodName.isEmpty()) {
            switch (match) {
                case GoodMatch.Similar similar -> refusals.add(undecided(similar, createUnknown));
                case GoodMatch.Unknown unknown when !createUnknown ->
                    refusals.add(good(Sentence.of("receptions.file.unknown", goodName)));
                default -> {}
            }
        }
        return List.copyOf(refusals);
    }

    private RowProblem undecided(GoodMatch.Similar similar, boolean createUnknown) {
        String key = createUnknown ? "receptions.file.similarChoose" : "receptions.file.similar";
        return good(Sentence.of(key, goodName, similar.likeliest().name()));
    }

    private RowProblem good(Sentence reason) {
        return new RowProblem(line, FileColumn.GOOD, goodHeading, reason);
    }

    /** With what was decided about its name, if anything was. */
    ReceptionFileRow decided(Map<String, GoodMatch> matches) {
        GoodMatch decided = goodName.isEmpty() ? null : matches.get(GoodName.key(goodName));
        return decided == null
                ? this
                : new ReceptionFileRow(line, goodName, values, problems, goodHeading, decided);
    }
}
