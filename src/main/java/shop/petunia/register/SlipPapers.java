package shop.petunia.register;

import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/** The papers that the screens of shifts and receipts offer. */
record SlipPapers(BackOffice office, Kit kit) {
    void print(ShiftReport report, Busy busy) {
        office.slips().print(kit, busy, (texts, size) -> receipts().document(report, texts, size));
    }

    void show(ShiftReport report, Busy busy) {
        office.slips().show(kit, busy, size(), (texts, paper) -> receipts().document(report, texts, paper));
    }

    void print(SaleCard sale, Busy busy) {
        office.slips().print(kit, busy, (texts, size) -> receipts().document(sale.receipt(), texts, size));
    }

    void show(SaleCard sale, ReceiptSize size, Busy busy) {
        office.slips().show(kit, busy, size, (texts, paper) -> receipts().document(sale.receipt(), texts, paper));
    }

    void print(SaleCard sale, ReturnRow back, Busy busy) {
        office.slips().print(kit, busy, (texts, size) -> receipts().document(sale.goods(), back, texts, size));
    }

    void show(SaleCard sale, ReturnRow back, Busy busy) {
        office.slips().show(kit, busy, size(),
                (texts, paper) -> receipts().document(sale.goods(), back, texts, paper));
    }

    private Receipts receipts() {
        return office.desk().receipts();
    }

    private ReceiptSize size() {
        return office.desk().rooms().settings().get(RegisterSettings.RECEIPT_SIZE);
    }
}
