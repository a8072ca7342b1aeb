package shop.petunia.receptions;

import shop.petunia.shared.Sentence;

/**
 * Why a row of a file cannot be imported as it is.
 *
 * @param line of the file; the heading is 1
 * @param heading as it stands in the file, maybe empty
 */
public record RowProblem(int line, FileColumn column, String heading, Sentence reason) {
    /** All of it in one sentence. */
    public Sentence sentence() {
        return Sentence.of("receptions.file.problem", line, heading.isEmpty() ? column : heading, reason);
    }
}
