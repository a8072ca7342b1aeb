package shop.petunia.receptions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the catalogue's goods that a file's rows mean. Each name is looked for once, however many rows have it. */
final class GoodMatcher {
    private static final double ALIKE = 0.78;
    private static final int MAX_CANDIDATES = 5;

    private final Map<Long, KnownGood> byId;
    private final Map<KnownGood, GoodName> names = new HashMap<>();
    private final Map<String, List<KnownGood>> byKey = new HashMap<>();
    private final Map<String, List<KnownGood>> archivedByKey = new HashMap<>();
    private final Map<String, GoodMatch> found = new HashMap<>();

    GoodMatcher(List<KnownGood> goods) {
        byId = goods.stream().collect(Collectors.toMap(KnownGood::id, Function.identity()));
        for (KnownGood good : goods) {
            GoodName name = GoodName.of(good.name());
            if (!good.archived()) {
                names.put(good, name);
            }
            (good.archived() ? archivedByKey : byKey)
                    .computeIfAbsent(name.key(), key -> new ArrayList<>())
                    .add(good);
        }
    }

    GoodMatch byId(long id) {
        KnownGood good = byId.get(id);
        return good == null ? new GoodMatch.Unknown() : new GoodMatch.Known(good);
    }

    /**
     * Exactly by name when one good alone has it, one from the archive where none in use has; else by likeness among
     * those in use.
     */
    GoodMatch byName(String name) {
        return found.computeIfAbsent(GoodName.key(name), key -> search(key, GoodName.of(name)));
    }

    private GoodMatch search(String key, GoodName name) {
        List<KnownGood> same = byKey.getOrDefault(key, List.of());
        if (same.size() == 1) {
            return new GoodMatch.Known(same.getFirst());
        }
        List<KnownGood> archived = archivedByKey.getOrDefault(key, List.of());
        if (same.isEmpty() && archived.size() == 1) {
            return new GoodMatch.Known(archived.getFirst());
        }
        List<GoodMatch.Candidate> alike = names.entrySet().stream()
                .map(good -> new GoodMatch.Candidate(good.getKey(), name.likeness(good.getValue())))
                .filter(candidate -> candidate.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(GoodMatch.Candidate::likeness)
                        .reversed()
                        .thenComparing(candidate -> candidate.good().name()))
                .limit(MAX_CANDIDATES)
                .toList();
        return alike.isEmpty() ? new GoodMatch.Unknown() : new GoodMatch.Similar(alike);
    }
}
