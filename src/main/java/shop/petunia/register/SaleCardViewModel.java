package shop.petunia.register;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientChange;
import shop.petunia.orders.OrderChange;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;

/** One receipt with all that happened to it since, and what can be done with it. */
final class SaleCardViewModel {
    private final BackOffice office;
    private final Kit kit;
    private final long id;
    private final Runnable back;
    private final ReadOnlyObjectWrapper<@Nullable SaleCard> card = new ReadOnlyObjectWrapper<>();
    private final Latest latest = new Latest();
    private final Busy printing = new Busy();
    private final Busy working = new Busy();

    SaleCardViewModel(BackOffice office, Kit kit, long id, Runnable back) {
        this.office = office;
        this.kit = kit;
        this.id = id;
        this.back = back;
    }

    /** Null while it is on its way. */
    ReadOnlyObjectProperty<@Nullable SaleCard> card() {
        return card.getReadOnlyProperty();
    }

    Busy printing() {
        return printing;
    }

    Busy working() {
        return working;
    }

    void refresh() {
        kit.background().latest(latest, () -> office.sales().card(id), this::show);
    }

    void back() {
        back.run();
    }

    void print() {
        SaleCard sale = card.get();
        if (sale != null) {
            office.papers(kit).print(sale, printing);
        }
    }

    void preview(ReceiptSize size) {
        SaleCard sale = card.get();
        if (sale != null) {
            office.papers(kit).show(sale, size, printing);
        }
    }

    void print(ReturnRow one) {
        SaleCard sale = card.get();
        if (sale != null) {
            office.papers(kit).print(sale, one, printing);
        }
    }

    void preview(ReturnRow one) {
        SaleCard sale = card.get();
        if (sale != null) {
            office.papers(kit).show(sale, one, printing);
        }
    }

    boolean canReturn(SaleCard sale) {
        return !sale.goods().isWhollyReturned() && sale.goods().order().status().isSold();
    }

    void takeBack() {
        SaleCard sale = card.get();
        if (sale != null && canReturn(sale)) {
            Returning.open(office, kit, sale, this::refresh);
        }
    }

    /** The same goods at today's prices as a cart that waits at the counter, and there one goes. */
    void again() {
        kit.background().run(working, this::held, held -> {
            kit.dialogs().notice(Sentence.of("register.sale.again.done"));
            kit.navigator().go(new Place("register", held));
        });
    }

    void order() {
        kit.navigator().go(new Place(OrderChange.ORDER, id));
    }

    void shift(long shift) {
        kit.navigator().go(new Place(RegisterChange.SHIFT, shift));
    }

    void client(long client) {
        kit.navigator().go(new Place(ClientChange.CLIENT, client));
    }

    private long held() {
        Cart cart = office.desk().shelf().repeat(id).orElseThrow(() -> new UserProblem("register.sale.gone"));
        return office.desk().holds().hold(cart, kit.texts().get("register.sale.again.note", number()));
    }

    private String number() {
        SaleCard sale = card.get();
        return sale == null ? "" : sale.number();
    }

    private void show(Optional<SaleCard> found) {
        if (found.isPresent()) {
            card.set(found.get());
        } else {
            kit.dialogs().notice(Sentence.of("register.sale.gone"));
            back.run();
        }
    }
}
