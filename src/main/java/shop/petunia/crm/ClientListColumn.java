package shop.petunia.crm;

/** What the list can be sorted by; each has an index of its own. */
public enum ClientListColumn {
    NAME("c.sortName"),
    CARD("c.card"),
    REGISTERED("c.registeredAt"),
    BALANCE("a.balance"),
    /** And so by tier. */
    SPENT("a.spent"),
    PURCHASES("a.purchases"),
    /** Who never bought stands last when the newest are first. */
    LAST_PURCHASE("a.lastPurchaseAt");

    final String path;

    ClientListColumn(String path) {
        this.path = path;
    }

    boolean isOfAccount() {
        return path.startsWith("a.");
    }
}
