package shop.petunia.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrderCard;
import shop.petunia.orders.OrderEventRow;
import shop.petunia.orders.OrderLineRow;
import shop.petunia.orders.OrderRow;
import shop.petunia.orders.PaidBy;
import shop.petunia.printing.Document;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** What the counter puts on paper: receipts, again whenever somebody asks, returns, and the shifts' reports. */
public final class Receipts {
    private final RegisterRooms rooms;

    public Receipts(RegisterRooms rooms) {
        this.rooms = rooms;
    }

    public Optional<Receipt> of(long orderId) {
        return rooms.database().read(transaction -> rooms.orders().orders().card(transaction, orderId)
                .map(card -> receipt(card,
                        new SaleRepository_(transaction.session()).ofOrder(orderId).orElse(null))));
    }

    /** The order that was sold last over the counter. */
    public Optional<Long> last() {
        return rooms.database().read(transaction -> new SaleRepository_(transaction.session()).last());
    }

    /** In the size that this computer prints. */
    public Document document(Receipt receipt, Texts texts) {
        return document(receipt, texts, size());
    }

    public Document document(Receipt receipt, Texts texts, ReceiptSize size) {
        return new Slip(
                ShopHead.of(rooms.settings()),
                texts.get("register.receipt.title", receipt.number()),
                texts.get("register.receipt.notFiscal"),
                texts.get("register.receipt.file", receipt.number()),
                ReceiptRows.of(receipt, texts),
                texts.get("register.receipt.thanks"),
                receipt.number()).document(size);
    }

    /** An X report of an open shift, the Z report of a closed one. */
    public Document document(ShiftReport report, Texts texts) {
        return document(report, texts, size());
    }

    public Document document(ShiftReport report, Texts texts, ReceiptSize size) {
        String title = report.shift().isOpen()
                ? texts.get("register.report.x", report.shift().id())
                : texts.get("register.report.z", report.shift().id());
        return new Slip(ShopHead.of(rooms.settings()), title, "", title, ReportRows.of(report, texts), "", "")
                .document(size);
    }

    /** What the buyer and the shop keep of a return; its barcode is the receipt's. */
    public Document document(ReturnCard sale, ReturnRow back, Texts texts, ReceiptSize size) {
        String number = sale.order().number();
        return new Slip(
                ShopHead.of(rooms.settings()),
                texts.get("register.returnSlip.title", number),
                texts.get("register.receipt.notFiscal"),
                texts.get("register.returnSlip.file", number),
                ReturnRows.of(sale, back, texts),
                "",
                number).document(size);
    }

    private ReceiptSize size() {
        return rooms.settings().get(RegisterSettings.RECEIPT_SIZE);
    }

    private static Receipt receipt(OrderCard card, @Nullable CounterSale sale) {
        OrderRow order = card.order();
        List<Receipt.Line> lines = card.lines().stream().map(Receipts::line).toList();
        Money gross = lines.stream().map(line -> line.price().times(line.quantity())).reduce(Money.ZERO, Money::plus);
        Money discount = lines.stream().map(Receipt.Line::discount).reduce(Money.ZERO, Money::plus);
        return new Receipt(
                order.number(),
                Objects.requireNonNullElse(order.doneAt(), order.createdAt()),
                card.history().isEmpty() ? "" : cashier(card.history()),
                lines,
                gross,
                discount.plus(agreed(order, gross.minus(discount))),
                order.fee(),
                order.pointsUsed(),
                order.pointsDiscount(),
                order.total(),
                paid(card),
                Money.ofKopecks(sale == null ? 0 : sale.cashGiven),
                sale == null ? Money.ZERO : sale.change(),
                sale == null ? "" : sale.fiscalNumber,
                card.client() == null ? "" : card.client().card(),
                sale == null ? null : sale.points());
    }

    /** Who has handed it over. */
    private static String cashier(List<OrderEventRow> history) {
        return history.stream()
                .filter(event -> event.to() != null && event.to().isSold())
                .map(OrderEventRow::author)
                .findFirst()
                .orElse(history.getFirst().author());
    }

    /** What a price that was agreed otherwise has taken off, or with a minus put on. */
    private static Money agreed(OrderRow order, Money goods) {
        return goods.plus(order.fee()).minus(order.pointsDiscount()).minus(order.total());
    }

    private static Receipt.Line line(OrderLineRow row) {
        return new Receipt.Line(row.name(), row.quantity(), row.draft().price(), row.draft().discount());
    }

    private static ByKind paid(OrderCard card) {
        Map<PaidBy, Money> sums = new EnumMap<>(PaidBy.class);
        card.payments().forEach(payment -> sums.merge(payment.by(), payment.amount(), Money::plus));
        return ByKind.of(sums);
    }
}
