package shop.petunia.register;

import shop.petunia.ui.Texts;

/** What a tile says of its thing beside name and price. */
record TileWords(Texts texts) {
    /** How many there are. */
    String facts(Tile tile) {
        return switch (tile.kind()) {
            case GOOD -> tile.left() == 0 && tile.expired() > 0
                    ? texts.get("register.tile.expiredOnly", tile.expired())
                    : texts.get("register.tile.left", tile.left());
            case UNIT, BOUQUET, COMPOSED, FREE -> "";
        };
    }

    String badge(Tile tile) {
        Integer days = tile.daysLeft();
        return switch (tile.kind()) {
            case BOUQUET -> texts.get("register.tile.can", tile.left());
            case GOOD, UNIT -> days == null ? ""
                    : days < 0
                            ? texts.get("register.tile.expired")
                            : texts.get("register.tile.days", days);
            case COMPOSED, FREE -> "";
        };
    }

    /** @param few so many or fewer bouquets that can be assembled are told in yellow
     *  @param soon so many or fewer days left, too */
    String colour(Tile tile, int few, int soon) {
        Integer days = tile.daysLeft();
        return tile.kind() == CartKind.BOUQUET
                ? tile.left() == 0 ? "bad" : tile.left() <= few ? "warn" : "good"
                : days == null ? "plain" : days < 0 ? "bad" : days <= soon ? "warn" : "good";
    }
}
