package shop.petunia.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.ClientRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;
import tools.jackson.core.JacksonException;

/** Carts put aside; they reserve nothing and are there after a restart. */
public final class Holds {
    private final RegisterRooms rooms;
    private final Shelf shelf;

    public Holds(RegisterRooms rooms, Shelf shelf) {
        this.rooms = rooms;
        this.shelf = shelf;
    }

    /**
     * @param note by which the client is known again, may be empty
     * @return its id
     */
    public long hold(Cart cart, String note) {
        if (cart.isEmpty()) {
            throw new UserProblem("register.cart.empty");
        }
        String typed = Words.typed(note, Words.NOTE_LENGTH);
        return rooms.database().write(transaction -> hold(transaction, cart, typed));
    }

    /** The oldest first. */
    public List<HeldRow> list() {
        return rooms.database().read(transaction -> {
            People people = People.of(transaction);
            return rows(transaction).all().stream()
                    .map(held -> new HeldRow(held.id(), held.heldAt, people.name(held.authorId), held.note,
                            name(transaction, held.clientId), held.goods, held.pieces, Money.ofKopecks(held.total)))
                    .toList();
        });
    }

    public long count() {
        return rooms.database().read(transaction -> rows(transaction).count());
    }

    /**
     * Takes the cart up again; its days left, its client's points and discount are those of today.
     *
     * @throws UserProblem when somebody else has
     */
    public Cart resume(long id) {
        return swap(id, Cart.EMPTY);
    }

    /** The same while another cart, or an empty one, is put aside in its place: both happen, or neither. */
    public Cart swap(long id, Cart current) {
        return rooms.database().write(transaction -> {
            Cart taken = take(transaction, id);
            if (!current.isEmpty()) {
                hold(transaction, current, "");
            }
            return taken;
        });
    }

    /** The client does not come back; whether its content can still be read is no matter. */
    public void discard(long id) {
        rooms.database().writeOnly(transaction -> remove(transaction, id));
    }

    private static long hold(Transaction transaction, Cart cart, String note) {
        HeldCart held = new HeldCart(transaction, cart, note);
        rows(transaction).insert(held);
        announce(transaction, held.id());
        return held.id();
    }

    private Cart take(Transaction transaction, long id) {
        HeldCart held = rows(transaction).byId(id).orElseThrow(() -> new UserProblem("register.held.gone"));
        Cart cart = shelf.fresh(transaction, read(held));
        Optional<CartClient> client =
                Optional.ofNullable(held.clientId).flatMap(known -> shelf.client(transaction, known));
        remove(transaction, id);
        return client.map(known -> cart.client(known).points(cart.points())).orElseGet(() -> cart.client(null));
    }

    private static Cart read(HeldCart held) {
        try {
            return CartJson.read(held.cart);
        } catch (JacksonException unreadable) {
            throw new UserProblem(unreadable, "register.held.unreadable");
        }
    }

    private static void remove(Transaction transaction, long id) {
        if (rows(transaction).remove(id) == 0) {
            throw new UserProblem("register.held.gone");
        }
        announce(transaction, id);
    }

    private String name(Transaction transaction, @Nullable Long clientId) {
        return clientId == null
                ? ""
                : rooms.clients().byId(transaction, clientId).map(ClientCard::client).map(ClientRow::name).orElse("");
    }

    private static void announce(Transaction transaction, long id) {
        transaction.announce(new RegisterChange(RegisterChange.HELD, id, null));
    }

    private static HoldRepository rows(Transaction transaction) {
        return new HoldRepository_(transaction.session());
    }
}
