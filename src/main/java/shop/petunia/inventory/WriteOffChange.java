package shop.petunia.inventory;

import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/** Pieces were written off, or given back. */
public record WriteOffChange(long id, Sentence audit) implements Change {
    /** Also the kind of its {@code Place} and of the document behind its movements. */
    public static final String WRITE_OFF = "writeOff";

    @Override
    public String kind() {
        return WRITE_OFF;
    }
}
