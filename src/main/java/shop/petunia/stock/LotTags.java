package shop.petunia.stock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shop.petunia.catalog.Goods;
import shop.petunia.catalog.PriceTags;
import shop.petunia.catalog.Tagged;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/** Price tags for what came: as many as there are pieces left of each good. */
public final class LotTags {
    private final Goods goods;
    private final PriceTags tags;
    private final Busy busy = new Busy();

    public LotTags(Goods goods, PriceTags tags) {
        this.goods = goods;
        this.tags = tags;
    }

    public LotAction action() {
        return new LotAction("lot-tags", "stock.tags.action", "stock.tags.hint", "mdal-local_offer", null,
                lot -> lot.remaining() > 0, (kit, lots, changed) -> ask(kit, lots));
    }

    private void ask(Kit kit, List<LotRow> lots) {
        kit.background().run(busy, () -> tagged(lots), wanted -> tags.ask(wanted, kit));
    }

    private List<Tagged> tagged(List<LotRow> lots) {
        Map<Long, Integer> pieces = new LinkedHashMap<>();
        lots.forEach(lot -> pieces.merge(lot.goodId(), lot.remaining(), Integer::sum));
        return pieces.entrySet().stream().flatMap(this::tagged).toList();
    }

    private Stream<Tagged> tagged(Map.Entry<Long, Integer> pieces) {
        return Stream.of(goods.byId(pieces.getKey())).flatMap(Optional::stream)
                .map(good -> new Tagged(good, pieces.getValue()));
    }
}
