package shop.petunia.inventory;

import java.util.UUID;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;

/** Asks, and gives a write-off's pieces back to their lot. */
record WriteOffUndoing(WriteOffs writeOffs, Kit kit, Busy busy) {
    void ask(WriteOffRow row, Runnable undone) {
        UUID operation = UUID.randomUUID();
        Question question = new Question(
                Sentence.of("inventory.writeOff.undo.title", row.id()),
                Sentence.of("inventory.writeOff.undo.question", row.goodName(), row.quantity(), row.receptionName()),
                Sentence.of("inventory.writeOff.undo.yes"),
                false);
        kit.dialogs().confirm(question, () -> kit.act(
                busy,
                () -> writeOffs.undo(row.id(), operation),
                Sentence.of("inventory.writeOff.backInStock", (long) row.quantity()),
                undone));
    }
}
