package shop.petunia.inventory;

import java.util.Set;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.FirstField;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedView;
import shop.petunia.ui.Screen;

/** The stocktakes: their list, one that is counted, its reconciliation, one that is history. */
public final class StocktakesView extends PagedView<StocktakesViewModel.Page> {
    static final String ICON = "mdal-fact_check";

    private final Kit kit;
    private final Node list;
    private @Nullable CountView counting;

    StocktakesView(StocktakesViewModel model, Kit kit) {
        super(model);
        this.kit = kit;
        this.list = new StocktakeListView(model.list(), kit);
        follow();
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
    protected void turnTo(StocktakesViewModel.Page page) {
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
