package shop.petunia.receptions;

import java.nio.file.Path;
import java.util.List;
import shop.petunia.files.Column;
import shop.petunia.files.TableWriter;
import shop.petunia.printing.Preview;
import shop.petunia.shared.Sentence;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.FileKind;
import shop.petunia.ui.Kit;

/** What leaves the program about one reception: its act on paper or as PDF, its lines as a table. */
final class ReceptionPapers {
    private final ReceptionDesk desk;
    private final Kit kit;
    private final ReceptionRow reception;
    private final Busy busy = new Busy();

    ReceptionPapers(ReceptionDesk desk, Kit kit, ReceptionRow reception) {
        this.desk = desk;
        this.kit = kit;
        this.reception = reception;
    }

    /** Shows it first; from there it is printed or saved. */
    void showAct() {
        kit.background().run(busy, () -> desk.act(reception).document(kit.texts()),
                document -> new Preview(desk.documents(), desk.printers(), kit).show(document, busy));
    }

    void exportLines() {
        kit.dialogs()
                .saveFile(
                        Sentence.of("receptions.export"),
                        reception.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + ".xlsx",
                        List.of(
                                new FileKind(Sentence.of("receptions.kind.xlsx"), List.of("xlsx")),
                                new FileKind(Sentence.of("receptions.kind.csv"), List.of("csv"))),
                        path -> saved(path, () -> write(path)));
    }

    private void saved(Path path, Runnable writing) {
        kit.act(busy, writing, Sentence.of("receptions.file.saved", String.valueOf(path.getFileName())), () -> {});
    }

    private void write(Path path) {
        List<LotRow> lines = desk.lines(reception);
        TableWriter.write(
                path,
                kit.texts().locale(),
                columns(),
                sink -> lines.forEach(line -> sink.row(
                        line.goodName(),
                        line.received(),
                        line.unitCost(),
                        line.unitCost().times(line.received()),
                        line.arrival(),
                        line.shelfLifeDays(),
                        line.expiry(),
                        line.daysLeft(),
                        line.remaining())),
                written -> {});
    }

    private List<Column> columns() {
        return List.of(
                column("receptions.line.good", Column.Type.TEXT, 40),
                column("receptions.line.received", Column.Type.WHOLE, 12),
                column("receptions.line.cost", Column.Type.MONEY, 14),
                column("receptions.line.sum", Column.Type.MONEY, 14),
                column("receptions.line.arrival", Column.Type.DATE, 14),
                column("receptions.line.shelfLife", Column.Type.WHOLE, 12),
                column("receptions.line.bestBefore", Column.Type.DATE, 14),
                column("receptions.line.daysLeft", Column.Type.WHOLE, 12),
                column("receptions.line.remains", Column.Type.WHOLE, 12));
    }

    private Column column(String key, Column.Type type, int width) {
        return new Column(kit.texts().get(key), type, width);
    }
}
