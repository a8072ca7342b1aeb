package shop.petunia.dashboard;

import java.util.List;
import java.util.Set;

/** What another feature cannot decide itself, for the first screen. Handed over where the shop is built. */
public interface AttentionSource {
    AttentionSource NOTHING = new AttentionSource() {
        @Override
        public List<Attention> attention() {
            return List.of();
        }

        @Override
        public Set<String> changes() {
            return Set.of();
        }
    };

    /** The most urgent first; asked off the screen's thread. */
    List<Attention> attention();

    /** The kinds of changes after which it is to be asked again, see {@link shop.petunia.storage.Change#kind()}. */
    Set<String> changes();
}
