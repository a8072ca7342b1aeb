package shop.petunia.register;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.MoneyBack;
import shop.petunia.orders.OrderRow;
import shop.petunia.orders.PaidBy;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;

/**
 * An order that was handed over, with what has come back of it. Computes what another return would give, without asking
 * the database again.
 *
 * @param paid what is still with the shop, by the way it was paid
 * @param earned points that the sale gave
 */
public record ReturnCard(OrderRow order, List<Line> lines, ByKind paid, Points earned, List<ReturnRow> returns) {
    public ReturnCard {
        lines = List.copyOf(lines);
        returns = List.copyOf(returns);
    }

    /**
     * @param sum after discounts, points not yet
     * @param amount what was paid for it in money
     * @param returned pieces
     * @param refunded what went back for them
     * @param backTo where it stands again when it is as good as new; null when it was never in stock
     */
    public record Line(long id, LineKind kind, String name, int quantity, Money sum, Money amount, int returned,
            Money refunded, @Nullable BackTo backTo) {
        public int left() {
            return quantity - returned;
        }

        /** What the shop still has for it. */
        public Money stillPaid() {
            return amount.minus(refunded);
        }

        /** For so many more of all n: the share of all that is back then, less what went back before. */
        Money refund(int pieces) {
            return amount.share(returned + (long) pieces, quantity).minus(refunded);
        }
    }

    public boolean isWhollyReturned() {
        return lines.stream().allMatch(line -> line.left() == 0);
    }

    /** @throws UserProblem when more is to come back than is out */
    public ReturnSums sums(List<ReturnDraft.Piece> pieces, MoneyBack way) {
        Map<Long, Integer> back = new HashMap<>();
        pieces.forEach(piece -> back.merge(piece.lineId(), checked(piece), Integer::sum));
        List<Money> amounts = pieces.stream()
                .map(piece -> line(piece.lineId()).refund(piece.quantity())).toList();
        Money money = amounts.stream().reduce(Money.ZERO, Money::plus);
        long whole = lines.stream().mapToLong(line -> line.sum().kopecks()).sum();
        return whole > 0
                ? new ReturnSums(amounts, money, split(money, way), part(Map.of()), part(back), whole)
                : new ReturnSums(amounts, money, split(money, way), count(Map.of()), count(back),
                        lines.stream().mapToLong(Line::quantity).sum());
    }

    /** What of the points that were paid with comes back, and what of those that were given goes. */
    public ReturnPoints points(ReturnSums sums) {
        Points back = Points.ZERO;
        Points taken = Points.ZERO;
        for (ReturnRow before : returns) {
            back = back.plus(before.pointsBack());
            taken = taken.plus(before.pointsTaken()).plus(before.pointsMissed());
        }
        return new ReturnPoints(
                order.pointsUsed().share(sums.part(), sums.whole()).minus(back).atLeastZero(),
                earned.share(sums.part(), sums.whole()).minus(taken).atLeastZero());
    }

    private int checked(ReturnDraft.Piece piece) {
        Line line = line(piece.lineId());
        if (piece.quantity() < 1 || piece.quantity() > line.left()) {
            throw new UserProblem("register.return.tooMany", line.name(), line.left());
        }
        return piece.quantity();
    }

    private long part(Map<Long, Integer> back) {
        return lines.stream()
                .mapToLong(line -> line.sum().share(
                        line.returned() + (long) back.getOrDefault(line.id(), 0), line.quantity()).kopecks())
                .sum();
    }

    private long count(Map<Long, Integer> back) {
        return lines.stream().mapToLong(line -> line.returned() + back.getOrDefault(line.id(), 0)).sum();
    }

    /** In proportion to what is still with the shop; a way that gave back more than it got gives nothing. */
    private Map<PaidBy, Money> split(Money money, MoneyBack way) {
        Map<PaidBy, Money> split = new EnumMap<>(PaidBy.class);
        if (way != MoneyBack.AS_PAID) {
            split.put(PaidBy.valueOf(way.name()), money);
        } else {
            List<PaidBy> ways = new ArrayList<>();
            List<Money> left = new ArrayList<>();
            for (PaidBy by : PaidBy.values()) {
                if (!paid.of(by).isNegative() && !paid.of(by).isZero()) {
                    ways.add(by);
                    left.add(paid.of(by));
                }
            }
            List<Money> shares = Shares.of(money, left);
            for (int i = 0; i < ways.size(); i++) {
                split.put(ways.get(i), shares.get(i));
            }
        }
        split.values().removeIf(Money::isZero);
        return split;
    }

    private Line line(long id) {
        Map<Long, Line> byId = new HashMap<>();
        lines.forEach(line -> byId.put(line.id(), line));
        if (!byId.containsKey(id)) {
            throw new UserProblem("register.return.lineGone");
        }
        return requireNonNull(byId.get(id));
    }
}
