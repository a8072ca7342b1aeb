package shop.petunia.printing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.FileKind;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** One document before the eyes: the page that is shown and where it will be printed. */
final class PreviewViewModel {
    private static final float SCALE = 2.5f;
    /** In pixels, so that a label can be read as well as a letter. */
    private static final float LEAST_WIDTH = 680;

    private static final double SHEET_WIDTH = 720;
    private static final double ROLL_SCALE = 6;
    private static final FileKind PDF = new FileKind(Sentence.of("printing.preview.pdf"), List.of("pdf"));

    final IntegerProperty page = new SimpleIntegerProperty();
    final ObjectProperty<@Nullable Image> picture = new SimpleObjectProperty<>();
    final ObservableList<String> printerNames = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>();
    final IntegerProperty copies = new SimpleIntegerProperty(1);
    final Busy busy = new Busy();

    private final Pages pages;
    private final Printers printers;
    private final Kit kit;
    private final Latest shown = new Latest();
    private final Busy asking = new Busy();

    PreviewViewModel(Pages pages, Printers printers, Kit kit) {
        this.pages = pages;
        this.printers = printers;
        this.kit = kit;
    }

    /** In pixels, at most: what comes from a roll is seen as a whole, not as wide as a sheet. */
    double widest() {
        return pages.stock().isRoll() ? pages.stock().width() * ROLL_SCALE : SHEET_WIDTH;
    }

    int pageCount() {
        return pages.count();
    }

    void load() {
        turn(0);
        kit.background().run(asking, () -> new Choice(printers.names(), printers.preferred(pages.stock())), choice -> {
            printerNames.setAll(choice.names);
            printer.set(choice.preferred.orElse(null));
        });
    }

    void turn(int by) {
        int target = Math.clamp(page.get() + by, 0, pageCount() - 1);
        page.set(target);
        kit.background().latest(shown, () -> SwingFXUtils.toFXImage(pages.image(target, scale()), null), picture::set);
    }

    private float scale() {
        return Math.max(SCALE, LEAST_WIDTH / pages.width());
    }

    void print() {
        String chosen = printer.get();
        if (chosen == null) {
            return;
        }
        int number = copies.get();
        Sentence done = Sentence.of("printing.preview.sent", pages.title(), chosen);
        kit.act(busy, () -> printers.print(pages, chosen, number), done, kit.dialogs()::close);
    }

    void save() {
        kit.dialogs().saveFile(Sentence.of("printing.preview.save"), pages.fileName(), List.of(PDF),
                file -> kit.act(busy, () -> pages.savePdf(file), Sentence.of("printing.preview.saved", file.toString()),
                        () -> {}));
    }

    private record Choice(List<String> names, Optional<String> preferred) {}
}
