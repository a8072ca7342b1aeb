package shop.petunia.marketplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Place;

/**
 * Something that needs a person.
 *
 * @param what «Заказ 1024: у нас принят, на маркетплейсе покупатель отменил»
 * @param why and what helps
 * @param place the order or the client; null when it is gone
 */
public record Parked(OutgoingRow row, Sentence what, Sentence why, @Nullable Place place) {
    /** Those that mean something here, the likeliest first. */
    List<Choice> choices() {
        return Choice.of(row);
    }
}
