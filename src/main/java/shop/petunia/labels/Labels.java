package shop.petunia.labels;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import shop.petunia.printing.Document;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Pages;
import shop.petunia.printing.Preview;
import shop.petunia.printing.Printers;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/**
 * Labels of orders, one order or hundreds in one go. An order's text is set as large as it fits; what does not even fit
 * at six points goes on to a second label that repeats the number.
 */
public final class Labels {
    /** Fewer are laid out before one could read how far it is. */
    private static final int MANY = 20;

    private final Documents documents;
    private final Printers printers;
    private final Supplier<LabelSize> size;
    private final Supplier<String> shop;
    private final Supplier<Texts> texts;

    /**
     * @param size on which the shop prints
     * @param shop its name
     * @param texts in the language of the moment
     */
    public Labels(Documents documents, Printers printers, Supplier<LabelSize> size, Supplier<String> shop,
            Supplier<Texts> texts) {
        this.documents = documents;
        this.printers = printers;
        this.size = size;
        this.shop = shop;
        this.texts = texts;
    }

    /** On which the shop prints. */
    public LabelSize size() {
        return size.get();
    }

    /**
     * Takes some milliseconds for each label: call it in the background.
     *
     * @param orders at least one
     */
    public Pages lay(List<LabelOrder> orders, LabelSize paper, Progress progress) {
        Texts words = texts.get();
        String title = AssemblyLabel.title(words, orders);
        String name = shop.get();
        List<Document> labels = orders.stream()
                .map(order -> new AssemblyLabel(order, paper, name).document(words, title))
                .toList();
        Pages pages = documents.lay(labels, paper.fit, progress);
        return paper == LabelSize.A4 ? pages.on(paper.paper) : pages;
    }

    /**
     * Writes one PDF with all of them.
     *
     * @return its pages
     * @throws UserProblem when the file cannot be written
     */
    public Pages pdf(List<LabelOrder> orders, LabelSize paper, Path file, Progress progress) {
        Pages pages = lay(orders, paper, progress);
        pages.savePdf(file);
        return pages;
    }

    /** On the screen in the shop's size, and from there to the printer or into a file. */
    public void show(List<LabelOrder> orders, Kit kit, Busy busy) {
        Preview preview = new Preview(documents, printers, kit);
        LabelSize shown = size();
        if (orders.size() < MANY) {
            preview.show(() -> lay(orders, shown, Progress.UNWATCHED), busy);
        } else {
            preview.showBatch(progress -> lay(orders, shown, progress), busy);
        }
    }
}
