package shop.petunia.bouquets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;
import shop.petunia.printing.Barcodes;
import shop.petunia.printing.Document;
import shop.petunia.ui.Texts;

/** Price tags of 58×40 mm for bouquets of the showcase, one a page. */
public record PriceLabel(String shop, List<UnitRow> units) {
    public Document document(Texts texts) {
        String title = units.size() == 1
                ? texts.get("bouquets.label.one", units.getFirst().name())
                : texts.get("bouquets.label.many", units.size());
        List<Tag> tags = units.stream().map(unit -> tag(texts, unit)).toList();
        return new Document("bouquets/PriceLabel", title, Map.of("shop", shop), tags);
    }

    private static Tag tag(Texts texts, UnitRow unit) {
        return new Tag(unit.name(), Prices.shown(texts, unit.price()), unit.expiry(), unit.barcode(),
                Barcodes.ofGood(unit.barcode()));
    }

    /**
     * The fields of the template.
     *
     * @param bestBefore null when nothing in it wilts
     * @param bars the barcode's picture
     */
    record Tag(String name, String price, @Nullable LocalDate bestBefore, String barcode, Renderable bars) {}
}
