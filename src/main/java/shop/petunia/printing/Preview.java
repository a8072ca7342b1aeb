package shop.petunia.printing;

import java.util.concurrent.Callable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Background.LongWork;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/** Shows a document before it is printed or saved. Called on the JavaFX thread. */
public final class Preview {
    private final Documents documents;
    private final Printers printers;
    private final Kit kit;

    public Preview(Documents documents, Printers printers, Kit kit) {
        this.documents = documents;
        this.printers = printers;
        this.kit = kit;
    }

    /** @param busy on while the document is laid out, for the button that asked for it */
    public void show(Document document, Busy busy) {
        show(() -> documents.lay(document), busy);
    }

    /** @param laying what takes no longer than one document */
    public void show(Callable<Pages> laying, Busy busy) {
        kit.background().run(busy, laying, this::show);
    }

    /** For a batch that takes a while: its progress is seen, and it can be cancelled. */
    public void showBatch(LongWork<Pages> laying, Busy busy) {
        if (busy.isOn()) {
            return;
        }
        kit.background().runLong(busy, laying, this::show);
        if (busy.isOn()) {
            kit.dialogs().sheet(Sentence.of("printing.laying.title"), new LayingView(busy, kit));
        }
    }

    private void show(Pages pages) {
        PreviewViewModel model = new PreviewViewModel(pages, printers, kit);
        kit.dialogs().sheet(Sentence.of("printing.preview.title", pages.title()), new PreviewView(model, kit.texts()));
        pages.notices().forEach(kit.dialogs()::notice);
        model.load();
    }
}
