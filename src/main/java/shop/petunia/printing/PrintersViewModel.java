package shop.petunia.printing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Input;
import shop.petunia.ui.Kit;

/** Which printer prints on which paper, and how far each one prints aside. */
final class PrintersViewModel {
    private static final String TEST_PAGE = "printing/TestPage";
    /** Of a roll as much as shows where it begins and how wide it is. */
    private static final int TEST_LENGTH = 60;

    final ObservableList<String> names = FXCollections.observableArrayList();
    final List<Row> rows;
    final Busy busy = new Busy();

    private final Printers printers;
    private final Documents documents;
    private final Kit kit;

    PrintersViewModel(Printers printers, Documents documents, List<Paper> papers, Kit kit) {
        this.printers = printers;
        this.documents = documents;
        this.kit = kit;
        this.rows = papers.stream().map(Row::new).toList();
    }

    void load() {
        kit.background().run(new Busy(), this::known, this::show);
    }

    /** A printer was chosen for the row's paper. */
    void chosen(Row row) {
        String printer = row.printer.get();
        if (printer != null) {
            printers.prefer(row.paper, printer);
            row.show(printers.offset(printer));
        }
    }

    /** The row's offsets were typed; all papers of that printer move with it. */
    void typed(Row row) {
        String printer = row.printer.get();
        Optional<Integer> left = row.left.value();
        Optional<Integer> top = row.top.value();
        if (printer == null || left.isEmpty() || top.isEmpty()) {
            return;
        }
        Offset offset = new Offset(left.get(), top.get());
        if (!offset.equals(printers.offset(printer))) {
            printers.shift(printer, offset);
            rows.stream().filter(other -> printer.equals(other.printer.get())).forEach(other -> other.show(offset));
        }
    }

    void printTestPage(Row row) {
        typed(row);
        String printer = row.printer.get();
        if (printer != null) {
            kit.act(busy, () -> printers.print(testPage(row.paper, printer), printer, 1),
                    Sentence.of("printing.preview.sent", testTitle(row.paper), printer), () -> {});
        }
    }

    Pages testPage(Paper paper, String printer) {
        return documents.lay(new Document(TEST_PAGE, testTitle(paper),
                Map.of("printer", printer, "paper", paper.name(), "ruler", new Ruler()), List.of()))
                .cutTo(paper.isRoll() ? new Paper(paper.width(), TEST_LENGTH) : paper)
                .from(paper);
    }

    private String testTitle(Paper paper) {
        return kit.texts().get("printing.test.title", paper.name());
    }

    private Known known() {
        Map<Paper, String> preferred = new HashMap<>();
        rows.forEach(row -> printers.preferred(row.paper).ifPresent(name -> preferred.put(row.paper, name)));
        return new Known(printers.names(), preferred);
    }

    private void show(Known known) {
        names.setAll(known.names);
        for (Row row : rows) {
            String printer = known.preferred.get(row.paper);
            if (printer != null) {
                row.printer.set(printer);
                row.show(printers.offset(printer));
            }
        }
    }

    private record Known(List<String> names, Map<Paper, String> preferred) {}

    /** One paper with its printer and that printer's offsets. */
    static final class Row {
        final Paper paper;
        final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>();
        final Input<Integer> left = new Input<>(Row::tenths);
        final Input<Integer> top = new Input<>(Row::tenths);

        Row(Paper paper) {
            this.paper = paper;
        }

        private void show(Offset offset) {
            left.reset(Millimetres.written(offset.left()));
            top.reset(Millimetres.written(offset.top()));
        }

        private static int tenths(String typed) {
            return Millimetres.tenths(typed).orElseThrow(
                    () -> new UserProblem("printing.offset.wrong", Millimetres.FARTHEST));
        }
    }
}
