package shop.petunia.inventory;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Kit;

/** Which of the two pages of the write-offs is shown. */
final class WriteOffsViewModel {
    private final WriteOffListViewModel journal;
    private final WasteViewModel report;
    private final ObjectProperty<@Nullable Page> page = new SimpleObjectProperty<>(Page.JOURNAL);

    WriteOffsViewModel(WriteOffDesk desk, Kit kit) {
        journal = new WriteOffListViewModel(desk, kit);
        report = new WasteViewModel(desk, kit);
        page.addListener((property, old, now) -> refresh());
    }

    WriteOffListViewModel journal() {
        return journal;
    }

    WasteViewModel report() {
        return report;
    }

    ObjectProperty<@Nullable Page> page() {
        return page;
    }

    void refresh() {
        if (page.get() == Page.REPORT) {
            report.refresh();
        } else {
            journal.refresh();
        }
    }

    void open(long writeOffId) {
        page.set(Page.JOURNAL);
        journal.open(writeOffId);
    }

    /** What the screen can show. */
    enum Page {
        JOURNAL,
        REPORT
    }
}
