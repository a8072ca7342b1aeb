package shop.petunia.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.petunia.printing.Barcodes;
import shop.petunia.printing.Document;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** One order's label, as its template asks for it. */
record AssemblyLabel(LabelOrder order, LabelSize size, String shop) {
    private static final int KOPECKS = 100;

    /** @param title of the whole print */
    Document document(Texts texts, String title) {
        return new Document(size.template, title, parameters(texts), order.lines());
    }

    private Map<String, Object> parameters(Texts texts) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "shop", shop,
                "number", order.number(),
                "way", texts.of(order.way()),
                "window", order.window().strip(),
                "when", when(texts),
                "address", order.address().strip(),
                "recipient", joined(", ", order.recipient(), unbroken(order.phone())),
                "comment", order.comment().strip(),
                "giftNote", order.giftNote().strip(),
                "payment", payment(texts)));
        parameters.put("isPaid", order.due().isZero());
        parameters.put("qr", Barcodes.qr(order.number()));
        parameters.put("code128", Barcodes.code128(order.number()));
        if (order.date() != null) {
            parameters.put("date", order.date());
        }
        return parameters;
    }

    private String when(Texts texts) {
        return order.date() == null ? order.window().strip() : joined(" · ", texts.day(order.date()), order.window());
    }

    private String payment(Texts texts) {
        if (order.due().isZero()) {
            return texts.get("labels.paid", shown(texts, order.paid()));
        }
        return order.paid().isZero()
                ? texts.get("labels.due", shown(texts, order.due()))
                : texts.get("labels.partlyPaid", shown(texts, order.due()), shown(texts, order.paid()));
    }

    /** Whole roubles without kopecks: they are read from afar. */
    private static String shown(Texts texts, Money money) {
        return money.kopecks() % KOPECKS == 0
                ? texts.number(money.kopecks() / KOPECKS) + "\u00a0₽"
                : texts.money(money);
    }

    /** A phone never goes on in the next line. */
    private static String unbroken(String phone) {
        return phone.strip().replace(' ', '\u00a0').replace('-', '\u2011');
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).map(String::strip).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }

    /** What a print of several is called. */
    static String title(Texts texts, List<LabelOrder> orders) {
        return orders.size() == 1
                ? texts.get("labels.title.one", orders.getFirst().number())
                : texts.get("labels.title.many", orders.size());
    }
}
