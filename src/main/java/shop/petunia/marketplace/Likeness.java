package shop.petunia.marketplace;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import shop.petunia.shared.SearchText;

/** Which of the shop's names a name of the marketplace means most likely. */
final class Likeness {
    /** Less has too little in common to be offered. */
    private static final double LEAST = 0.5;

    /** Shorter words have no ending. */
    private static final int DECLINED = 4;

    private Likeness() {}

    static Optional<Candidate> best(String name, Collection<Candidate> candidates) {
        List<String> words = words(name);
        Candidate best = null;
        double most = LEAST;
        for (Candidate candidate : candidates) {
            double likeness = of(words, words(candidate.name()));
            if (likeness > most || likeness == most && best == null) {
                best = candidate;
                most = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    /** From 0 to 1: how many of the words of both they share. */
    static double of(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = one.stream().filter(word -> other.stream().anyMatch(there -> isSame(word, there))).count();
        long back = other.stream().filter(word -> one.stream().anyMatch(there -> isSame(word, there))).count();
        return (double) (shared + back) / (one.size() + other.size());
    }

    static List<String> words(String name) {
        return Arrays.stream(SearchText.fold(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Endings differ: «розы» and «роза». */
    private static boolean isSame(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return one.equals(other)
                || shorter >= DECLINED && Math.abs(one.length() - other.length()) < 2
                        && one.regionMatches(0, other, 0, shorter - 1);
    }
}
