package shop.petunia.stock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One movement as the journal shows it.
 *
 * @param reason the writing feature's code, or nothing
 * @param comment what was typed, or nothing
 * @param authorId the staff member in whose name it was written
 * @param reversesId the movement that this one takes back, or null
 * @param undone whether a later movement takes this one back
 */
public record MovementRow(
        long id,
        Instant at,
        MovementKind kind,
        int quantity,
        long lotId,
        long goodId,
        String goodName,
        long receptionId,
        String receptionName,
        Document document,
        String reason,
        String comment,
        long authorId,
        @Nullable Long reversesId,
        boolean undone) {
    /** As the database tells it. */
    MovementRow(
            Long id,
            Instant at,
            MovementKind kind,
            Integer quantity,
            Long lotId,
            Long goodId,
            String goodName,
            Long receptionId,
            String receptionName,
            String documentKind,
            Long documentId,
            Long documentLine,
            String documentName,
            String reason,
            String comment,
            Long authorId,
            @Nullable Long reversesId,
            @Nullable Long undoneBy) {
        this(id, at, kind, quantity, lotId, goodId, goodName, receptionId, receptionName,
                new Document(documentKind, documentId, documentLine, documentName), reason, comment, authorId,
                reversesId, undoneBy != null);
    }
}
