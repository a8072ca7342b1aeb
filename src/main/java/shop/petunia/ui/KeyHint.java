package shop.petunia.ui;

import shop.petunia.shared.Sentence;

/** A key of a screen and what it does there, for F1. */
public record KeyHint(String key, Sentence does) {}
