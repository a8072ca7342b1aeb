package shop.petunia.ui;

/** The content of a sheet in which something may be typed: Esc and the cross ask before they throw it away. */
@FunctionalInterface
public interface Unsaved {
    boolean isUnsaved();
}
