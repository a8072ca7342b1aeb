package shop.petunia.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.ClientRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

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
        return rooms.database().write(transaction -> {
            HeldCart held = new HeldCart(transaction, cart, typed);
            rows(transaction).insert(held);
            announce(transaction, held.id());
            return held.id();
        });
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
     * Takes the cart up again; its client's points and discount are those of today.
     *
     * @throws UserProblem when somebody else has
     */
    public Cart resume(long id) {
        Held held = rooms.database().write(transaction -> take(transaction, id));
        Cart cart = held.cart();
        Optional<CartClient> client = Optional.ofNullable(held.clientId()).flatMap(shelf::client);
        return client.map(known -> cart.client(known).points(cart.points())).orElseGet(() -> cart.client(null));
    }

    /** The client does not come back. */
    public void discard(long id) {
        Held unused = rooms.database().write(transaction -> take(transaction, id));
    }

    private static Held take(Transaction transaction, long id) {
        HeldCart held = rows(transaction).byId(id).orElseThrow(() -> new UserProblem("register.held.gone"));
        Held taken = new Held(CartJson.read(held.cart), held.clientId);
        if (rows(transaction).remove(id) == 0) {
            throw new UserProblem("register.held.gone");
        }
        announce(transaction, id);
        return taken;
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

    private record Held(Cart cart, @Nullable Long clientId) {}
}
