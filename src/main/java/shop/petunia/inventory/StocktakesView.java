package shop.petunia.inventory;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.BackByEscape;
import shop.petunia.ui.FirstField;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;

/** The stocktakes: their list, one that is counted, its reconciliation, one that is history. */
public final class StocktakesView extends StackPane implements ScreenView {
    static final String ICON = "mdal-fact_check";

    private final StocktakesViewModel model;
    private final Kit kit;
    private final Node list;
    private @Nullable CountView counting;

    StocktakesView(StocktakesViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.list = new StocktakeListView(model.list(), kit);
        model.page().subscribe(this::show);
        BackByEscape.on(this, model::back);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(StocktakeDesk desk) {
        return new Screen(
                "stocktakes",
                "inventory.title",
                ICON,
                Set.of(StocktakeChange.STOCKTAKE),
                kit -> new StocktakesView(new StocktakesViewModel(desk, kit), kit));
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void home() {
        model.home();
    }

    @Override
    public void visited() {
        model.refresh();
    }

    @Override
    public void show(Place place) {
        model.open(place.id());
    }

    private void show(StocktakesViewModel.Page page) {
        switch (page) {
            case StocktakesViewModel.Page.Everything all -> getChildren().setAll(list);
            case StocktakesViewModel.Page.Counting(CountViewModel count) -> {
                CountView view = countView(count);
                getChildren().setAll(view);
                kit.background().onScreen(view::begin);
            }
            case StocktakesViewModel.Page.Reconciling(ReconcileViewModel reconcile, CountViewModel count) ->
                begin(new ReconcileView(reconcile, kit));
            case StocktakesViewModel.Page.Card(StocktakeCardViewModel card) ->
                begin(new StocktakeCardView(card, kit));
        }
    }

    /** The same again after a look at the reconciliation. */
    private CountView countView(CountViewModel count) {
        CountView open = counting;
        if (open == null || open.model() != count) {
            open = new CountView(count, kit);
            counting = open;
        }
        return open;
    }

    private void begin(Node node) {
        getChildren().setAll(node);
        kit.background().onScreen(() -> FirstField.in(node).ifPresent(Node::requestFocus));
    }
}
