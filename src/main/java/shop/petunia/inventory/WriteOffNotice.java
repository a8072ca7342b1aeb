package shop.petunia.inventory;

import java.util.UUID;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/**
 * Tells what was written off, and takes it back at one click.
 *
 * @param changed is run after that
 */
record WriteOffNotice(WriteOffs writeOffs, Kit kit, Runnable changed) {
    /** @param good the one whose lot it was, or nothing when there were several lots */
    void show(Written written, String good) {
        Busy busy = new Busy();
        UUID operation = UUID.randomUUID();
        Sentence undone = Sentence.of("inventory.writeOff.backInStock", written.pieces());
        kit.dialogs().notice(sentence(written, good), Sentence.of("inventory.writeOff.takeBack"), () -> kit.act(
                busy, () -> writeOffs.undoAll(written.operation(), operation), undone, changed));
    }

    private static Sentence sentence(Written written, String good) {
        return good.isEmpty()
                ? Sentence.of("inventory.writeOff.doneSeveral", written.ids().size(), written.pieces(), written.loss())
                : Sentence.of("inventory.writeOff.done", written.pieces(), good, written.loss());
    }
}
