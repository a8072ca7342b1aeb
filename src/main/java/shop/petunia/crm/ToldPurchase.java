package shop.petunia.crm;

import shop.petunia.loyalty.PurchaseRow;

/** A purchase with its author's name. */
record ToldPurchase(PurchaseRow row, String author) {
    /** Whether it can be taken back here: what an order tells is taken back with the order. */
    boolean canBeWithdrawn() {
        return row.isByHand() && !row.whollyRefunded();
    }
}
