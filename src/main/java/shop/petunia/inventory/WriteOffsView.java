package shop.petunia.inventory;

import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Chips;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;
import shop.petunia.ui.Texts;

/** The write-offs: their journal, and the report of what was lost. */
public final class WriteOffsView extends StackPane implements ScreenView {
    static final String ICON = "mdal-delete_sweep";

    private final WriteOffsViewModel model;
    private final Texts texts;
    private final Node journal;
    private final Node report;

    WriteOffsView(WriteOffsViewModel model, Kit kit) {
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

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void visited() {
        model.refresh();
    }

    @Override
    public void show(Place place) {
        model.open(place.id());
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
