package shop.petunia.app;

import shop.petunia.printing.Documents;
import shop.petunia.printing.Preview;
import shop.petunia.printing.Printers;
import shop.petunia.register.Receipts;
import shop.petunia.register.Slips;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/** A receipt is shown first and printed from there. */
record ReceiptSlips(Receipts receipts, Documents documents, Printers printers) implements Slips {
    @Override
    public void print(Kit kit, long orderId) {
        new Preview(documents, printers, kit).show(() -> documents.lay(receipts.of(orderId)
                .map(receipt -> receipts.document(receipt, kit.texts()))
                .orElseThrow(() -> new UserProblem("register.receipt.gone"))), new Busy());
    }
}
