package shop.petunia.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.petunia.printing.Barcodes;
import shop.petunia.printing.Document;

/**
 * What comes out of the receipt's printer. Its rows are formatted already, so one template serves receipts, returns and
 * reports.
 *
 * @param file names the print and the saved file
 * @param code what the barcode holds; empty for none
 */
record Slip(ShopHead shop, String title, String subtitle, String file, List<SlipRow> rows, String foot, String code) {
    Document document(ReceiptSize size) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "shop", shop.name(),
                "contact", shop.contact(),
                "title", title,
                "subtitle", subtitle,
                "foot", foot));
        if (!code.isEmpty()) {
            parameters.put("code", Barcodes.code128InTheMiddle(code));
        }
        return new Document(size.template(), file, parameters, rows);
    }
}
