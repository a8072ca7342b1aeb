package shop.petunia.settings;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;
import shop.petunia.ui.Texts;

/** All settings: the sections at the left, the fields of the chosen one at the right. */
public final class SettingsView extends BorderPane implements ScreenView {
    private final SettingsViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final ScrollPane page = new ScrollPane();

    SettingsView(SettingsViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        getStyleClass().addAll("page", "settings");
        Label heading = new Label(texts.get("settings.title"));
        heading.getStyleClass().addAll(Styles.TITLE_2, "page-title");
        page.setFitToWidth(true);
        setTop(heading);
        setLeft(sections());
        setCenter(page);
        model.chosen().addListener((property, old, now) -> show(now));
        show(model.chosen().get());
    }

    /**
     * The screen as the navigation lists it.
     *
     * @param sections of all features, in the order of the list; at least one
     */
    public static Screen screen(Settings settings, List<SettingsSection> sections) {
        ObjectProperty<SettingsSection> chosen = new SimpleObjectProperty<>(sections.getFirst());
        return new Screen(
                "settings",
                "settings.title",
                "mdmz-settings",
                Set.of("setting"),
                kit -> new SettingsView(new SettingsViewModel(settings, sections, chosen, kit), kit));
    }

    @Override
    public Parent node() {
        return this;
    }

    private ListView<SettingsSection> sections() {
        ListView<SettingsSection> list = new ListView<>();
        list.setId("settings-sections");
        list.getStyleClass().add("settings-sections");
        list.getItems().setAll(model.sections());
        list.setCellFactory(unused -> new SectionCell());
        list.getSelectionModel().select(model.chosen().get());
        list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null) {
                model.chosen().set(now);
            }
        });
        return list;
    }

    private void show(SettingsSection section) {
        Label title = new Label(texts.get(section.titleKey()));
        title.getStyleClass().add(Styles.TITLE_4);
        VBox fields = new VBox(title);
        fields.getStyleClass().addAll("form", "settings-fields");
        section.settings().stream()
                .map(setting -> SettingRow.of(model, model.field(setting), texts))
                .forEach(fields.getChildren()::add);
        section.links().forEach(link -> fields.getChildren().add(link(link)));
        section.panes().forEach(pane -> fields.getChildren().add(pane.apply(kit)));
        page.setContent(fields);
        page.setVvalue(0);
    }

    private VBox link(SettingsSection.Link link) {
        Label label = new Label(texts.get(link.key() + ".label"));
        label.getStyleClass().add("settings-label");
        Label hint = new Label(texts.get(link.key() + ".hint"));
        hint.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        hint.setWrapText(true);
        String id = link.key().replace('.', '-');
        return new VBox(label, Buttons.plain(texts, id, link.key() + ".action", () -> model.go(link)), hint);
    }

    private final class SectionCell extends ListCell<SettingsSection> {
        @Override
        protected void updateItem(@Nullable SettingsSection section, boolean empty) {
            super.updateItem(section, empty);
            setText(empty || section == null ? null : texts.get(section.titleKey()));
        }
    }
}
