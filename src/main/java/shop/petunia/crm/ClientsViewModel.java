package shop.petunia.crm;

import java.nio.file.Path;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedViewModel;

/** Which page of the clients' screen is open, and the ways between them. */
final class ClientsViewModel extends PagedViewModel<ClientsViewModel.Page> {
    private final ClientRooms rooms;
    private final Kit kit;
    private final ClientListViewModel list;

    ClientsViewModel(ClientRooms rooms, Kit kit) {
        super(new Page.Everything());
        this.rooms = rooms;
        this.kit = kit;
        this.list = new ClientListViewModel(rooms, kit, this::open, this::startImport);
    }

    ClientListViewModel list() {
        return list;
    }

    @Override
    public void refresh() {
        switch (page().get()) {
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
        if (page().get() instanceof Page.Card(ClientCardViewModel card)) {
            card.anonymise();
        }
    }

    void importFile(Path file) {
        ClientImportViewModel open =
                page().get() instanceof Page.FileImport(ClientImportViewModel now) ? now : importPage();
        open.read(file);
    }

    @Override
    protected void leave() {
        if (page().get() instanceof Page.FileImport(ClientImportViewModel file)) {
            file.leave();
        } else {
            backToList();
        }
    }

    @Override
    protected boolean isUnderWay() {
        return page().get() instanceof Page.FileImport;
    }

    private ClientCardViewModel show(long clientId) {
        ClientCardViewModel card = new ClientCardViewModel(rooms, kit, clientId, this::backToList);
        turnTo(new Page.Card(card));
        return card;
    }

    private void startImport() {
        importPage();
    }

    private ClientImportViewModel importPage() {
        ClientImportViewModel model = new ClientImportViewModel(rooms, kit, this::open, this::backToList);
        turnTo(new Page.FileImport(model));
        return model;
    }

    sealed interface Page {
        record Everything() implements Page {}

        record Card(ClientCardViewModel model) implements Page {}

        record FileImport(ClientImportViewModel model) implements Page {}
    }
}
