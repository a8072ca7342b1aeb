package shop.petunia.receptions;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedViewModel;

/** Which page of the receptions' screen is open, and the ways between them. */
final class ReceptionsViewModel extends PagedViewModel<ReceptionsViewModel.Page> {
    private final ReceptionDesk desk;
    private final Kit kit;
    private final ReceptionListViewModel list;

    ReceptionsViewModel(ReceptionDesk desk, Kit kit) {
        super(new Page.Everything());
        this.desk = desk;
        this.kit = kit;
        this.list = new ReceptionListViewModel(desk, kit, this::open, this::startImport);
    }

    ReceptionListViewModel list() {
        return list;
    }

    @Override
    public void refresh() {
        switch (page().get()) {
            case Page.Everything all -> list.refresh();
            case Page.Card(ReceptionCardViewModel card) -> card.refresh();
            case Page.FileImport(ImportViewModel file) -> file.refreshChoices();
        }
    }

    @Override
    public void open(long receptionId) {
        ReceptionCardViewModel card =
                new ReceptionCardViewModel(desk, kit, receptionId, this::backToList, this::importInto);
        turnTo(new Page.Card(card));
        card.refresh();
    }

    void startImport() {
        importPage(null);
    }

    void importFile(Path file) {
        ImportViewModel open = page().get() instanceof Page.FileImport(ImportViewModel now) ? now : importPage(into());
        open.read(file);
    }

    @Override
    protected void leave() {
        if (page().get() instanceof Page.FileImport(ImportViewModel file)) {
            file.leave();
        } else {
            backToList();
        }
    }

    @Override
    protected boolean isUnderWay() {
        return page().get() instanceof Page.FileImport;
    }

    private void importInto(ReceptionRow reception) {
        importPage(reception);
    }

    private ImportViewModel importPage(@Nullable ReceptionRow into) {
        Runnable back = into == null ? this::backToList : () -> open(into.id());
        ImportViewModel model = new ImportViewModel(desk, kit, Optional.ofNullable(into), this::open, back);
        turnTo(new Page.FileImport(model));
        model.refreshChoices();
        return model;
    }

    /** A file that is dropped on an open reception is meant for it. */
    private @Nullable ReceptionRow into() {
        ReceptionRow shown = page().get() instanceof Page.Card(ReceptionCardViewModel card) ? card.row().get() : null;
        return shown != null && shown.isOpen() ? shown : null;
    }

    sealed interface Page {
        record Everything() implements Page {}

        record Card(ReceptionCardViewModel model) implements Page {}

        record FileImport(ImportViewModel model) implements Page {}
    }
}
