package shop.petunia.marketplace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.marketplace.CloudProducts.Product;
import shop.petunia.marketplace.Offer.Told;
import shop.petunia.marketplace.ShopWindow.Ware;
import shop.petunia.storage.Transaction;

/**
 * Tells what the storefront is to show of something, whole, and only when it is not what was told last. A new product is
 * introduced once: before each request it is looked for by its name, so none is there twice.
 */
final class ProductPush {
    private static final int NOT_THERE = 404;
    /** What a list leaves out would be there twice; so more than one is read before something is introduced. */
    private static final int LOOKS = 3;

    private final WireRooms rooms;
    private final Desk desk;
    private final ShopWindow window;
    private final CloudProducts products;
    private final OfferPhotos photos;

    ProductPush(WireRooms rooms, Desk desk) {
        this.rooms = rooms;
        this.desk = desk;
        window = new ShopWindow(rooms.store(), rooms.time());
        products = new CloudProducts(rooms.client());
        photos = new OfferPhotos(rooms);
    }

    /** What is to be told, as it is at this moment. */
    private record Matter(Offer offer, Ware ware, Told wanted) {}

    Went push(Outgoing row) {
        Optional<Matter> found = rooms.database().read(transaction -> matter(transaction, row));
        if (found.isEmpty()) {
            desk.ended(row, Why.SUPERSEDED);
            return Went.ON;
        }
        Matter matter = found.get();
        if (row.attempts == 0 && row.state == OutgoingState.READY && isSettled(matter)) {
            settled(row, matter);
            return Went.ON;
        }
        return matter.offer.productId == null ? lookFor(row, matter) : change(row, matter);
    }

    /** Not to be asked after a request has left: what was told last may not be what is there. */
    private static boolean isSettled(Matter matter) {
        return matter.offer.productId == null
                ? !matter.wanted.active()
                : matter.wanted.equals(matter.offer.told());
    }

    private Optional<Matter> matter(Transaction transaction, Outgoing row) {
        return new OfferRepository_(transaction.session()).offer(row.offerId == null ? 0 : row.offerId)
                .flatMap(offer -> window.of(transaction, offer.item())
                        .map(ware -> new Matter(offer, ware, window.told(offer, ware))));
    }

    private Went lookFor(Outgoing row, Matter matter) {
        Map<Long, Product> there = new LinkedHashMap<>();
        Answer answer = products.all(there);
        for (int look = 1; look < LOOKS && answer instanceof Answer.Ok; look++) {
            answer = products.all(there);
        }
        return switch (answer) {
            case Answer.Stopped stopped -> Went.STOPPED;
            case Answer.Ok ok -> {
                List<Product> same = same(List.copyOf(there.values()), matter);
                if (same.size() > 1) {
                    parked(row, OutgoingState.CONFLICT, Why.SEVERAL, "");
                    yield Went.ON;
                }
                if (!same.isEmpty()) {
                    yield linked(row, matter, same.getFirst().id());
                }
                if (matter.wanted.active()) {
                    yield introduce(row, matter);
                }
                settled(row, matter);
                yield Went.ON;
            }
            default -> Went.LATER;
        };
    }

    /** What a person has confirmed goes before what only has the same name. */
    private List<Product> same(List<Product> all, Matter matter) {
        return rooms.database().read(transaction -> {
            List<Long> confirmed = new WireRepository_(transaction.session()).products().stream()
                    .filter(product -> product.link().equals(matter.offer.item()))
                    .map(product -> product.productId)
                    .toList();
            List<Product> free = all.stream()
                    .filter(product -> new OfferRepository_(transaction.session()).holding(product.id()) == 0)
                    .toList();
            List<Product> known = free.stream().filter(product -> confirmed.contains(product.id())).toList();
            return !known.isEmpty()
                    ? known.subList(0, 1)
                    : free.stream().filter(product -> isSame(product, matter)).toList();
        });
    }

    private boolean isSame(Product product, Matter matter) {
        Long seller = rooms.client().seller();
        boolean ours = seller == null || product.seller() == null || seller.equals(product.seller());
        return ours && product.name().strip().equalsIgnoreCase(matter.wanted.name().strip());
    }

    private Went introduce(Outgoing row, Matter matter) {
        Long seller = rooms.client().seller();
        if (seller == null) {
            rooms.client().signInAnew();
            return Went.LATER;
        }
        OfferPhotos.Kept photo = photos.there(matter.wanted.photo());
        if (photo.id() == null && photo.trouble() != null) {
            return without(row, photo.trouble());
        }
        desk.sending(row, null);
        Matter now = now(row, matter);
        Map<String, Object> body = body(now, seller, now.ware.words());
        if (photo.id() != null) {
            body.put("photo_ids", List.of(photo.id()));
        }
        return desk.outcome(row, rooms.client().post(CloudProducts.PATH, body), ok -> Json.id(ok.node(), "id")
                .map(id -> done(row, now, id))
                .orElseGet(() -> desk.inDoubt(row)), refused -> refused(row, refused));
    }

    private Went linked(Outgoing row, Matter matter, long product) {
        rooms.database().writeOnly(transaction -> link(transaction, matter, product));
        matter.offer.isProduct(product);
        return change(row, matter);
    }

