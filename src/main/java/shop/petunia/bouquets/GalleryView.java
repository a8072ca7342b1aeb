package shop.petunia.bouquets;

import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.DayFilter;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** All bouquets as cards with their photos. */
final class GalleryView extends StackPane {
    private final GalleryViewModel model;
    private final Texts texts;
    private final Consumer<BouquetRow> open;
    private final Runnable add;
    private final BouquetGrid grid;
    private final SearchField search;
    private final StackPane list = new StackPane();
    private final Node nothingYet;
    private final Node nothingFound;

    GalleryView(GalleryViewModel model, Kit kit, PhotoShelf shelf, Consumer<BouquetRow> open, Runnable add) {
        this.model = model;
        this.texts = kit.texts();
        this.open = open;
        this.add = add;
        this.grid = new BouquetGrid(model, kit, shelf, open);
        this.search = new SearchField("bouquet-search", texts.get("bouquets.search"), model.text());
        this.nothingYet = new EmptyState(texts, "mdal-filter_vintage", "bouquets.empty", "bouquets.empty.hint",
                Buttons.primary(texts, "bouquet-add-first", "bouquets.add", add));
        this.nothingFound = new EmptyState(texts, "mdmz-search", "bouquets.nothing", "bouquets.nothing.hint",
                Buttons.plain(texts, "bouquets-clear", "bouquets.clear", model::clear));
        ListPage page = new ListPage(texts.get("bouquets.title"), list)
                .actions(actions())
                .filters(search, able(), day(), sort(), archived(),
                        new CategoryChips(texts, model.categories(), model.category()))
                .counting(texts, "bouquets.figures", model.rows());
        getStyleClass().add("bouquets");
        getChildren().add(page);
        list.getChildren().setAll(grid);
        model.rows().addListener((Observable rows) -> showWhyEmpty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::downToGrid);
    }

    /** After a visit elsewhere: where the keyboard goes on. */
    void takeFocus() {
        if (model.chosen().get() == null) {
            search.requestFocus();
        } else {
            grid.requestFocus();
        }
    }

    private Node[] actions() {
        Button archive = forChosen(
                Buttons.plain(texts, "bouquet-archive", "bouquets.archive"), model::archiveOrRestore);
        archive.textProperty().bind(Bindings.when(model.archived())
                .then(texts.get("bouquets.restore"))
                .otherwise(texts.get("bouquets.archive")));
        Button newOne = Buttons.primary(texts, "bouquet-add", "bouquets.add", "mdal-add", add);
        newOne.getStyleClass().add("new-action");
        return new Node[]{
                new ExportButton(texts, "bouquets-export", model.exporting(), model::export),
                archive,
                forChosen(Buttons.plain(texts, "bouquet-duplicate", "bouquets.duplicate"), model::duplicate),
                forChosen(Buttons.plain(texts, "bouquet-edit", "bouquets.open"), open),
                assembling(),
                newOne
        };
    }

    private Button forChosen(Button button, Consumer<BouquetRow> action) {
        button.disableProperty().bind(model.chosen().isNull());
        button.setOnAction(event -> {
            BouquetRow row = model.chosen().get();
            if (row != null) {
                action.accept(row);
            }
        });
        return button;
    }

    /** What is archived is no longer made. */
    private Button assembling() {
        Button button = forChosen(Buttons.plain(texts, "bouquet-assemble", "bouquets.assemble"), model::assemble);
        button.disableProperty().unbind();
        button.disableProperty().bind(model.chosen().map(BouquetRow::archived).orElse(true));
        return button;
    }

    private ComboBox<GallerySort> sort() {
        ComboBox<GallerySort> sort = new ComboBox<>();
        sort.setId("bouquets-sort");
        sort.getItems().setAll(GallerySort.values());
        sort.setAccessibleText(texts.get("bouquets.sort"));
        sort.setTooltip(new Tooltip(texts.get("bouquets.sort")));
        sort.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable GallerySort order) {
                return order == null ? "" : texts.of(order);
            }

            @Override
            public GallerySort fromString(String typed) {
                throw new UnsupportedOperationException("The list is not typed into");
            }
        });
        sort.valueProperty().bindBidirectional(model.sort());
        return sort;
    }

    private ToggleButton able() {
        ToggleButton toggle = new ToggleButton(texts.get("bouquets.able"));
        toggle.setId("bouquets-able");
        toggle.selectedProperty().bindBidirectional(model.able());
        return toggle;
    }

    private DayFilter day() {
        DayFilter day = new DayFilter("bouquets-day", texts, "bouquets.day", model.day())
                .notBefore(model::today);
        day.setTooltip(new Tooltip(texts.get("bouquets.day.tooltip")));
        return day;
    }

    private ToggleButton archived() {
        ToggleButton toggle = new ToggleButton(texts.get("bouquets.archiveToggle"));
        toggle.setId("bouquets-archived");
        toggle.selectedProperty().bindBidirectional(model.archived());
        return toggle;
    }

    private void showWhyEmpty() {
        Node shown = !model.rows().isEmpty() ? grid : model.isFiltered() ? nothingFound : nothingYet;
        if (!list.getChildren().contains(shown)) {
            list.getChildren().setAll(shown);
        }
    }

    private void downToGrid(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !model.rows().isEmpty()) {
            event.consume();
            grid.enter();
        }
    }
}
