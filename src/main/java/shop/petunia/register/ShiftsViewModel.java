package shop.petunia.register;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedViewModel;

/** Which page of the shifts' screen is open: all of them, or the report of one. */
final class ShiftsViewModel implements PagedViewModel<ShiftsViewModel.Page> {
    private final BackOffice office;
    private final Kit kit;
    private final ShiftListViewModel list;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Everything());

    ShiftsViewModel(BackOffice office, Kit kit) {
        this.office = office;
        this.kit = kit;
        this.list = new ShiftListViewModel(office, kit, this::open);
    }

    ShiftListViewModel list() {
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
            case Page.Report(ShiftReportViewModel report) -> report.refresh();
        }
    }

    @Override
    public void open(long id) {
        ShiftReportViewModel report = new ShiftReportViewModel(office, kit, id, this::backToList);
        page.set(new Page.Report(report));
        report.refresh();
    }

    @Override
    public boolean back() {
        if (page.get() instanceof Page.Everything) {
            return false;
        }
        backToList();
        return true;
    }

    @Override
    public void home() {
        var unused = back();
    }

    private void backToList() {
        page.set(new Page.Everything());
        list.refresh();
    }

    sealed interface Page {
        record Everything() implements Page {}

        record Report(ShiftReportViewModel model) implements Page {}
    }
}
