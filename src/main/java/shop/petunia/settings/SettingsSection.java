package shop.petunia.settings;

import java.util.List;
import shop.petunia.ui.Place;

/**
 * One page of the settings screen. Features offer theirs as a constant; the wiring lists them.
 *
 * @param links to what is set elsewhere, below the fields
 */
public record SettingsSection(String titleKey, List<Setting<?>> settings, List<Link> links) {
    public SettingsSection(String titleKey, List<Setting<?>> settings) {
        this(titleKey, settings, List.of());
    }

    /** A button with its texts {@code <key>.label}, {@code <key>.hint} and {@code <key>.action}. */
    public record Link(String key, Place place) {}
}
