package shop.petunia.register;

import java.util.Set;
import javafx.scene.Node;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedView;
import shop.petunia.ui.Screen;

/** The counter's shifts: the open one with what can be done about it, those that are over, and each one's report. */
public final class ShiftsView extends PagedView<ShiftsViewModel.Page> {
    static final String ICON = "mdmz-schedule";

    private final Kit kit;
    private final Node list;

    ShiftsView(ShiftsViewModel model, Kit kit) {
        super(model);
        this.kit = kit;
        this.list = new ShiftListView(model.list(), kit);
        follow();
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(BackOffice office) {
        return new Screen(
                "shifts",
                "register.shifts.title",
                ICON,
                Set.of(RegisterChange.SHIFT),
                kit -> new ShiftsView(new ShiftsViewModel(office, kit), kit));
    }

    /** Whether the open shift lasts too long changes by time alone. */
    @Override
    public boolean ages() {
        return true;
    }

    @Override
    protected void turnTo(ShiftsViewModel.Page page) {
        getChildren().setAll(switch (page) {
            case ShiftsViewModel.Page.Everything all -> list;
            case ShiftsViewModel.Page.Report(ShiftReportViewModel report) -> new ShiftReportView(report, kit);
        });
    }
}
