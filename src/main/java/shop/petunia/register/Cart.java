package shop.petunia.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import shop.petunia.loyalty.RedemptionQuote;
import shop.petunia.orders.OrderDraft;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;

/**
 * What a client is about to buy. A value: every change makes another cart.
 *
 * @param discount by hand, on the whole receipt
 * @param points that the client wants to pay with; how many it will be is told by the totals
 * @param fiscalNumber of the fiscal receipt, or empty
 */
public record Cart(
        List<CartLine> lines,
        Discount discount,
        @Nullable CartClient client,
        Points points,
        String comment,
        String fiscalNumber) {
    public static final int FISCAL_NUMBER_LENGTH = 40;
    /** By so much the parts of a receipt's discount may be more on a line than their percent. */
    private static final Money REMAINDER = Money.ofKopecks(1);
    public static final Cart EMPTY = new Cart(List.of(), Discount.NONE, null, Points.ZERO, "", "");

    public Cart {
        lines = List.copyOf(lines);
        fiscalNumber = fiscalNumber.strip();
        if (fiscalNumber.length() > FISCAL_NUMBER_LENGTH) {
            throw new UserProblem("register.fiscalNumber.tooLong", FISCAL_NUMBER_LENGTH);
        }
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** At the end, or to the line that has the same already. */
    public Cart add(CartLine line) {
        if (line.kind() == CartKind.UNIT && lines.stream().anyMatch(
                known -> known.kind() == CartKind.UNIT && known.itemId() != null
                        && known.itemId().equals(line.itemId()))) {
            throw new UserProblem("register.cart.unitTwice", line.name());
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).takes(line)) {
                return quantity(i, lines.get(i).quantity() + line.quantity());
            }
        }
        if (lines.size() == OrderDraft.MOST_LINES) {
            throw new UserProblem("register.cart.full", OrderDraft.MOST_LINES);
        }
        List<CartLine> longer = new ArrayList<>(lines);
        longer.add(line);
        return lines(longer);
    }

    public Cart quantity(int line, int pieces) {
        return line(line, known -> known.quantity(pieces));
    }

    public Cart price(int line, Money ofOne) {
        return line(line, known -> known.price(ofOne));
    }

    public Cart discount(int line, Discount byHand) {
        return line(line, known -> known.discount(byHand));
    }

    public Cart markdown(int line, BigDecimal percent) {
        return line(line, known -> known.markdown(percent));
    }

    public Cart line(int line, UnaryOperator<CartLine> change) {
        List<CartLine> changed = new ArrayList<>(lines);
        changed.set(line, change.apply(lines.get(line)));
        return lines(changed);
    }

    public Cart remove(int line) {
        List<CartLine> shorter = new ArrayList<>(lines);
        shorter.remove(line);
        return lines(shorter);
    }

    public Cart discount(Discount onReceipt) {
        return new Cart(lines, onReceipt, client, points, comment, fiscalNumber);
    }

    /** Another client's points are another's. */
    public Cart client(@Nullable CartClient other) {
        boolean same = client != null && other != null && client.id() == other.id();
        return new Cart(lines, discount, other, same ? points : Points.ZERO, comment, fiscalNumber);
    }

    public Cart points(Points wanted) {
        return new Cart(lines, discount, client, wanted, comment, fiscalNumber);
    }

    public Cart comment(String text) {
        return new Cart(lines, discount, client, points, text, fiscalNumber);
    }

    public Cart fiscalNumber(String number) {
        return new Cart(lines, discount, client, points, comment, number);
    }

    public CartTotals totals() {
        BigDecimal ofClient = client == null ? BigDecimal.ZERO : client.percent();
        List<Money> offs = lines.stream().map(line -> line.off(ofClient)).toList();
        List<Money> nets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            nets.add(lines.get(i).gross().minus(offs.get(i)));
        }
        List<Money> shares = Shares.of(discount.of(sum(nets)), nets);
        List<CartTotals.Line> totals = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            totals.add(new CartTotals.Line(lines.get(i).gross(), offs.get(i), shares.get(i)));
        }
        return totals(totals);
    }

    /** What a manager has to approve. */
    public Set<Permission> asks(int limitPercent) {
        Set<Permission> asked = EnumSet.noneOf(Permission.class);
        if (lines.stream().anyMatch(CartLine::isRepriced)) {
            asked.add(Permission.PRICE_CHANGE);
        }
        CartTotals totals = totals();
        BigDecimal limit = BigDecimal.valueOf(limitPercent);
        Money onReceipt = sum(totals.lines().stream().map(CartTotals.Line::receiptOff).toList());
        if (onReceipt.compareTo(totals.gross().percent(limit)) > 0 || isAnyLineAbove(totals, limit)) {
            asked.add(Permission.DISCOUNT_ABOVE_LIMIT);
        }
        return asked;
    }

    /** The receipt's discount is looked at as a whole; a line's part of it counts beside the line's own, not the remainder. */
    private boolean isAnyLineAbove(CartTotals totals, BigDecimal limit) {
        for (int i = 0; i < lines.size(); i++) {
            CartTotals.Line line = totals.lines().get(i);
            Money most = line.gross().percent(limit);
            if (!lines.get(i).discount().isNone()
                    && (line.off().compareTo(most) > 0
                            || line.discount().compareTo(most.plus(REMAINDER)) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** @throws UserProblem when there is nothing in it, or something has no price yet */
    void mustBeReady() {
        if (isEmpty()) {
            throw new UserProblem("register.cart.empty");
        }
        lines.stream().filter(line -> line.price().isZero()).findFirst().ifPresent(line -> {
            throw new UserProblem("register.line.priceMissing", line.name());
        });
    }

    List<OrderLineDraft> drafts(CartTotals totals) {
        List<OrderLineDraft> drafts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            drafts.add(lines.get(i).draft(totals.lines().get(i).discount()));
        }
        return drafts;
    }

    private CartTotals totals(List<CartTotals.Line> totals) {
        Money gross = sum(totals.stream().map(CartTotals.Line::gross).toList());
        Money goods = sum(totals.stream().map(CartTotals.Line::sum).toList());
        RedemptionQuote paid = client == null || points.isZero()
                ? RedemptionQuote.NOTHING
                : client.quote(goods, points);
        return new CartTotals(totals, lines.stream().mapToInt(CartLine::quantity).sum(), gross, gross.minus(goods),
                goods, paid, goods.minus(paid.discount()));
    }

    private Cart lines(List<CartLine> others) {
        return new Cart(others, discount, client, points, comment, fiscalNumber);
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }
}
