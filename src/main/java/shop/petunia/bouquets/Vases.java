package shop.petunia.bouquets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.OnHand;

/**
 * What stands in the vases before bouquets are assembled, and how much of it orders wait for. A bouquet that stands on
 * the showcase has all its stems; so unlike a sale it never goes below what the books know.
 *
 * @param there good → what is in stock
 * @param promised good → pieces
 */
record Vases(Map<Long, OnHand> there, Map<Long, Long> promised) {
    /**
     * @param wanted good → pieces for all the bouquets together
     * @throws UserProblem {@code bouquets.assemble.missing}, or what the person may confirm
     */
    void require(BouquetCard recipe, Map<Long, Long> wanted, Assembly assembly) {
        refuse(recipe, missing(recipe, wanted, assembly.expiredToo()),
                missing(recipe, wanted, true).isEmpty() ? Showcase.NEEDS_EXPIRED : "bouquets.assemble.missing");
        if (!assembly.promisedToo()) {
            refuse(recipe, held(recipe, wanted, assembly.expiredToo()), Showcase.NEEDS_PROMISED);
        }
    }

    private static void refuse(BouquetCard recipe, List<String> flowers, String key) {
        if (!flowers.isEmpty()) {
            throw new UserProblem(key, recipe.draft().name(), String.join(", ", flowers));
        }
    }

    private List<String> missing(BouquetCard recipe, Map<Long, Long> wanted, boolean expiredToo) {
        List<String> missing = new ArrayList<>();
        wanted.forEach((good, pieces) -> {
            long usable = stock(good).living() + (expiredToo ? stock(good).expired() : 0);
            if (usable < pieces) {
                missing.add(told(recipe, good, pieces - usable));
            }
        });
        return missing;
    }

    /** What has expired was promised to nobody, and it goes in first. */
    private List<String> held(BouquetCard recipe, Map<Long, Long> wanted, boolean expiredToo) {
        List<String> held = new ArrayList<>();
        wanted.forEach((good, pieces) -> {
            long living = Math.max(0, pieces - (expiredToo ? stock(good).expired() : 0));
            long free = Math.max(0, stock(good).living() - promised.getOrDefault(good, 0L));
            if (living > free) {
                held.add(told(recipe, good, living - free));
            }
        });
        return held;
    }

    private OnHand stock(long good) {
        return there.getOrDefault(good, OnHand.NOTHING);
    }

    private static String told(BouquetCard recipe, long good, long pieces) {
        return recipe.stems().stream()
                .filter(stem -> stem.goodId() == good)
                .map(stem -> stem.name() + " — " + pieces)
                .findFirst()
                .orElse("");
    }
}
