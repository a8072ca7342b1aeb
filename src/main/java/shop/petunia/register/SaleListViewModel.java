package shop.petunia.register;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.PaidBy;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PeriodChoice;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;
import shop.petunia.ui.Span;

/** The receipts: what is asked for and what was found. */
final class SaleListViewModel {
    private final BackOffice office;
    private final Kit kit;
    private final LongConsumer opening;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable PaidBy> by = filters.choice();
    private final ObjectProperty<@Nullable Long> shift = filters.choice();
    private final BooleanProperty returned = filters.toggle();
    private final PeriodChoice days;
    private final Rows<SaleRow> rows;
    private final Latest latestSought = new Latest();

    /** @param opening goes to a receipt */
    SaleListViewModel(BackOffice office, Kit kit, LongConsumer opening) {
        this.office = office;
        this.kit = kit;
        this.opening = opening;
        this.days = filters.period(office.desk().rooms().time()::today, Span.EVER);
        this.rows = new Rows<>(kit.background());
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<@Nullable PaidBy> by() {
        return by;
    }

    /** Whose receipts alone are shown, or null. */
    ObjectProperty<@Nullable Long> shift() {
        return shift;
    }

    BooleanProperty returned() {
        return returned;
    }

    PeriodChoice days() {
        return days;
    }

    Rows<SaleRow> rows() {
        return rows;
    }

    boolean isFiltered() {
        return !filter().equals(SaleFilter.ALL);
    }

    /** Of more nobody has counted all. */
    boolean isCapped() {
        return rows.size() == Sales.MOST_FOUND;
    }

    void refresh() {
        days.refresh();
    }

    void clear() {
        filters.clear();
    }

    void ofShift(long id) {
        filters.together(() -> {
            filters.clear();
            shift.set(id);
        });
    }

    void open(SaleRow sale) {
        opening.accept(sale.id());
    }

    /** Enter in the search, as a scanner ends with it: the receipt of that number, or the only one found. */
    void sought(String typed) {
        if (typed.isBlank()) {
            return;
        }
        kit.background().latest(latestSought, () -> found(typed), found -> found.ifPresent(opening::accept));
    }

    /** Asks for the number on the receipt that a buyer has brought, and goes there. */
    void takeBack() {
        NumberForm.ask(office, kit, opening);
    }

    private Optional<Long> found(String typed) {
        Optional<Long> exact = office.sales().byNumber(typed);
        if (exact.isPresent()) {
            return exact;
        }
        List<SaleRow> few = office.sales().page(filter().text(typed), 0, 2);
        return few.size() == 1 ? Optional.of(few.getFirst().id()) : Optional.empty();
    }

    private SaleFilter filter() {
        return new SaleFilter(text.get().strip(), days.period(), shift.get(), by.get(), returned.get());
    }

    private void ask() {
        rows.ask(new Source(office.sales(), filter()));
    }

    private record Source(Sales sales, SaleFilter filter) implements RowSource<SaleRow> {
        @Override
        public long count() {
            return sales.count(filter);
        }

        @Override
        public List<SaleRow> page(Order order, int offset, int limit) {
            return sales.page(filter, offset, limit);
        }
    }
}
