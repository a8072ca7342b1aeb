package shop.petunia.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import shop.petunia.printing.Document;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Pages;
import shop.petunia.printing.Preview;
import shop.petunia.printing.Printers;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** Price tags of 58×40 mm, one a page. */
public final class PriceTags {
    public static final String TEMPLATE = "catalog/PriceTag";

    private final Documents documents;
    private final Printers printers;
    private final Supplier<String> shop;
    private final Supplier<Texts> texts;

    /**
     * @param shop its name
     * @param texts in the language of the moment
     */
    public PriceTags(Documents documents, Printers printers, Supplier<String> shop, Supplier<Texts> texts) {
        this.documents = documents;
        this.printers = printers;
        this.shop = shop;
        this.texts = texts;
    }

    /** Call it in the background. */
    public Pages lay(List<Tagged> goods) {
        Texts words = texts.get();
        List<PriceTag> tags = goods.stream()
                .flatMap(tagged -> Collections.nCopies(tagged.count(), PriceTag.of(tagged.good(), words)).stream())
                .toList();
        String title = goods.size() == 1
                ? words.get("catalog.tags.one", goods.getFirst().good().name())
                : words.get("catalog.tags.many", tags.size());
        return documents.lay(new Document(TEMPLATE, title, Map.of("shop", shop.get()), tags));
    }

    /** On the screen, and from there to the printer or into a file. */
    public void show(List<Tagged> goods, Kit kit, Busy busy) {
        new Preview(documents, printers, kit).show(() -> lay(goods), busy);
    }

    /** Asks how many tags each good gets, and shows them. */
    public void ask(List<Tagged> goods, Kit kit) {
        PriceTagForm.open(this, goods, kit);
    }
}
