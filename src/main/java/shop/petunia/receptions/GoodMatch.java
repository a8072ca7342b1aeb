package shop.petunia.receptions;

import java.util.List;

/** What the catalogue knows about the good that a row names. */
public sealed interface GoodMatch {
    /** It is this one: by name, by id, or because a person said so. */
    record Known(KnownGood good) implements GoodMatch {}

    /** None has this name, but these might be meant; a person decides. The likeliest first, never empty. */
    record Similar(List<Candidate> candidates) implements GoodMatch {
        public Similar {
            candidates = List.copyOf(candidates);
        }

        public KnownGood likeliest() {
            return candidates.getFirst().good();
        }
    }

    /** None has such a name; it can be created. */
    record Unknown() implements GoodMatch {}

    /** A person decided that it is to be created. */
    record New() implements GoodMatch {}

    /** @param likeness from 0 to 1 */
    record Candidate(KnownGood good, double likeness) {}
}
