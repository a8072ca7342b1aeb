package shop.petunia.ui;

/** A sheet or a screen on which something may be typed: whoever would throw it away asks before. */
@FunctionalInterface
public interface Unsaved {
    boolean isUnsaved();
}
