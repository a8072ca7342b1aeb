package shop.petunia.app;

import java.text.NumberFormat;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import shop.petunia.storage.Backup;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;
import shop.petunia.ui.Texts;

/** The backups in the data folder. */
final class BackupsView extends StackPane implements ScreenView {
    private static final double MEGABYTE = 1024 * 1024;

    private final BackupsViewModel model;
    private final Texts texts;

    private BackupsView(BackupsViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        RowTable<Backup> table = table();
        Button restore = table.forChosen(Buttons.plain(texts, "backup-restore", "app.backups.restore"), model::restore);
        Button file = Buttons.plain(texts, "backup-restore-file", "app.backups.restore.file", model::restoreFile);
        ListPage page = new ListPage(texts.get("app.backups.title"), table).actions(file, restore, now("backup-now"));
        page.figures()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("app.backups.figures", model.rows().size()), model.rows()));
        getChildren().add(page);
    }

    static Screen screen(Function<Kit, BackupsViewModel> models) {
        return new Screen(
                "backups",
                "app.backups.title",
                "mdmz-save",
                Set.of("backup"),
                kit -> new BackupsView(models.apply(kit), kit));
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void visited() {
        model.refresh();
    }

    private RowTable<Backup> table() {
        Columns<Backup> columns = new Columns<>(texts);
        RowTable<Backup> table = new RowTable<>("backups", model.rows());
        table.getColumns().add(columns.minute("", "app.backups.at", 180, Backup::at));
        TableColumn<Backup, String> size = columns.text("", "app.backups.size", 140, this::megabytes);
        size.getStyleClass().add("right");
        table.getColumns().add(size);
        table.getColumns().add(columns.text("", "app.backups.why", 220,
                backup -> texts.get(backup.beforeUpgrade() ? "app.backups.why.upgrade" : "app.backups.why.ordinary")));
        table.getColumns().add(columns.text("", "app.backups.file", 620, backup -> backup.file().toString()));
        table.whenEmpty(new EmptyState(
                texts, "mdmz-save", "app.backups.empty", "app.backups.empty.hint", now("backup-now-first")));
        return table;
    }

    private Button now(String id) {
        Button button = Buttons.primary(texts, id, "app.backups.now", "mdal-add", model::backUp);
        button.disableProperty().bind(model.busy().onProperty());
        button.getStyleClass().add("new-action");
        return button;
    }

    private String megabytes(Backup backup) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(backup.bytes() / MEGABYTE);
    }
}
