package shop.petunia.inventory;

import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.AskingView;
import shop.petunia.ui.Chips;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Screen;
import shop.petunia.ui.Texts;

/** The write-offs: their journal, and the report of what was lost. */
public final class WriteOffsView extends AskingView {
    static final String ICON = "mdal-delete_sweep";

    private final WriteOffsViewModel model;
    private final Texts texts;
    private final Node journal;
    private final Node report;

    WriteOffsView(WriteOffsViewModel model, Kit kit) {
        super(model::refresh, model::open);
        this.model = model;
        this.texts = kit.texts();
        this.journal = new WriteOffListView(model.journal(), kit, pages("journal"));
        this.report = new WasteView(model.report(), kit, pages("report"));
        getStyleClass().add("write-offs");
        model.page().subscribe(this::show);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(WriteOffDesk desk) {
        return new Screen(
                "write-offs",
                "inventory.writeOffs.title",
                ICON,
                Set.of(WriteOffChange.WRITE_OFF),
                kit -> new WriteOffsView(new WriteOffsViewModel(desk, kit), kit));
    }

    private void show(WriteOffsViewModel.@Nullable Page page) {
        getChildren().setAll(page == WriteOffsViewModel.Page.REPORT ? report : journal);
    }

    private Node pages(String on) {
        return new Chips<>(model.page())
                .chip(on + "-to-journal", WriteOffsViewModel.Page.JOURNAL,
                        new ReadOnlyStringWrapper(texts.get("inventory.writeOffs.journal")))
                .chip(on + "-to-report", WriteOffsViewModel.Page.REPORT,
                        new ReadOnlyStringWrapper(texts.get("inventory.writeOffs.report")));
    }
}
