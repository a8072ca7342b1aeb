package shop.petunia.crm;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Node;
import shop.petunia.clients.ClientChange;
import shop.petunia.loyalty.LoyaltyChange;
import shop.petunia.ui.FileDrop;
import shop.petunia.ui.FirstField;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedView;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;

/** The regulars: their list, one of them, or the import of a file; a file may be dropped anywhere. */
public final class ClientsView extends PagedView<ClientsViewModel.Page> {
    /** Begins a new client. */
    public static final Place NEW = new Place("client-new", 1);

    static final String ICON = "mdmz-people_outline";

    private final ClientsViewModel model;
    private final Kit kit;
    private final ClientListView list;

    ClientsView(ClientsViewModel model, Kit kit) {
        super(model);
        this.model = model;
        this.kit = kit;
        this.list = new ClientListView(model.list(), kit);
        follow();
        FileDrop.onto(this, model::importFile);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(ClientRooms rooms) {
        return new Screen(
                "clients",
                "crm.title",
                ICON,
                Set.of(ClientChange.CLIENT, LoyaltyChange.TIER, NEW.kind()),
                kit -> new ClientsView(new ClientsViewModel(rooms, kit), kit));
    }

    /** Opens the import with this file chosen. */
    public void importFile(Path file) {
        model.importFile(file);
    }

    /** Opens the card with the merge already begun, the other client chosen. */
    public void merge(long clientId, long otherId) {
        model.merge(clientId, otherId);
    }

    /** Asks whether the person of the open card is to be erased. */
    public void anonymise() {
        model.anonymise();
    }

    @Override
    public void show(Place place) {
        if (place.kind().equals(LoyaltyChange.TIER)) {
            model.list().tiers();
        } else if (place.equals(NEW)) {
            model.home();
            model.list().add();
        } else {
            super.show(place);
        }
    }

    @Override
    protected void turnTo(ClientsViewModel.Page page) {
        Node node = switch (page) {
            case ClientsViewModel.Page.Everything all -> list;
            case ClientsViewModel.Page.Card(ClientCardViewModel card) -> new ClientCardView(card, kit);
            case ClientsViewModel.Page.FileImport(ClientImportViewModel file) -> new ClientImportView(file, kit);
        };
        getChildren().setAll(node);
        kit.background().onScreen(() -> begin(page, node));
    }

    private void begin(ClientsViewModel.Page page, Node node) {
        switch (page) {
            case ClientsViewModel.Page.Everything all -> list.goOn();
            case ClientsViewModel.Page.Card card -> {} // begins once it is loaded
            case ClientsViewModel.Page.FileImport file -> FirstField.in(node).ifPresent(Node::requestFocus);
        }
    }
}
