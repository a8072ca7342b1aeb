package shop.petunia.receptions;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import shop.petunia.stock.StockChange;
import shop.petunia.ui.BackByEscape;
import shop.petunia.ui.FileDrop;
import shop.petunia.ui.FirstField;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;

/** The deliveries: their list, one of them, or the import of a file; a file may be dropped anywhere. */
public final class ReceptionsView extends StackPane implements ScreenView {
    static final String ICON = "mdmz-move_to_inbox";

    private final ReceptionsViewModel model;
    private final Kit kit;
    private final Node list;

    ReceptionsView(ReceptionsViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.list = new ReceptionListView(model.list(), kit);
        model.page().subscribe(this::show);
        BackByEscape.on(this, model::back);
        FileDrop.onto(this, model::importFile);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(ReceptionDesk desk) {
        return new Screen(
                "receptions",
                "receptions.title",
                ICON,
                Set.of(StockChange.RECEPTION),
                kit -> new ReceptionsView(new ReceptionsViewModel(desk, kit), kit));
    }

    @Override
    public Parent node() {
        return this;
    }

    /** Opens the import with this file chosen. */
    public void importFile(Path file) {
        model.importFile(file);
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

    private void show(ReceptionsViewModel.Page page) {
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
