package shop.petunia.dashboard;

import shop.petunia.shared.Sentence;
import shop.petunia.ui.Place;

/**
 * One thing that a person has to decide.
 *
 * @param text what, in a few words
 * @param place where it is decided
 */
public record Attention(Sentence text, Place place) {}
