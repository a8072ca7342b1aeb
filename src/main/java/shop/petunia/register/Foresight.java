package shop.petunia.register;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.petunia.bouquets.Stem;
import shop.petunia.bouquets.UnitRow;
import shop.petunia.orders.Lacking;
import shop.petunia.stock.OnHand;
import shop.petunia.storage.Transaction;

/**
 * What a sale would find.
 *
 * @param expired pieces that only lots past their last day have
 * @param lacking pieces that no lot has; they are sold all the same
 * @param units bouquets of the showcase past their last day
 */
public record Foresight(List<Lacking> expired, List<Lacking> lacking, List<String> units) {
    public boolean asksForExpired() {
        return !expired.isEmpty() || !units.isEmpty();
    }

    /** What has expired, in words. */
    String words() {
        return Stream.concat(units.stream(), expired.stream().map(good -> good.good() + " — " + good.pieces()))
                .collect(Collectors.joining(", "));
    }

    static Foresight of(Transaction transaction, RegisterRooms rooms, Cart cart) {
        Map<Long, Integer> need = need(transaction, rooms, cart);
        Map<Long, OnHand> there = need.isEmpty() ? Map.of() : rooms.stock().onHand(transaction, need.keySet());
        List<Lacking> expired = new ArrayList<>();
        List<Lacking> lacking = new ArrayList<>();
        need.forEach((good, pieces) -> {
            OnHand hand = there.getOrDefault(good, OnHand.NOTHING);
            long missing = Math.max(0, pieces - hand.living());
            long old = Math.min(missing, hand.expired());
            add(expired, transaction, rooms, good, old);
            add(lacking, transaction, rooms, good, missing - old);
        });
        List<String> units = cart.lines().stream()
                .filter(line -> line.kind() == CartKind.UNIT)
                .flatMap(line -> rooms.showcase().unit(transaction, requireNonNull(line.itemId())).stream())
                .filter(unit -> unit.daysLeft() != null && unit.daysLeft() < 0)
                .map(UnitRow::name)
                .toList();
        return new Foresight(expired, lacking, units);
    }

    private static void add(List<Lacking> to, Transaction transaction, RegisterRooms rooms, long good, long pieces) {
        if (pieces > 0) {
            String name = rooms.goods().byId(transaction, good).orElseThrow().name();
            to.add(new Lacking(good, name, Math.toIntExact(pieces)));
        }
    }

    /** Good → pieces. */
    private static Map<Long, Integer> need(Transaction transaction, RegisterRooms rooms, Cart cart) {
        Map<Long, Integer> need = new TreeMap<>();
        for (CartLine line : cart.lines()) {
            List<Stem> stems = switch (line.kind()) {
                case GOOD -> List.of(new Stem(requireNonNull(line.itemId()), 1));
                case BOUQUET -> rooms.bouquets().card(transaction, requireNonNull(line.itemId())).draft().stems();
                case COMPOSED -> requireNonNull(line.composed()).recipe();
                case UNIT, FREE -> List.of();
            };
            stems.forEach(stem -> need.merge(
                    stem.goodId(), Math.multiplyExact(stem.quantity(), line.quantity()), Math::addExact));
        }
        return need;
    }
}
