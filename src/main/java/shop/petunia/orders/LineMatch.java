package shop.petunia.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of an order's lines an edit keeps, so that what they hold of the stock stays theirs.
 *
 * @param gone lines that stand in it no more
 */
record LineMatch(List<Kept> kept, List<Added> added, List<OrderLine> gone) {
    static LineMatch of(List<OrderLine> before, List<OrderLineDraft> after) {
        List<OrderLine> left = new ArrayList<>(before);
        List<Kept> kept = new ArrayList<>();
        List<Added> added = new ArrayList<>();
        for (int position = 0; position < after.size(); position++) {
            OrderLineDraft draft = after.get(position);
            Optional<OrderLine> same = left.stream().filter(line -> line.isSame(draft)).findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                kept.add(new Kept(same.get(), position, draft));
            } else {
                added.add(new Added(position, draft));
            }
        }
        return new LineMatch(List.copyOf(kept), List.copyOf(added), List.copyOf(left));
    }

    /** The same thing, perhaps another number of it or another price. */
    record Kept(OrderLine line, int position, OrderLineDraft draft) {}

    record Added(int position, OrderLineDraft draft) {}
}
