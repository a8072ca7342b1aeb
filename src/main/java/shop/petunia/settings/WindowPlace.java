package shop.petunia.settings;

/** Where a window is on the screen, in JavaFX's units; for a maximised one, where it would be otherwise. */
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}
