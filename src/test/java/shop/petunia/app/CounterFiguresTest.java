package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import shop.petunia.bouquets.Assembly;
import shop.petunia.bouquets.BouquetDraft;
import shop.petunia.bouquets.PriceRule;
import shop.petunia.bouquets.Stem;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.clients.ClientDraft;
import shop.petunia.register.ByKind;
import shop.petunia.register.Cart;
import shop.petunia.register.CartClient;
import shop.petunia.register.CartKind;
import shop.petunia.register.CartLine;
import shop.petunia.register.CartTotals;
import shop.petunia.register.Composed;
import shop.petunia.register.Confirmation;
import shop.petunia.register.Discount;
import shop.petunia.register.RegisterSettings;
import shop.petunia.register.ReturnCard;
import shop.petunia.register.ReturnDraft;
import shop.petunia.register.ReturnRow;
import shop.petunia.register.Sold;
import shop.petunia.register.TagDiscounts;
import shop.petunia.register.Tender;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Points;
import shop.petunia.stats.Sums;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.storage.DataFolder;
import shop.petunia.testkit.Folders;

/**
 * Whatever is bought in one shop, with points, discounts and a regular's tag, and whatever part of it comes back as good
 * as new or spoilt: shift, stock, points, purchases and statistics agree to the kopeck.
 */
class CounterFiguresTest {
    private static final int PIECES = 1_000_000;
    private static final int STEMS = 3;
    private static final String TAG = "VIP";

    private static final Wiring SHOP = open();
    private static final long SINGLE = flower("Роза");
    private static final long BUNCHED = flower("Ирис");
    private static final long LOOSE = flower("Тюльпан");
    private static final long RECIPE = SHOP.florist().bouquets().add(new BouquetDraft("Нежность", "", "",
            List.of(new Stem(BUNCHED, STEMS)), Money.ZERO, Money.ZERO, PriceRule.FIXED, Money.ofRoubles(900), null));
    private static int phones;

