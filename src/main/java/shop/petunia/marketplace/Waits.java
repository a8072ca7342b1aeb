package shop.petunia.marketplace;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Place;

/**
 * Something that is to be sent.
 *
 * @param held whether something of the same order or client needs a person first
 */
record Waits(OutgoingRow row, Sentence what, @Nullable Place place, boolean held) {}
