package shop.petunia.register;

import java.util.List;
import java.util.Map;
import shop.petunia.printing.Document;

/**
 * What comes out of the receipt's printer. Its rows are formatted already, so one template serves receipts and reports.
 *
 * @param file names the print and the saved file
 */
record Slip(ShopHead shop, String title, String subtitle, String file, List<SlipRow> rows, String foot) {
    Document document(ReceiptSize size) {
        return new Document(size.template(), file, Map.of(
                "shop", shop.name(),
                "contact", shop.contact(),
                "title", title,
                "subtitle", subtitle,
                "foot", foot), rows);
    }
}
