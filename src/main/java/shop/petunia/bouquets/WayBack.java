package shop.petunia.bouquets;

import java.util.UUID;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/** Back to the showcase for a bouquet that was taken apart or written off by mistake. */
record WayBack(Florist florist, Kit kit, Runnable done) {
    /** The sheet in which that was done closes; the notice offers the way back. */
    void left(Sentence told, UnitRow unit) {
        kit.dialogs().close();
        kit.dialogs().notice(told, Sentence.of("bouquets.undo"), () -> take(unit));
        done.run();
    }

    void take(UnitRow unit) {
        UUID operation = UUID.randomUUID();
        kit.act(new Busy(), () -> florist.dismantling().undo(unit.id(), operation),
                Sentence.of("bouquets.unit.back", unit.name()), done);
    }
}
