package shop.petunia.inventory;

import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.stock.Freshness;
import shop.petunia.stock.LotAction;
import shop.petunia.stock.LotActions;
import shop.petunia.stock.LotRow;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;

/** What the stock's screens offer of the write-offs. */
public final class WriteOffActions {
    private static final String ICON = "mdal-delete_sweep";

    private final WriteOffDesk desk;
    private final Busy busy = new Busy();

    private WriteOffActions(WriteOffDesk desk) {
        this.desk = desk;
    }

    public static LotActions of(WriteOffDesk desk) {
        WriteOffActions actions = new WriteOffActions(desk);
        LotAction chosen = new LotAction("lot-write-off", "inventory.action.writeOff", "inventory.action.writeOff.hint",
                ICON, KeyCode.DELETE, lot -> lot.remaining() > 0, actions::open);
        LotAction wilted = new LotAction("lot-wilted", "inventory.action.wilted", "inventory.action.wilted.hint",
                ICON, null, WriteOffActions::isWilted, actions::writeOffWilted);
        LotAction allWilted = new LotAction("lots-wilted", "inventory.action.allWilted",
                "inventory.action.allWilted.hint", ICON, null, WriteOffActions::isWilted, actions::askForWilted);
        return new LotActions(List.of(chosen), List.of(wilted), List.of(allWilted));
    }

    static boolean isWilted(LotRow lot) {
        return lot.remaining() > 0 && lot.freshness() == Freshness.EXPIRED;
    }

    private void open(Kit kit, List<LotRow> lots, Runnable changed) {
        WriteOffForm.open(desk, kit, lots, changed);
    }

    private void askForWilted(Kit kit, List<LotRow> lots, Runnable changed) {
        int pieces = lots.stream().mapToInt(LotRow::remaining).sum();
        Money value = lots.stream().map(LotRow::value).reduce(Money.ZERO, Money::plus);
        Question question = new Question(
                Sentence.of("inventory.action.allWilted.title"),
                Sentence.of("inventory.action.allWilted.question", lots.size(), pieces, value),
                Sentence.of("inventory.action.allWilted.yes", lots.size()),
                false);
        kit.dialogs().confirm(question, () -> writeOffWilted(kit, lots, changed));
    }

    /** All that remains of them. */
    private void writeOffWilted(Kit kit, List<LotRow> lots, Runnable changed) {
        List<LotLoss> losses = lots.stream().map(lot -> new LotLoss(lot.id(), lot.remaining())).toList();
        UUID operation = UUID.randomUUID();
        kit.background().run(
                busy,
                () -> desk.writeOffs().write(losses, WriteOffReason.WILTED, "", operation),
                written -> {
                    String good = lots.size() == 1 ? lots.getFirst().goodName() : "";
                    new WriteOffNotice(desk.writeOffs(), kit, changed).show(written, good);
                    changed.run();
                });
    }
}
