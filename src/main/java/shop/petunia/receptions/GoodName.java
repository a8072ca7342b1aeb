package shop.petunia.receptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import shop.petunia.files.Cells;

/**
 * A good's name taken to pieces, to tell how much alike two names are.
 *
 * @param key the same for names that differ only in case, spaces and ё
 */
record GoodName(String key, List<Word> words) {
    private static final Pattern WORD = Pattern.compile("(\\p{L}+|\\p{N}+)(\\.?)");
    private static final Set<String> UNITS = Set.of("см", "мм", "м", "шт", "г", "л", "мл", "cm", "mm", "pcs");
    private static final String[] ENDINGS = {
            "ая", "яя", "ый", "ий", "ой", "ое", "ее", "ые", "ие", "а", "я", "ы", "и"
    };
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_PREFIX = 4;
    private static final int SHORTEST_MISSPELT = 5;

    /** Answers -1 when more than one letter differs. */
    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

    /** What is no word of the name's own counts little: numbers and their units. */
    private static final double MEASURE_WEIGHT = 0.3;

    private static final double ABBREVIATION = 0.95;
    private static final double MISSPELLING = 0.9;

    static GoodName of(String name) {
        List<Word> words = WORD.matcher(lower(name))
                .results()
                .map(GoodName::word)
                .collect(Collectors.toCollection(ArrayList::new));
        return new GoodName(key(name), List.copyOf(words));
    }

    static String key(String name) {
        return lower(Cells.text(name)).replaceAll("[\\s\\u00a0\\u2007\\u2009\\u202f]+", " ");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static Word word(MatchResult found) {
        return Word.of(found.group(1), !found.group(2).isEmpty());
    }

    /**
     * From 0 to 1: the mean of how much of the shorter name is in the longer, and how much both have in common. Names
     * that contradict each other in numbers or in the variety's Latin name are not alike at all.
     */
    double likeness(GoodName other) {
        if (contradicts(other, Word::isNumber) || contradicts(other, Word::isLatin)) {
            return 0;
        }
        double own = weight();
        double others = other.weight();
        if (own == 0 || others == 0) {
            return 0;
        }
        double common = common(other);
        return (common / Math.min(own, others) + 2 * common / (own + others)) / 2;
    }

    private double weight() {
        return words.stream().mapToDouble(Word::weight).sum();
    }

    private double common(GoodName other) {
        List<Word> left = new ArrayList<>(other.words);
        double common = 0;
        for (Word word : words) {
            Word best = null;
            double bestLikeness = 0;
            for (Word candidate : left) {
                double likeness = word.likeness(candidate);
                if (likeness > bestLikeness) {
                    best = candidate;
                    bestLikeness = likeness;
                }
            }
            if (best != null) {
                left.remove(best);
                common += bestLikeness * Math.min(word.weight(), best.weight());
            }
        }
        return common;
    }

    /** Both have words of the kind, and each has one that the other has not. */
    private boolean contradicts(GoodName other, Predicate<Word> kind) {
        return lacks(other, kind) && other.lacks(this, kind);
    }

    private boolean lacks(GoodName other, Predicate<Word> kind) {
        return other.words.stream()
                .filter(kind)
                .anyMatch(word -> words.stream().noneMatch(own -> own.likeness(word) > 0));
    }

    record Word(String text, String stem, boolean abbreviated) {
        static Word of(String text, boolean dot) {
            return new Word(text, stem(text), dot);
        }

        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }

        boolean isLatin() {
            return text.charAt(0) >= 'a' && text.charAt(0) <= 'z' && !UNITS.contains(text);
        }

        double weight() {
            return isNumber() || UNITS.contains(text) ? MEASURE_WEIGHT : 1;
        }

        double likeness(Word other) {
            if (stem.equals(other.stem)) {
                return 1;
            }
            if (isNumber() || other.isNumber()) {
                return 0;
            }
            if (abbreviates(other) || other.abbreviates(this)) {
                return ABBREVIATION;
            }
            return isMisspelt(other) ? MISSPELLING : 0;
        }

        /** With a dot any beginning will do, without one it must be long enough to mean something. */
        private boolean abbreviates(Word whole) {
            return whole.text.startsWith(text) && (abbreviated || text.length() >= SHORTEST_PREFIX);
        }

        private boolean isMisspelt(Word other) {
            return Math.min(stem.length(), other.stem.length()) >= SHORTEST_MISSPELT
                    && Math.abs(stem.length() - other.stem.length()) <= 1
                    && ONE_LETTER.apply(stem, other.stem) >= 0;
        }

        /** «Красная» and «красный», «роза» and «розы» are the same word here. */
        private static String stem(String text) {
            for (String ending : ENDINGS) {
                if (text.endsWith(ending) && text.length() - ending.length() >= SHORTEST_STEM) {
                    return text.substring(0, text.length() - ending.length());
                }
            }
            return text;
        }
    }
}
