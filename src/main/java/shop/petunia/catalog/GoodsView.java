package shop.petunia.catalog;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.AskingView;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.Columns;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.Permit;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Screen;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** The catalogue: flowers and other goods, each with its price and barcode. */
public final class GoodsView extends AskingView {
    static final String ICON = "mdal-local_florist";

    private final GoodsViewModel model;
    private final Texts texts;
    private final ArchivingButtons<GoodRow> buttons;
    private final RowTable<GoodRow> table;

    private GoodsView(GoodsViewModel model, Kit kit) {
        super(model::refresh, model::open);
        this.model = model;
        this.texts = kit.texts();
        this.buttons = new ArchivingButtons<>(texts, "good", "catalog.good.add", model);
        this.table = table();
        SearchField search = search();
        ListPage page = new ListPage(texts.get("catalog.goods.title"), table)
                .actions(actions())
                .filters(search, kinds(), categories(), buttons.archivedToggle())
                .counting(texts, "catalog.goods.figures", model.rows());
        beginIn(search);
        getChildren().add(page);
    }

    /**
     * The screen as the navigation lists it.
     *
     * @param permit for another price
     */
    public static Screen screen(Goods goods, PriceTags tags, Permit permit) {
        return new Screen(
                "goods",
                "catalog.goods.title",
                ICON,
                Set.of("good"),
                kit -> new GoodsView(new GoodsViewModel(goods, tags, permit, kit), kit));
    }

    private Node[] actions() {
        Button tag = Buttons.plain(texts, "good-tags", "catalog.tags.action", "mdal-local_offer",
                () -> model.tag(table.getSelectionModel().getSelectedItem()));
        tag.setTooltip(new Tooltip(texts.get("catalog.tags.action.tooltip")));
        return Stream.concat(Stream.of(tag), Stream.of(buttons.of(table))).toArray(Node[]::new);
    }

    private RowTable<GoodRow> table() {
        Columns<GoodRow> columns = new Columns<>(texts);
        RowTable<GoodRow> list = new RowTable<GoodRow>("goods", model.rows()).opening(model::edit);
        list.getColumns()
                .setAll(
                        columns.text("NAME", "catalog.good.name", 320, GoodRow::name),
                        columns.text("KIND", "catalog.good.kind", 130, row -> texts.of(row.kind())),
                        columns.text("CATEGORY", "catalog.good.category", 190, GoodRow::category),
                        columns.number("SHELF_LIFE", "catalog.good.shelfLife.label", 150, GoodsView::shelfLife),
                        columns.money("PRICE", "catalog.good.price", 130, GoodRow::price),
                        columns.text("BARCODE", "catalog.good.barcode", 170, GoodRow::barcode));
        WhyEmpty.tell(list, texts, "catalog.goods", ICON, model, buttons.add("good-add-first"));
        // A change listener, since the table forgets its choice in one of its own, which came before.
        model.rows().addListener((ListChangeListener<GoodRow>) change -> chooseOnlyOne(list));
        return list;
    }

    /** What a scanner found is what one wants to do something with. */
    private void chooseOnlyOne(RowTable<GoodRow> list) {
        if (model.rows().size() == 1 && !model.text().get().isBlank()) {
            list.getSelectionModel().select(0);
        }
    }

    private static @Nullable Long shelfLife(GoodRow row) {
        Integer days = row.shelfLifeDays();
        return days == null ? null : days.longValue();
    }

    private SearchField search() {
        SearchField field = new SearchField("good-search", texts.get("catalog.goods.search"), model.text());
        field.getStyleClass().add("good-search");
        field.setOnAction(event -> {
            model.scanned(field.getText());
            field.selectAll();
        });
        return field;
    }

    private ChoiceFilter<GoodKind> kinds() {
        return new ChoiceFilter<>(
                "good-kinds",
                texts.get("catalog.goods.allKinds"),
                texts::of,
                FXCollections.observableArrayList(List.of(GoodKind.values())),
                model.kind());
    }

    private ChoiceFilter<String> categories() {
        return new ChoiceFilter<>(
                "good-categories",
                texts.get("catalog.goods.allCategories"),
                name -> name,
                model.categories(),
                model.category());
    }
}
