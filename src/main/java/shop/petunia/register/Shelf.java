package shop.petunia.register;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.bouquets.Stem;
import shop.petunia.bouquets.UnitRow;
import shop.petunia.bouquets.UnitState;
import shop.petunia.catalog.GoodColumn;
import shop.petunia.catalog.GoodFilter;
import shop.petunia.catalog.GoodRow;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.ClientSettings;
import shop.petunia.loyalty.AccountRow;
import shop.petunia.orders.OrderCard;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.orders.OrderLineRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.OnHand;
import shop.petunia.storage.Transaction;

/** What can be put into a cart, with today's prices and freshness, however it was named: scanned, searched, touched. */
public final class Shelf {
    private final RegisterRooms rooms;

    public Shelf(RegisterRooms rooms) {
        this.rooms = rooms;
    }

    /** What a scanner has read. Numbers of the marketplace look like any other, so all that it may be is looked for. */
    public Scanned scanned(String text) {
        String code = text.strip();
        for (ScanKind kind : Scans.of(code, rooms.settings().get(ClientSettings.CARD_PREFIX))) {
            Optional<Scanned> found = switch (kind) {
                case UNIT -> rooms.showcase().byBarcode(code).map(Shelf::unit);
                case GOOD -> rooms.goods().byBarcode(code).map(good -> new Scanned.Line(good(good)));
                case ORDER -> rooms.orders().orders().byNumber(code).map(Scanned.Order::new);
                case CLIENT -> rooms.clients().byCard(code)
                        .flatMap(client -> client(client.id())).map(Scanned.Client::new);
            };
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Scanned.Refused(Sentence.of("register.scan.unknown", code));
    }

    /** One piece; a good without a price gets one by hand. */
    public CartLine good(long id) {
        return good(rooms.goods().byId(id).orElseThrow(() -> new UserProblem("register.good.gone")));
    }

    public CartLine unit(long id) {
        return line(rooms.showcase().unit(id).orElseThrow(() -> new UserProblem("register.unit.gone")));
    }

    /** By its recipe, assembled while the client waits. */
    public CartLine bouquet(long id) {
        return rooms.bouquets().row(id, null)
                .map(row -> CartLine.bouquet(row.id(), row.name(), 1, row.price()))
                .orElseThrow(() -> new UserProblem("register.bouquet.gone"));
    }

    /** With what its stems cost singly. */
    public Composed composed(List<Stem> stems, Money packaging, Money labour) {
        return rooms.database().read(transaction -> composed(transaction, stems, packaging, labour));
    }

    /** With the points and the discount of this moment; whoever it was merged into. */
    public Optional<CartClient> client(long id) {
        return rooms.database().read(transaction -> client(transaction, id));
    }

    Optional<CartClient> client(Transaction transaction, long id) {
        return rooms.clients().byId(transaction, id).map(card -> client(transaction, card));
    }

    /** A cart that was put aside: its flowers and bouquets have as many days left as today. */
    public Cart fresh(Cart cart) {
        return rooms.database().read(transaction -> fresh(transaction, cart));
    }

    Cart fresh(Transaction transaction, Cart cart) {
        List<Long> goods = cart.lines().stream()
                .filter(line -> line.kind() == CartKind.GOOD)
                .map(line -> requireNonNull(line.itemId()))
                .distinct()
                .toList();
        Map<Long, Integer> days = Freshness.of(transaction, goods, today(transaction));
        Cart fresh = cart;
        for (int i = 0; i < cart.lines().size(); i++) {
            Long item = cart.lines().get(i).itemId();
            fresh = switch (cart.lines().get(i).kind()) {
                case GOOD -> fresh.line(i, line -> line.daysLeft(days.get(item)));
                case UNIT -> fresh.line(i, line -> line.daysLeft(rooms.showcase()
                        .unit(transaction, requireNonNull(item)).map(UnitRow::daysLeft).orElse(line.daysLeft())));
                case BOUQUET, COMPOSED, FREE -> fresh;
            };
        }
        return fresh;
    }

    /** How many percent may be taken off the line because it has few days left; zero for none. */
    public BigDecimal markdown(CartLine line) {
        return rooms.settings().get(RegisterSettings.MARKDOWNS).offered(line.daysLeft());
    }

    /** Goods in use by name, for search and tiles. */
    public List<ShelfRow> goods(GoodFilter filter, int offset, int limit) {
        List<GoodRow> goods = rooms.goods().page(filter, Sort.by(GoodColumn.NAME), offset, limit);
        List<Long> ids = goods.stream().map(GoodRow::id).toList();
        return rooms.database().read(transaction -> {
            Map<Long, OnHand> there = rooms.stock().onHand(transaction, ids);
            Map<Long, Integer> days = Freshness.of(transaction, ids, today(transaction));
            return goods.stream()
                    .map(good -> row(good, there.getOrDefault(good.id(), OnHand.NOTHING), days.get(good.id())))
                    .toList();
        });
    }

    /** The last receipt's goods at today's prices; a bouquet of the showcase is there once, so its recipe follows. */
    public Optional<Cart> repeatLast() {
        return rooms.database()
                .read(transaction -> new SaleRepository_(transaction.session()).last()
                        .flatMap(order -> rooms.orders().orders().card(transaction, order)))
                .map(this::repeated);
    }

    /** The same of any order. */
    public Optional<Cart> repeat(long orderId) {
        return rooms.orders().orders().card(orderId).map(this::repeated);
    }

    private Cart repeated(OrderCard card) {
        Cart cart = Cart.EMPTY;
        for (OrderLineRow row : card.lines()) {
            cart = cart.add(repeated(row.draft()));
        }
        return cart;
    }

    private CartLine repeated(OrderLineDraft sold) {
        return switch (sold.kind()) {
            case GOOD -> good(requireNonNull(sold.itemId())).quantity(sold.quantity());
            case BOUQUET -> bouquet(requireNonNull(sold.itemId())).quantity(sold.quantity());
            case UNIT -> rooms.showcase().unit(requireNonNull(sold.itemId()))
                    .map(unit -> bouquet(unit.bouquetId()))
                    .orElseThrow(() -> new UserProblem("register.unit.gone"));
            case FREE -> sold.stems().isEmpty()
                    ? CartLine.free(sold.name(), sold.quantity(), sold.price())
                    : CartLine.composed(sold.name(), sold.quantity(),
                            composed(sold.stems(), Money.ZERO, Money.ZERO), sold.price());
        };
    }

    private CartLine good(GoodRow good) {
        Integer days = rooms.database().read(transaction -> Freshness
                .of(transaction, List.of(good.id()), today(transaction)).get(good.id()));
        Money price = good.price() == null ? Money.ZERO : good.price();
        return CartLine.good(good.id(), good.name(), 1, price, days);
    }

    private static Scanned unit(UnitRow unit) {
        return unit.state() == UnitState.ON_SHOWCASE
                ? new Scanned.Line(line(unit))
                : new Scanned.Refused(Sentence.of("register.scan.unitLeft", unit.name(), unit.state()));
    }

    private static CartLine line(UnitRow unit) {
        return CartLine.unit(unit.id(), unit.name(), unit.price(), unit.daysLeft());
    }

    private Composed composed(Transaction transaction, List<Stem> stems, Money packaging, Money labour) {
        List<Composed.Part> parts = new ArrayList<>();
        for (Stem stem : stems) {
            GoodRow good = rooms.goods().byId(transaction, stem.goodId())
                    .orElseThrow(() -> new UserProblem("register.good.gone"));
            Money price = good.price() == null ? Money.ZERO : good.price();
            parts.add(new Composed.Part(good.id(), good.name(), stem.quantity(), price));
        }
        return new Composed(parts, packaging, labour);
    }

    private CartClient client(Transaction transaction, ClientCard card) {
        Optional<AccountRow> account = rooms.loyalty().account(transaction, card.id());
        return new CartClient(card.id(), card.client().name(), card.client().card(), card.client().phoneOrNothing(),
                account.map(AccountRow::balance).orElse(Points.ZERO),
                account.map(AccountRow::needsPerson).orElse(false),
                rooms.settings().get(RegisterSettings.TAG_DISCOUNTS).of(card.tags()),
                rooms.points().rate());
    }

    private static ShelfRow row(GoodRow good, OnHand hand, @Nullable Integer daysLeft) {
        return new ShelfRow(good, hand.living(), hand.expired(), daysLeft);
    }

    private LocalDate today(Transaction transaction) {
        return rooms.time().dayOf(transaction.at());
    }
}
