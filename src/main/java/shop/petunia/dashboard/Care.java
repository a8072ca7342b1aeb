package shop.petunia.dashboard;

/** What somebody should look after. */
public enum Care {
    EXPIRING("mdal-hourglass_bottom"),
    SHORTAGES("mdal-error_outline"),
    BOUQUETS("mdal-local_florist"),
    ZERO("mdmz-remove_shopping_cart"),
    CELEBRATIONS("mdal-cake"),
    /** What the marketplace's synchronisation cannot decide itself. */
    SYNC("mdmz-sync_problem");

    private final String icon;

    Care(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }
}
