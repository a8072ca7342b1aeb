package shop.petunia.settings;

import java.util.List;

/** One page of the settings screen. Features offer theirs as a constant; the wiring lists them. */
public record SettingsSection(String titleKey, List<Setting<?>> settings) {}
