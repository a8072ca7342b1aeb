package shop.petunia.app;

import java.util.List;
import java.util.stream.Stream;
import shop.petunia.ui.Screen;

/**
 * The screens as the navigation shows them.
 *
 * @param daily what the counter needs every hour
 * @param seldom what stands below, for the manager
 */
record Screens(List<Group> daily, List<Screen> seldom) {
    /** Screens under one heading. */
    record Group(String titleKey, List<Screen> screens) {}

    List<Screen> all() {
        return Stream.concat(daily.stream().flatMap(group -> group.screens().stream()), seldom.stream()).toList();
    }
}
