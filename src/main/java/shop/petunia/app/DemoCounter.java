package shop.petunia.app;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import shop.petunia.clients.ClientColumn;
import shop.petunia.clients.ClientFilter;
import shop.petunia.clients.ClientRow;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.register.Cart;
import shop.petunia.register.CartLine;
import shop.petunia.register.Confirmation;
import shop.petunia.register.Discount;
import shop.petunia.register.Expired;
import shop.petunia.register.RegisterDesk;
import shop.petunia.register.ReturnDraft;
import shop.petunia.register.ShiftReport;
import shop.petunia.register.Sold;
import shop.petunia.register.Tender;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sort;

/** The demo shop's counter: a shift each day, paid in every way, now and then something comes back. */
final class DemoCounter {
    private static final Money FLOAT = Money.ofRoubles(5000);
    private static final Money NOTE = Money.ofRoubles(500);
    private static final int REGULARS = 12;
    private static final int RETURNED = 29;

    private final DemoShop shop;
    private final RegisterDesk desk;
    private final Random random = new Random(17);
    private final List<Long> returning = new ArrayList<>();
    private List<ClientRow> clients = List.of();
    private int sales;

    DemoCounter(DemoShop shop) {
        this.shop = shop;
        this.desk = shop.register();
    }

    void open(DemoDay day) {
        shop.clock().moveTo(day.opens());
        Money counted = desk.shifts().suggestedFloat();
        desk.shifts().open(counted.isZero() ? FLOAT : counted, UUID.randomUUID());
    }

    void sell(Instant at, List<OrderLineDraft> lines) {
        shop.clock().moveTo(at);
        sales++;
        Cart cart = Cart.EMPTY;
        for (OrderLineDraft line : lines) {
            cart = cart.add(line(line));
        }
        if (sales % 6 == 0) {
            cart = cart.client(regular().flatMap(client -> desk.shelf().client(client.id())).orElse(null));
        }
        if (sales % 7 == 0) {
            cart = cart.discount(Discount.percent(BigDecimal.valueOf(5)));
        }
        Sold sold = desk.checkout().sell(cart, tender(cart.totals().total()), Confirmation.NONE.expired(Expired.TAKE),
                UUID.randomUUID());
        if (sales % RETURNED == 0) {
            returning.add(sold.orderId());
        }
    }

    /** Today's shift goes on. */
    void close(DemoDay day) {
        shop.clock().moveTo(day.at(0.97));
        returning.forEach(this::bringBack);
        returning.clear();
        if (day.ago() > 0) {
            shop.clock().moveTo(day.closes());
            close();
        }
    }

    private void close() {
        ShiftReport report = desk.shifts().report(desk.shifts().current().orElseThrow().id());
        Money above = report.expectedCash().minus(FLOAT);
        if (above.compareTo(FLOAT) > 0) {
            desk.shifts().takeOut(above, "Инкассация", UUID.randomUUID());
        }
        Money expected = desk.shifts().report(report.shift().id()).expectedCash();
        boolean short50 = random.nextInt(12) == 0;
        desk.shifts().close(short50 ? expected.minus(Money.ofRoubles(50)) : expected,
                short50 ? "Ошиблись со сдачей" : "", UUID.randomUUID());
    }

    private void bringBack(long order) {
        List<ReturnDraft.Piece> first = desk.returns().card(order).orElseThrow().lines().stream()
                .limit(1)
                .map(line -> ReturnDraft.Piece.spoilt(line.id(), (line.left() + 1) / 2))
                .toList();
        desk.returns().take(ReturnDraft.of(order, first).reason("Завяли в тот же день"), UUID.randomUUID());
    }

    private Tender tender(Money total) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> Tender.card(total);
            case 5 -> Tender.transfer(total);
            case 6 -> Tender.split(total, total.share(1, 2), Money.ZERO, total);
            default -> Tender.cash(total, inNotes(total));
        };
    }

    private static Money inNotes(Money total) {
        return NOTE.times((total.kopecks() + NOTE.kopecks() - 1) / NOTE.kopecks());
    }

    private Optional<ClientRow> regular() {
        if (clients.isEmpty()) {
            clients = shop.people().clients.page(ClientFilter.ALL, Sort.by(ClientColumn.REGISTERED), 0, REGULARS);
        }
        return clients.isEmpty() ? Optional.empty() : Optional.of(clients.get(random.nextInt(clients.size())));
    }

    private static CartLine line(OrderLineDraft draft) {
        return switch (draft.kind()) {
            case GOOD -> CartLine.good(requireNonNull(draft.itemId()), draft.name(), draft.quantity(), draft.price(),
                    null);
            case BOUQUET -> CartLine.bouquet(
                    requireNonNull(draft.itemId()), draft.name(), draft.quantity(), draft.price());
            case UNIT -> CartLine.unit(requireNonNull(draft.itemId()), draft.name(), draft.price(), null);
            case FREE -> CartLine.free(draft.name(), draft.quantity(), draft.price());
        };
    }
}
