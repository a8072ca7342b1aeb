package shop.petunia.receptions;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Node;
import shop.petunia.stock.StockChange;
import shop.petunia.ui.FileDrop;
import shop.petunia.ui.FirstField;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedView;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;

/** The deliveries: their list, one of them, or the import of a file; a file may be dropped anywhere. */
public final class ReceptionsView extends PagedView<ReceptionsViewModel.Page> {
    /** Begins a new reception. */
    public static final Place NEW = new Place("reception-new", 1);

    static final String ICON = "mdmz-move_to_inbox";

    private final ReceptionsViewModel model;
    private final Kit kit;
    private final Node list;

    ReceptionsView(ReceptionsViewModel model, Kit kit) {
        super(model);
        this.model = model;
        this.kit = kit;
        this.list = new ReceptionListView(model.list(), kit);
        follow();
        FileDrop.onto(this, model::importFile);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(ReceptionDesk desk) {
        return new Screen(
                "receptions",
                "receptions.title",
                ICON,
                Set.of(StockChange.RECEPTION, NEW.kind()),
                kit -> new ReceptionsView(new ReceptionsViewModel(desk, kit), kit));
    }

    /** Opens the import with this file chosen. */
    public void importFile(Path file) {
        model.importFile(file);
    }

    @Override
    public void show(Place place) {
        if (place.equals(NEW)) {
            model.home();
            model.list().add();
        } else {
            super.show(place);
        }
    }

    @Override
    protected void turnTo(ReceptionsViewModel.Page page) {
        Node node = switch (page) {
            case ReceptionsViewModel.Page.Everything all -> list;
            case ReceptionsViewModel.Page.Card(ReceptionCardViewModel card) -> new ReceptionCardView(card, kit);
            case ReceptionsViewModel.Page.FileImport(ImportViewModel file) -> new ImportView(file, kit);
        };
        getChildren().setAll(node);
        if (!(page instanceof ReceptionsViewModel.Page.Everything)) {
            kit.background().onScreen(() -> FirstField.in(node).ifPresent(Node::requestFocus));
        }
    }
}
