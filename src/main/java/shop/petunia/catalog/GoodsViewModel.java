package shop.petunia.catalog;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Permit;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The list of goods: what it shows and what can be done with one. */
final class GoodsViewModel implements ArchivingList<GoodRow>, WhyEmpty.Asked {
    private static final Sort<GoodColumn> OWN_ORDER = Sort.by(GoodColumn.NAME);

    /** As many goods as one asks tags for in one go. */
    private static final int MOST_TAGGED = 500;

    private final Goods goods;
    private final PriceTags tags;
    private final Permit permit;
    private final Kit kit;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable GoodKind> kind = filters.choice();
    private final ObjectProperty<@Nullable String> category = filters.choice();
    private final BooleanProperty archived = filters.toggle();
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final Latest latestCategories = new Latest();
    private final Busy busy = new Busy();
    private final Rows<GoodRow> rows;
    private final Removal removal;

    GoodsViewModel(Goods goods, PriceTags tags, Permit permit, Kit kit) {
        this.goods = goods;
        this.tags = tags;
        this.permit = permit;
        this.kit = kit;
        this.rows = new Rows<>(kit.background());
        this.removal =
                new Removal(kit, busy, "catalog.good", goods::archive, goods::restore, goods::delete, this::refresh);
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<@Nullable GoodKind> kind() {
        return kind;
    }

    ObjectProperty<@Nullable String> category() {
        return category;
    }

    @Override
    public BooleanProperty archived() {
        return archived;
    }

    ObservableList<String> categories() {
        return categories;
    }

    @Override
    public Rows<GoodRow> rows() {
        return rows;
    }

    /** Asks the database afresh, for the categories too. */
    void refresh() {
        kit.background().latest(latestCategories, goods::categories, categories::setAll);
        ask();
    }

    @Override
    public WhyEmpty whyEmpty() {
        if (filter().equals(GoodFilter.IN_USE)) {
            return WhyEmpty.NOTHING_YET;
        }
        return filter().equals(GoodFilter.IN_USE.archived(true)) ? WhyEmpty.EMPTY_ARCHIVE : WhyEmpty.NOTHING_FOUND;
    }

    @Override
    public void clearFilters() {
        filterBy(GoodFilter.IN_USE.archived(archived.get()));
    }

    /** A whole barcode shows its good whatever else is chosen, archived ones too. */
    void scanned(String code) {
        if (!code.isBlank()) {
            kit.background().run(busy, () -> goods.byBarcode(code), found -> found.ifPresent(this::showAlone));
        }
    }

    @Override
    public void add() {
        open(Optional.empty());
    }

    @Override
    public void edit(GoodRow row) {
        open(Optional.of(row));
    }

    /** Opens the form of a good that another screen leads to. */
    void open(long id) {
        kit.background()
                .run(
                        busy,
                        () -> goods.byId(id).orElseThrow(() -> new UserProblem("catalog.good.gone")),
                        this::edit);
    }

    @Override
    public void archiveOrRestore(GoodRow row) {
        if (row.archived()) {
            removal.restore(row.id(), row.name());
        } else {
            removal.archive(row.id(), row.name());
        }
    }

    @Override
    public void delete(GoodRow row) {
        removal.delete(row.id(), row.name(), row.archived());
    }

    /** Price tags of the chosen good; of all that the list shows, while none is chosen. */
    void tag(@Nullable GoodRow chosen) {
        GoodFilter shown = filter();
        kit.background().run(
                busy,
                () -> chosen != null ? List.of(chosen) : goods.page(shown, OWN_ORDER, 0, MOST_TAGGED),
                found -> tags.ask(found.stream().map(good -> new Tagged(good, 1)).toList(), kit));
    }

    private void open(Optional<GoodRow> good) {
        kit.background()
                .run(busy, goods::categories, known -> GoodForm.open(kit, goods, permit, known, good, this::refresh));
    }

    private void showAlone(GoodRow good) {
        filterBy(GoodFilter.IN_USE.text(good.barcode() == null ? "" : good.barcode()).archived(good.archived()));
    }

    private GoodFilter filter() {
        return new GoodFilter(text.get(), kind.get(), category.get(), archived.get());
    }

    private void filterBy(GoodFilter filter) {
        filters.together(() -> {
            text.set(filter.text());
            kind.set(filter.kind());
            category.set(filter.category());
            archived.set(filter.archived());
        });
    }

    private void ask() {
        rows.ask(new Source(goods, filter()));
    }

    private record Source(Goods goods, GoodFilter filter) implements RowSource<GoodRow> {
        @Override
        public long count() {
            return goods.count(filter);
        }

        @Override
        public List<GoodRow> page(Order order, int offset, int limit) {
            return goods.page(filter, order.or(GoodColumn.class, OWN_ORDER), offset, limit);
        }
    }
}
