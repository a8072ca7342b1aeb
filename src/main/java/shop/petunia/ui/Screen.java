package shop.petunia.ui;

import java.util.Set;
import java.util.function.Function;

/**
 * One screen of the program, as its feature offers it to the navigation.
 *
 * @param id also the kind of its {@link Place}
 * @param titleKey the text in the navigation and the title
 * @param icon an Ikonli literal
 * @param kinds the kinds of things that {@link ScreenView#show} opens here
 * @param view builds the screen's view; called when it is first visited and again in another language
 */
public record Screen(String id, String titleKey, String icon, Set<String> kinds, Function<Kit, ScreenView> view) {}
