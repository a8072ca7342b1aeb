package shop.petunia.crm;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedViewModel;

/** Which page of the clients' screen is open, and the ways between them. */
final class ClientsViewModel implements PagedViewModel<ClientsViewModel.Page> {
    private final ClientRooms rooms;
    private final Kit kit;
    private final ClientListViewModel list;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Everything());

    ClientsViewModel(ClientRooms rooms, Kit kit) {
        this.rooms = rooms;
        this.kit = kit;
        this.list = new ClientListViewModel(rooms, kit, this::open, this::startImport);
    }

    ClientListViewModel list() {
        return list;
    }

    @Override
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    @Override
    public void refresh() {
        switch (page.get()) {
            case Page.Everything all -> list.refresh();
            case Page.Card(ClientCardViewModel card) -> card.refresh();
            case Page.FileImport file -> {} // keeps what was decided until it is read again
        }
    }

    @Override
    public void open(long clientId) {
        show(clientId).refresh();
    }

    /** Opens the card and, once it is loaded, the merge with the other client. */
    void merge(long clientId, long otherId) {
        show(clientId).mergeWith(otherId);
    }

    void anonymise() {
        if (page.get() instanceof Page.Card(ClientCardViewModel card)) {
            card.anonymise();
        }
    }

    void importFile(Path file) {
        ClientImportViewModel open =
                page.get() instanceof Page.FileImport(ClientImportViewModel now) ? now : importPage();
        open.read(file);
    }

    @Override
    public boolean back() {
        switch (page.get()) {
            case Page.Everything all -> {
                return false;
            }
            case Page.Card card -> backToList();
            case Page.FileImport(ClientImportViewModel file) -> file.leave();
        }
        return true;
    }

    /** Back from a card; an import that is under way stays. */
    @Override
    public void home() {
        if (page.get() instanceof Page.Card) {
            backToList();
        }
    }

    private ClientCardViewModel show(long clientId) {
        ClientCardViewModel card = new ClientCardViewModel(rooms, kit, clientId, this::backToList);
        page.set(new Page.Card(card));
        return card;
    }

    private void startImport() {
        importPage();
    }

    private ClientImportViewModel importPage() {
        ClientImportViewModel model = new ClientImportViewModel(rooms, kit, this::open, this::backToList);
        page.set(new Page.FileImport(model));
        return model;
    }

    private void backToList() {
        page.set(new Page.Everything());
        list.refresh();
    }

    sealed interface Page {
        record Everything() implements Page {}

        record Card(ClientCardViewModel model) implements Page {}

        record FileImport(ClientImportViewModel model) implements Page {}
    }
}