    /** Somebody may have written more about it there, and that stays. */
    private Went change(Outgoing row, Matter matter) {
        long id = matter.offer.productId == null ? 0 : matter.offer.productId;
        return switch (rooms.client().get(CloudProducts.path(id))) {
            case Answer.Stopped stopped -> Went.STOPPED;
            case Answer.Refused refused when refused.status() == NOT_THERE -> {
                parked(row, OutgoingState.CONFLICT, Why.GONE, refused.hint());
                yield Went.ON;
            }
            case Answer.Ok ok -> write(row, matter, products.product(ok.node()));
            default -> Went.LATER;
        };
    }

    private Went write(Outgoing row, Matter matter, Product there) {
        OfferPhotos.Kept photo = photos.there(matter.wanted.photo());
        if (photo.id() == null && photo.trouble() != null) {
            return without(row, photo.trouble());
        }
        desk.sending(row, null);
        Matter now = now(row, matter);
        Answer answer = rooms.client().put(CloudProducts.path(there.id()), changed(now, there, photo.id()));
        return desk.outcome(row, answer, ok -> done(row, now, there.id()), refused -> refused(row, refused));
    }

    /** What was sold while pictures went there counts; what is sold from now on writes a row of its own. */
    private Matter now(Outgoing row, Matter before) {
        return rooms.database().read(transaction -> matter(transaction, row))
                .filter(now -> Objects.equals(now.wanted.photo(), before.wanted.photo()))
                .orElse(before);
    }

    private Map<String, Object> changed(Matter matter, Product there, @Nullable String photo) {
        Long seller = there.seller() == null ? rooms.client().seller() : there.seller();
        Map<String, Object> body =
                body(matter, seller, there.description().isBlank() ? matter.ware.words() : there.description());
        if (matter.wanted.price() == 0) {
            body.put("price", Json.roubles(there.price()));
        }
        List<String> pictures = new ArrayList<>(there.photos());
        if (photo != null && !pictures.contains(photo)) {
            pictures = List.of(photo);
        }
        if (!pictures.isEmpty()) {
            body.put("photo_ids", pictures);
        }
        body.putAll(there.kept());
        return body;
    }

    private static Map<String, Object> body(Matter matter, @Nullable Long seller, String description) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (seller != null) {
            body.put("seller_id", seller);
        }
        body.put("name", matter.wanted.name());
        body.put("description", description);
        body.put("price", Json.roubles(matter.wanted.price()));
        body.put("quantity", matter.wanted.quantity());
        body.put("is_active", matter.wanted.active());
        return body;
    }

    /** Its picture could not be brought there, so it is not told either. */
    private Went without(Outgoing row, Answer trouble) {
        return switch (trouble) {
            case Answer.Stopped stopped -> Went.STOPPED;
            case Answer.Refused refused -> refused(row, refused);
            default -> Went.LATER;
        };
    }

    private Went refused(Outgoing row, Answer.Refused refused) {
        parked(row, OutgoingState.REJECTED, Why.REFUSED, refused.hint());
        return Went.ON;
    }

    private Went done(Outgoing row, Matter matter, long product) {
        desk.done(row, matter.wanted.name() + " — " + matter.wanted.quantity(), (transaction, fresh) -> {
            OfferRepository offers = new OfferRepository_(transaction.session());
            link(transaction, matter, product);
            Offer offer = offers.offer(matter.offer.id()).orElseThrow();
            offer.told(matter.wanted, transaction.at());
            offers.update(offer);
            tidied(transaction, fresh);
            transaction.announce(new StorefrontChange(offer.id(), null));
        });
        return Went.ON;
    }

    private void settled(Outgoing row, Matter matter) {
        desk.change(row, (transaction, fresh) -> {
            fresh.done(transaction.at());
            tidied(transaction, fresh);
            transaction.announce(new StorefrontChange(matter.offer.id(), null));
        });
    }

    private void parked(Outgoing row, OutgoingState where, Why why, String hint) {
        desk.parked(row, where, why, null, hint);
        rooms.database().writeOnly(transaction -> {
            tidied(transaction, row);
            transaction.announce(new StorefrontChange(row.offerId == null ? 0 : row.offerId, null));
        });
    }

    /** The latest word on an offer is the one that counts. */
    private static void tidied(Transaction transaction, Outgoing row) {
        OfferRepository offers = new OfferRepository_(transaction.session());
        long offer = row.offerId == null ? 0 : row.offerId;
        offers.outdate(offer, row.id(), transaction.at());
        offers.forgetDone(offer, row.id());
    }

    private static void link(Transaction transaction, Matter matter, long product) {
        OfferRepository offers = new OfferRepository_(transaction.session());
        Offer offer = offers.offer(matter.offer.id()).orElseThrow();
        offer.isProduct(product);
        offers.update(offer);
        WireRepository rows = new WireRepository_(transaction.session());
        if (rows.product(product).isEmpty()) {
            rows.insert(new ProductLink(transaction, product, matter.wanted.name(), offer.item()));
        }
    }
}