    @AfterContainer
    static void close() {
        SHOP.close();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void whatIsBoughtAndBroughtBackByHalfAndThenWhollyAgreesEverywhere(
            @ForAll("purchases") Purchase purchase, @ForAll @IntRange(max = 400) int points) {
        CartClient client = client(purchase.tagged);
        Cart cart = purchase.cart().client(client).points(Points.of(points));
        CartTotals totals = cart.totals();
        Money total = totals.total();
        Tender tender = purchase.tender(total);
        Figures before = Figures.now();

        Sold sold = SHOP.register().checkout().sell(cart, tender, Confirmation.NONE, UUID.randomUUID());

        Points earned = sold.points() == null ? Points.ZERO : sold.points().earned();
        Points after = Points.of(400).minus(totals.points().points()).plus(earned);
        ByKind paid = new ByKind(tender.cash(), tender.card(), tender.transfer());
        Shelves out = Shelves.NOTHING;
        for (CartLine line : cart.lines()) {
            out = out.plus(stems(line.kind()), line.quantity());
        }
        assertThat(Figures.now()).isEqualTo(before.sold(total, paid, out));
        assertThat(balance(client)).isEqualTo(after);
        assertThat(spent(client)).isEqualTo(total);

        ReturnCard card = card(sold);
        assertThat(card.lines().stream().map(ReturnCard.Line::amount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(total);
        Money expected = Money.ZERO;
        Shelves back = Shelves.NOTHING;
        List<ReturnDraft.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < cart.lines().size(); i++) {
            ReturnCard.Line line = card.lines().get(i);
            int half = (line.quantity() + 1) / 2;
            expected = expected.plus(share(line.amount(), half, line.quantity()));
            pieces.add(purchase.piece(i, line.id(), half));
            back = back.plus(purchase.isSpoilt(i) ? Shelves.NOTHING : stems(cart.lines().get(i).kind()), half);
        }
        ReturnRow half = take(sold, pieces);
        Money left = total.minus(expected);
        assertThat(half.amount()).isEqualTo(expected);
        assertThat(Figures.now()).isEqualTo(before.sold(total, paid.minus(half.money()), out.minus(back))
                .refunded(expected));
        assertThat(balance(client)).isEqualTo(after.plus(half.pointsBack()).minus(half.pointsTaken()));
        assertThat(spent(client)).isEqualTo(left);

        List<ReturnDraft.Piece> rest = new ArrayList<>();
        for (int i = 0; i < cart.lines().size(); i++) {
            ReturnCard.Line line = card(sold).lines().get(i);
            if (line.left() > 0) {
                rest.add(purchase.piece(i, line.id(), line.left()));
                back = back.plus(
                        purchase.isSpoilt(i) ? Shelves.NOTHING : stems(cart.lines().get(i).kind()), line.left());
            }
        }
        if (!rest.isEmpty()) {
            assertThat(take(sold, rest).amount()).isEqualTo(left);
        }
        assertThat(Figures.now()).isEqualTo(before.sold(total, ByKind.NOTHING, out.minus(back)).refunded(total));
        assertThat(balance(client)).isEqualTo(Points.of(400));
        assertThat(spent(client)).isEqualTo(Money.ZERO);
        assertThat(SHOP.integrity().check(SHOP.database())).isEmpty();
    }

    /** A half of two pieces is worth all that they cost together. */
    @Example
    void piecesWhosePriceIsRoundedAwayComeBackToo() {
        whatIsBoughtAndBroughtBackByHalfAndThenWhollyAgreesEverywhere(
                new Purchase(List.of(new Line(CartKind.GOOD, 2, 2, 2), new Line(CartKind.GOOD, 1, 2, 0)), 66, 67, 18,
                        1, true),
                2);
    }

    @Provide
    Arbitrary<Purchase> purchases() {
        Arbitrary<Line> lines = Combinators.combine(
                Arbitraries.of(CartKind.class), Arbitraries.integers().between(1, 9),
                Arbitraries.integers().between(1, 99_999), Arbitraries.integers().between(0, 60)).as(Line::new);
        return Combinators.combine(
                lines.list().ofMinSize(1).ofMaxSize(6), Arbitraries.integers().between(0, 90),
                Arbitraries.integers().between(0, 100), Arbitraries.integers().between(0, 100),
                Arbitraries.integers().between(0, 63), Arbitraries.of(true, false)).as(Purchase::new);
    }

    /** A part of the money for a line, as the law has it: one rounding. */
    private static Money share(Money amount, int part, int whole) {
        return Money.ofKopecks(BigDecimal.valueOf(amount.kopecks()).multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).longValueExact());
    }

    /** What one piece takes from the shelves when it is sold; a bouquet of the showcase has taken its own before. */
    private static Shelves stems(CartKind kind) {
        return switch (kind) {
            case GOOD -> new Shelves(1, 0, 0);
            case BOUQUET -> new Shelves(0, STEMS, 0);
            case COMPOSED -> new Shelves(0, 0, STEMS);
            case UNIT, FREE -> Shelves.NOTHING;
        };
    }

    private static ReturnRow take(Sold sold, List<ReturnDraft.Piece> pieces) {
        return SHOP.register().returns().take(ReturnDraft.of(sold.orderId(), pieces), UUID.randomUUID());
    }

    private static ReturnCard card(Sold sold) {
        return SHOP.register().returns().card(sold.orderId()).orElseThrow();
    }

    private static Points balance(CartClient client) {
        return SHOP.people().loyalty.account(client.id()).orElseThrow().balance();
    }

    private static Money spent(CartClient client) {
        return SHOP.people().loyalty.figures(client.id(), aroundToday()).sum();
    }

    private static Period aroundToday() {
        return new Period(SHOP.time().today().minusDays(1), SHOP.time().today().plusDays(1));
    }

    private static CartClient client(boolean tagged) {
        long id = SHOP.clients().add(ClientDraft.of("+7916%07d".formatted(phones++), "")
                .tags(tagged ? List.of(TAG) : List.of()));
        SHOP.people().loyalty.correct(id, Points.of(400), "подарок", UUID.randomUUID());
        return SHOP.register().shelf().client(id).orElseThrow();
    }

    private static long flower(String name) {
        long good = SHOP.goods().add(new GoodDraft(GoodKind.FLOWER, name, "", null, null, null));
        SHOP.inventory().lines.add(SHOP.inventory().receptions.open(ReceptionDraft.of(name, SHOP.time().today())),
                List.of(new LineDraft(good, PIECES, SHOP.time().today(), 300, Money.ofRoubles(50))),
                UUID.randomUUID());
        return good;
    }

    private static Wiring open() {
        Wiring shop = new Wiring(new DataFolder(Folders.create()), Wiring.clock());
        shop.settings().set(
                RegisterSettings.TAG_DISCOUNTS, new TagDiscounts(Map.of(TAG, BigDecimal.valueOf(7))));
        shop.register().shifts().open(Money.ZERO, UUID.randomUUID());
        return shop;
    }

    /** Pieces of each of the three flowers. */
    private record Shelves(long single, long bunched, long loose) {
        static final Shelves NOTHING = new Shelves(0, 0, 0);

        static Shelves now() {
            return new Shelves(living(SINGLE), living(BUNCHED), living(LOOSE));
        }

        Shelves plus(Shelves one, long times) {
            return new Shelves(single + one.single * times, bunched + one.bunched * times, loose + one.loose * times);
        }

        Shelves minus(Shelves other) {
            return plus(other, -1);
        }

        private static long living(long good) {
            return Objects.requireNonNull(SHOP.inventory().stock.onHand(List.of(good)).get(good)).living();
        }
    }

    /** What the whole shop tells, of the shift, the stock and the statistics. */
    private record Figures(ByKind taken, Shelves there, long sales, Money sold, Money refunded) {
        static Figures now() {
            Sums sums = SHOP.figures().statistics().totals(aroundToday()).all();
            return new Figures(SHOP.register().shifts().report(1).taken(), Shelves.now(), sums.sales(), sums.sold(),
                    sums.refunded());
        }

        Figures sold(Money total, ByKind stays, Shelves out) {
            return new Figures(taken.plus(stays), there.minus(out), sales + 1, sold.plus(total), refunded);
        }

        Figures refunded(Money back) {
            return new Figures(taken, there, sales, sold, refunded.plus(back));
        }
    }

    /**
     * @param price in kopecks
     * @param off percent by hand; 0 leaves it to the client's tag
     */
    record Line(CartKind kind, int pieces, int price, int off) {
        CartLine line() {
            Money each = Money.ofKopecks(price);
            CartLine line = switch (kind) {
                case GOOD -> CartLine.good(SINGLE, "Роза", pieces, each, null);
                case BOUQUET -> CartLine.bouquet(RECIPE, "Нежность", pieces, each);
                case UNIT -> CartLine.unit(SHOP.florist().showcase().assemble(
                        new Assembly(RECIPE, 1, each, ""), UUID.randomUUID()).getFirst(), "Нежность", each, null);
                case COMPOSED -> CartLine.composed("Букет", pieces, new Composed(
                        List.of(new Composed.Part(LOOSE, "Тюльпан", STEMS, each)), Money.ZERO, Money.ZERO), each);
                case FREE -> CartLine.free("Открытка", pieces, each);
            };
            return line.discount(Discount.percent(BigDecimal.valueOf(off)));
        }
    }

    /**
     * @param off percent of the receipt
     * @param byCard percent of what is paid
     * @param byTransfer percent of the rest
     * @param spoilt a bit for each line that comes back spoilt
     * @param tagged whether the client has the tag with a discount
     */
    record Purchase(List<Line> lines, int off, int byCard, int byTransfer, int spoilt, boolean tagged) {
        Cart cart() {
            Cart cart = Cart.EMPTY;
            for (Line line : lines) {
                cart = cart.add(line.line());
            }
            return cart.discount(Discount.percent(BigDecimal.valueOf(off)));
        }

        Tender tender(Money total) {
            Money card = total.percent(BigDecimal.valueOf(byCard));
            Money transfer = total.minus(card).percent(BigDecimal.valueOf(byTransfer));
            return Tender.split(total, card, transfer, total);
        }

        boolean isSpoilt(int line) {
            return (spoilt >> line & 1) == 1;
        }

        ReturnDraft.Piece piece(int line, long id, int pieces) {
            return isSpoilt(line) ? ReturnDraft.Piece.spoilt(id, pieces) : ReturnDraft.Piece.fresh(id, pieces);
        }
    }
}
