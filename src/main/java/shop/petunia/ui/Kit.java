package shop.petunia.ui;

/** What every view and view-model needs, in one hand. */
public record Kit(Texts texts, Background background, Dialogs dialogs, Navigator navigator) {}
