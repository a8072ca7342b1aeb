package shop.petunia.register;

import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedViewModel;

/** Which page of the shifts' screen is open: all of them, or the report of one. */
final class ShiftsViewModel extends PagedViewModel<ShiftsViewModel.Page> {
    private final BackOffice office;
    private final Kit kit;
    private final ShiftListViewModel list;

    ShiftsViewModel(BackOffice office, Kit kit) {
        super(new Page.Everything());
        this.office = office;
        this.kit = kit;
        this.list = new ShiftListViewModel(office, kit, this::open);
    }

    ShiftListViewModel list() {
        return list;
    }

    @Override
    public void refresh() {
        switch (page().get()) {
            case Page.Everything all -> list.refresh();
            case Page.Report(ShiftReportViewModel report) -> report.refresh();
        }
    }

    @Override
    public void open(long id) {
        ShiftReportViewModel report = new ShiftReportViewModel(office, kit, id, this::backToList);
        turnTo(new Page.Report(report));
        report.refresh();
    }

    sealed interface Page {
        record Everything() implements Page {}

        record Report(ShiftReportViewModel model) implements Page {}
    }
}
