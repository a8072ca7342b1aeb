package shop.petunia.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;

/** The screens of the program, and the views of those that somebody has been at. */
final class VisitedScreens {
    private final List<Screen> screens;
    private final Map<String, ScreenView> views = new HashMap<>();

    VisitedScreens(List<Screen> screens) {
        this.screens = screens;
    }

    List<Screen> screens() {
        return screens;
    }

    /** The one that shows what is at the place, if any does. */
    Optional<Screen> showing(Place place) {
        return screens.stream()
                .filter(screen -> screen.id().equals(place.kind()) || screen.kinds().contains(place.kind()))
                .findFirst();
    }

    Screen of(Place place) {
        return showing(place).orElseThrow(() -> new IllegalArgumentException("No screen shows " + place));
    }

    ScreenView visit(Screen screen, Kit kit) {
        return views.computeIfAbsent(screen.id(), id -> screen.view().apply(kit));
    }

    /** The view of a screen that was visited. */
    ScreenView view(String id) {
        return Objects.requireNonNull(views.get(id));
    }

    /** Whether showing this place loses what is typed on its screen. */
    boolean replacesUnsaved(Place place) {
        ScreenView shown = views.get(of(place).id());
        return place.id() != 0 && shown != null && shown.isUnsaved();
    }

    boolean isUnsaved() {
        return views.values().stream().anyMatch(ScreenView::isUnsaved);
    }

    /** Ends every view's subscriptions. */
    void leave() {
        views.values().forEach(ScreenView::left);
        views.clear();
    }
}
