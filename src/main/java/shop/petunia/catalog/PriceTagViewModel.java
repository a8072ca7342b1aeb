package shop.petunia.catalog;

import java.util.List;
import java.util.Optional;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/** Which price tags are about to be printed, and how many of each. */
final class PriceTagViewModel {
    final List<TagLine> lines;
    final Busy busy = new Busy();

    private final PriceTags tags;
    private final Kit kit;

    PriceTagViewModel(PriceTags tags, List<Tagged> goods, Kit kit) {
        this.tags = tags;
        this.kit = kit;
        this.lines = goods.stream().map(TagLine::of).toList();
    }

    /** @return why not, when there is nothing to show; a wrong number shows its error beside its field */
    Optional<Sentence> show() {
        List<Optional<Long>> counts = lines.stream().map(line -> line.count().value()).toList();
        if (counts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.of(Sentence.of("catalog.tags.wrong"));
        }
        List<Tagged> wanted = lines.stream()
                .map(line -> new Tagged(line.good(), line.count().value().orElseThrow().intValue()))
                .filter(tagged -> tagged.count() > 0)
                .toList();
        if (wanted.isEmpty()) {
            return Optional.of(Sentence.of("catalog.tags.none"));
        }
        kit.dialogs().close();
        tags.show(wanted, kit, busy);
        return Optional.empty();
    }
}
