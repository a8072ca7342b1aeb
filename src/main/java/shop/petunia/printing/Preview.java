package shop.petunia.printing;

import shop.petunia.shared.Sentence;
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
        kit.background().run(busy, () -> documents.lay(document), this::show);
    }

    private void show(Pages pages) {
        PreviewViewModel model = new PreviewViewModel(pages, printers, kit);
        kit.dialogs().sheet(Sentence.of("printing.preview.title", pages.title()), new PreviewView(model, kit.texts()));
        pages.notices().forEach(kit.dialogs()::notice);
        model.load();
    }
}
