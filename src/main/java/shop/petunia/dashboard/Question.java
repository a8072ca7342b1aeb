package shop.petunia.dashboard;

import java.util.Collection;
import java.util.Set;

/** What the first screen asks the database, each with the kinds of changes that can alter its answer. */
enum Question {
    WORK("order", "setting"),
    TAKINGS("order", "return", "setting"),
    EXPIRING("lot", "reception", "setting", "good"),
    SHORTAGES("shortage"),
    BOUQUETS("lot", "reception", "bouquet", "order", "setting", "good"),
    ZERO("lot", "reception", "good"),
    CELEBRATIONS("client"),
    /** By what its source names. */
    SYNC;

    private final Set<String> kinds;

    Question(String... kinds) {
        this.kinds = Set.of(kinds);
    }

    boolean isTouchedBy(Collection<String> changed) {
        return changed.stream().anyMatch(kinds::contains);
    }
}
