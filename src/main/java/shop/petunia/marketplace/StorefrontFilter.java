package shop.petunia.marketplace;

/**
 * What the storefront's list shows.
 *
 * @param text words that a name holds; empty for all
 */
public record StorefrontFilter(String text, Which which) {
    public static final StorefrontFilter ALL = new StorefrontFilter("", Which.ALL);

    public StorefrontFilter text(String words) {
        return new StorefrontFilter(words, which);
    }

    public StorefrontFilter which(Which chosen) {
        return new StorefrontFilter(text, chosen);
    }

    /** Of what stands in the storefront and what could. */
    public enum Which {
        ALL,
        PUBLISHED,
        NOT_PUBLISHED
    }
}
