package shop.petunia.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.petunia.loyalty.AccountRow;
import shop.petunia.orders.OrderCard;
import shop.petunia.orders.OrderContacts;
import shop.petunia.orders.OrderDraft;
import shop.petunia.orders.OrderOutcome;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/**
 * Sells. What it returned is on disk, whole: the order, its flowers, its points, its payments and its shift are written
 * in one transaction, or nothing is. Printing comes afterwards and is somebody else's.
 */
public final class Checkout {
    /** The living flowers don't suffice: ask, then sell with {@link Expired#TAKE} or {@link Expired#LEAVE}. */
    public static final String NEEDS_EXPIRED = "register.sale.expired";

    /** The same when a bouquet of the showcase is among them: it is a thing, and none can be left in its place. */
    public static final String NEEDS_EXPIRED_UNITS = "register.sale.expiredUnits";

    /** A manager's PIN first, then again with {@link Confirmation#manager}. */
    public static final String NEEDS_MANAGER = "register.needsManager";

    private final RegisterRooms rooms;

    public Checkout(RegisterRooms rooms) {
        this.rooms = rooms;
    }

    /**
     * @param operationId one for each attempt to pay: a second press with the same one answers what the first has sold
     * @throws UserProblem {@link Shifts#NONE_OPEN}, {@link #NEEDS_MANAGER}, {@link #NEEDS_EXPIRED},
     *     {@link #NEEDS_EXPIRED_UNITS}; or when the payments
     *     are not the total, the points no longer there, a bouquet of the showcase is gone
     */
    public Sold sell(Cart cart, Tender tender, Confirmation confirmation, UUID operationId) {
        cart.mustBeReady();
        Set<Permission> asked = cart.asks(limit());
        demand(asked, confirmation.manager());
        return rooms.database().write(transaction -> sales(transaction).byOperationId(operationId)
                .map(sale -> told(transaction, sale))
                .orElseGet(() -> sell(transaction, new SaleInHand(cart, cart.totals(), tender, confirmation, asked),
                        operationId)));
    }

    /** What an attempt to pay has sold, if it came so far. */
    public Optional<Sold> sold(UUID operationId) {
        return rooms.database().read(transaction -> sales(transaction).byOperationId(operationId)
                .map(sale -> told(transaction, sale)));
    }

    /** What the sale would find: so that a person is asked before paying. */
    public Foresight foresee(Cart cart) {
        return rooms.database().read(transaction -> Foresight.of(transaction, rooms, cart));
    }

    /** For what of this cart who works now needs a manager. */
    public Set<Permission> asks(Cart cart) {
        return cart.asks(limit()).stream()
                .filter(permission -> !rooms.approvals().has(permission, null))
                .collect(Collectors.toSet());
    }

    private int limit() {
        return rooms.settings().get(RegisterSettings.DISCOUNT_LIMIT);
    }

    private void demand(Set<Permission> asked, @Nullable Long manager) {
        asked.forEach(permission -> demand(rooms.approvals(), permission, manager));
    }

    static void demand(Approvals approvals, Permission permission, @Nullable Long manager) {
        if (!approvals.has(permission, manager)) {
            throw new UserProblem(NEEDS_MANAGER, permission);
        }
    }

    private Sold sell(Transaction transaction, SaleInHand sale, UUID operationId) {
        Till till = new Till(transaction);
        Shift shift = till.mustBeOpen();
        sale.tender().mustBe(sale.totals().total());
        mustBeFresh(transaction, sale);
        OrderOutcome order = rooms.orders().orders().sell(transaction, draft(transaction, sale),
                sale.tender().payments(), sale.confirmation().expired() == Expired.TAKE, operationId);
        if (sale.totals().total().isZero()) {
            till.used(shift);
        }
        CounterSale kept = new CounterSale(
                order.id(), shift.id(), sale.tender(), sale.cart().fiscalNumber(), operationId)
                .points(points(transaction, order.id()))
                .approvedBy(sale.asked().isEmpty() ? null : sale.confirmation().manager());
        sales(transaction).insert(kept);
        sale.audit(transaction, order);
        return new Sold(order.id(), order.number(), shift.id(), sale.totals().total(), sale.tender().change(),
                order.lacking(), kept.points());
    }

    private void mustBeFresh(Transaction transaction, SaleInHand sale) {
        if (sale.confirmation().expired() == Expired.TAKE) {
            return;
        }
        Foresight foresight = Foresight.of(transaction, rooms, sale.cart());
        if (!foresight.units().isEmpty()) {
            throw new UserProblem(NEEDS_EXPIRED_UNITS, foresight.words());
        }
        if (foresight.asksForExpired() && sale.confirmation().expired() == Expired.ASK) {
            throw new UserProblem(NEEDS_EXPIRED, foresight.words());
        }
    }

    private OrderDraft draft(Transaction transaction, SaleInHand sale) {
        CartClient client = sale.cart().client();
        OrderContacts contacts = OrderContacts.pickup(rooms.time().dayOf(transaction.at()),
                client == null ? "" : client.name(), client == null ? "" : client.phone());
        return new OrderDraft(contacts.notes(sale.cart().comment(), ""), client == null ? null : client.id(),
                sale.cart().drafts(sale.totals()), Money.ZERO, sale.totals().points().points());
    }

    private @Nullable ClientPoints points(Transaction transaction, long orderId) {
        Optional<Long> client = sales(transaction).client(orderId);
        return client.flatMap(id -> rooms.loyalty().account(transaction, id))
                .map(AccountRow::balance)
                .map(balance -> new ClientPoints(
                        Points.ofHundredths(sales(transaction).earned(orderId)), balance))
                .orElse(null);
    }

    private Sold told(Transaction transaction, CounterSale sale) {
        OrderCard card = rooms.orders().orders().card(transaction, sale.orderId).orElseThrow();
        return new Sold(sale.orderId, card.order().number(), sale.shiftId, card.order().total(), sale.change(),
                List.of(), sale.points());
    }

    private static SaleRepository sales(Transaction transaction) {
        return new SaleRepository_(transaction.session());
    }
}
