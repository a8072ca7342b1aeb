package shop.petunia.register;

import java.util.Set;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedView;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;

/** The receipts of the counter: found, looked at, printed again, taken back. */
public final class SalesView extends PagedView<SalesViewModel.Page> {
    /** The kind of place of one receipt; the id is the order's. */
    public static final String SALE = "sale";
    /** The kind of place of all receipts of one shift. */
    static final String OF_SHIFT = "shift-sales";
    static final String ICON = "mdmz-receipt";

    private final SalesViewModel model;
    private final Kit kit;
    private final SaleListView list;

    SalesView(SalesViewModel model, Kit kit) {
        super(model);
        this.model = model;
        this.kit = kit;
        this.list = new SaleListView(model.list(), kit);
        follow();
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(BackOffice office) {
        return new Screen(
                "sales",
                "register.sales.title",
                ICON,
                Set.of(SALE, OF_SHIFT),
                kit -> new SalesView(new SalesViewModel(office, kit), kit));
    }

    @Override
    public void show(Place place) {
        if (place.kind().equals(OF_SHIFT)) {
            model.ofShift(place.id());
        } else {
            super.show(place);
        }
    }

    /** A receipt's code opens it here; what else was scanned goes where it belongs. */
    @Override
    public boolean scanned(String code) {
        return model.scanned(code);
    }

    @Override
    protected void turnTo(SalesViewModel.Page page) {
        switch (page) {
            case SalesViewModel.Page.Everything all -> {
                getChildren().setAll(list);
                kit.background().onScreen(list::goOn);
            }
            case SalesViewModel.Page.Card(SaleCardViewModel card) ->
                getChildren().setAll(new SaleCardView(card, kit)); // begins once it is loaded
        }
    }
}
