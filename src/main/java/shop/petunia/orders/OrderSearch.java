package shop.petunia.orders;

import java.util.List;
import java.util.function.Supplier;
import shop.petunia.ui.Place;
import shop.petunia.ui.SearchSource;
import shop.petunia.ui.Texts;

/** Ctrl+K over orders: by number, phone and name. */
public final class OrderSearch implements SearchSource {
    private static final String ICON = "mdal-assignment";

    private final OrderList list;
    private final Supplier<Texts> texts;

    public OrderSearch(OrderList list, Supplier<Texts> texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        return list.search(text, limit).stream().map(this::hit).toList();
    }

    private Hit hit(OrderRow row) {
        String who = row.buyerName().isEmpty() ? row.buyerPhone() : row.buyerName();
        return new Hit(new Place(OrderChange.ORDER, row.id()), ICON,
                who.isEmpty() ? row.number() : row.number() + " · " + who,
                texts.get().get("orders.hint", row.status(), row.dueOn(), row.total()));
    }
}
