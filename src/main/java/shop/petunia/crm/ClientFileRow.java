package shop.petunia.crm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientDraft;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;

/**
 * One row of a file and what would become of it.
 *
 * @param line of the file; the heading is 1
 * @param phone as it stands there
 * @param draft with the phone as E.164; null when the row has problems
 * @param card the number that the row brings, or null
 * @param twin who has the phone already, or null
 * @param problems why it can't come in
 */
public record ClientFileRow(
        int line,
        String phone,
        @Nullable ClientDraft draft,
        @Nullable String card,
        Points points,
        @Nullable LocalDate registered,
        @Nullable Twin twin,
        List<Sentence> problems) {
    public ClientFileRow {
        problems = List.copyOf(problems);
    }

    /**
     * Who has the phone of a row.
     *
     * @param clientId null when that is an earlier row of the same file
     * @param line of that row, else 0
     * @param card the number of the card, or null when the earlier row brings none
     */
    public record Twin(@Nullable Long clientId, int line, @Nullable String card) {}

    /** How the preview marks a row. */
    public enum State {
        NEW,
        DUPLICATE,
        BAD
    }

    public State state() {
        if (!problems.isEmpty()) {
            return State.BAD;
        }
        return twin == null ? State.NEW : State.DUPLICATE;
    }

    /** The marketplace's number that the row brings, or null. */
    @Nullable String marketCard() {
        return draft == null ? null : draft.marketCard();
    }

    /** What is to be told of a row that does not simply come in: why not, or what is left behind. */
    public List<Sentence> remarks(OnDuplicate onDuplicate) {
        if (!problems.isEmpty()) {
            return problems.stream().map(problem -> Sentence.of("crm.import.problem", line, problem)).toList();
        }
        return Optional.ofNullable(twin).map(known -> List.of(told(known, onDuplicate))).orElse(List.of());
    }

    ClientFileRow named(NameOrder order) {
        return draft == null || !draft.lastName().isEmpty() || !draft.firstName().isEmpty()
                ? this
                : new ClientFileRow(line, phone, order.split(draft), card, points, registered, twin, problems);
    }

    ClientFileRow renamed(NameOrder order) {
        return draft == null
                ? this
                : new ClientFileRow(line, phone, order.split(draft.names("", "", draft.fullName())), card, points,
                        registered, twin, problems);
    }

    ClientFileRow withTwin(Twin known) {
        return new ClientFileRow(line, phone, draft, card, points, registered, known, problems);
    }

    ClientFileRow withProblem(Sentence problem) {
        return new ClientFileRow(line, phone, null, card, points, registered, twin, List.of(problem));
    }

    private Sentence told(Twin known, OnDuplicate onDuplicate) {
        Object owner = known.card() == null
                ? Sentence.of("crm.import.twinLine", known.line())
                : Sentence.of("crm.import.twinCard", known.card());
        boolean hasPoints = points.isPositive();
        return switch (onDuplicate) {
            case SKIP -> hasPoints
                    ? Sentence.of("crm.import.duplicatePoints", line, phone, owner, points)
                    : Sentence.of("crm.import.duplicate", line, phone, owner);
            case MERGE -> hasPoints
                    ? Sentence.of("crm.import.mergesPoints", line, phone, owner, points)
                    : Sentence.of("crm.import.merges", line, phone, owner);
            case NAMES -> hasPoints
                    ? Sentence.of("crm.import.renamesPoints", line, phone, owner, points)
                    : Sentence.of("crm.import.renames", line, phone, owner);
        };
    }
}
