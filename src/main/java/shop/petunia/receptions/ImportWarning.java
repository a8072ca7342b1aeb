package shop.petunia.receptions;

import shop.petunia.shared.Sentence;
import shop.petunia.stock.ReceptionRow;

/** What speaks against an import without forbidding it, and the earlier reception that it is about. */
public record ImportWarning(Sentence sentence, long receptionId) {
    private static final String SAME_FILE = "receptions.import.sameFile";

    /** Whether this very file was imported: then it is imported once more only on purpose. */
    boolean isSameFile() {
        return sentence.key().equals(SAME_FILE);
    }

    static ImportWarning sameFile(ReceptionRow earlier) {
        return new ImportWarning(
                Sentence.of(SAME_FILE, earlier.name(), earlier.date()), earlier.id());
    }

    static ImportWarning sameInvoice(ReceptionRow earlier) {
        return new ImportWarning(
                Sentence.of(
                        "receptions.import.sameInvoice",
                        earlier.invoice(),
                        earlier.supplierName(),
                        earlier.name(),
                        earlier.date()),
                earlier.id());
    }
}
