package shop.petunia.inventory;

import java.nio.file.Path;
import shop.petunia.printing.Preview;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;

/** What leaves the program about one stocktake: its act on paper or as PDF, its lines as a table. */
final class StocktakePapers {
    private final StocktakeDesk desk;
    private final Kit kit;
    private final StocktakeRow stocktake;
    private final Busy busy;

    StocktakePapers(StocktakeDesk desk, Kit kit, StocktakeRow stocktake, Busy busy) {
        this.desk = desk;
        this.kit = kit;
        this.stocktake = stocktake;
        this.busy = busy;
    }

    /** Shows it first; from there it is printed or saved. */
    void showAct() {
        kit.background().run(busy, () -> desk.act(stocktake).document(kit.texts()),
                document -> new Preview(desk.documents(), desk.printers(), kit).show(document, busy));
    }

    void export() {
        String name = stocktake.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + ".xlsx";
        kit.dialogs().saveFile(Sentence.of("inventory.export.title"), name, ExportButton.TABLES, this::export);
    }

    private void export(Path target) {
        kit.background().runLong(
                busy,
                progress -> desk.export().write(target, kit.texts(), stocktake.id(), progress),
                lines -> kit.dialogs().notice(
                        Sentence.of("inventory.export.done", String.valueOf(target.getFileName()), lines)));
    }
}
