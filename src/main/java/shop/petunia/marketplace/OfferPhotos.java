package shop.petunia.marketplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings pictures to the marketplace, each once: its name is made of its content. */
final class OfferPhotos {
    private static final Logger LOG = LoggerFactory.getLogger(OfferPhotos.class);

    private final WireRooms rooms;

    OfferPhotos(WireRooms rooms) {
        this.rooms = rooms;
    }

    /**
     * What the marketplace calls a picture.
     *
     * @param id null when there is no picture, or it did not arrive
     * @param trouble why it did not arrive
     */
    record Kept(@Nullable String id, @Nullable Answer trouble) {
        static final Kept NOTHING = new Kept(null, null);
    }

    /** @param name null for what has no picture */
    Kept there(@Nullable String name) {
        if (name == null) {
            return Kept.NOTHING;
        }
        Optional<OfferPhoto> known =
                rooms.database().read(transaction -> new OfferRepository_(transaction.session()).photo(name));
        return known.map(photo -> new Kept(photo.photoId, null)).orElseGet(() -> brought(name));
    }

    /** A file that has gone from here is no reason not to show the rest. */
    private Kept brought(String name) {
        Optional<Path> file = rooms.store().photos().file(name);
        if (file.isEmpty()) {
            return Kept.NOTHING;
        }
        Answer answer;
        try {
            answer = rooms.client().upload("/seller-web/upload-photo", name + ".jpg", Files.readAllBytes(file.get()));
        } catch (IOException unreadable) {
            LOG.warn("The picture {} cannot be read", name, unreadable);
            return Kept.NOTHING;
        }
        if (!(answer instanceof Answer.Ok ok)) {
            return new Kept(null, answer);
        }
        String id = Json.text(ok.node(), "photo_id");
        if (id.isEmpty()) {
            return new Kept(null, new Answer.Unknown("no photo_id"));
        }
        rooms.database().writeOnly(
                transaction -> new OfferRepository_(transaction.session()).insert(new OfferPhoto(name, id)));
        return new Kept(id, null);
    }
}
