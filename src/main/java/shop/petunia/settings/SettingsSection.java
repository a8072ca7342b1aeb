package shop.petunia.settings;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;

/**
 * One page of the settings screen. Features offer theirs as a constant; the wiring lists them.
 *
 * @param links to what is set elsewhere, below the fields
 * @param panes for what is no single value, at the end; built whenever the section is shown
 */
public record SettingsSection(
        String titleKey, List<Setting<?>> settings, List<Link> links, List<Function<Kit, Node>> panes) {
    public SettingsSection(String titleKey, List<Setting<?>> settings, List<Link> links) {
        this(titleKey, settings, links, List.of());
    }

    public SettingsSection(String titleKey, List<Setting<?>> settings) {
        this(titleKey, settings, List.of());
    }

    /** A button with its texts {@code <key>.label}, {@code <key>.hint} and {@code <key>.action}. */
    public record Link(String key, Place place) {}
}
