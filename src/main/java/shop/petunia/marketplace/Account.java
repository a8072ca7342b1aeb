package shop.petunia.marketplace;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientCard;
import shop.petunia.marketplace.WireRepository.Newest;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/**
 * Whose numbers stand in this database. Another account's orders, clients and products have the same numbers and are
 * others, so nobody else is let in while any of them stand here.
 */
final class Account implements CloudClient.Gate {
    private final WireRooms rooms;
    private final Customers customers;
    private volatile @Nullable Owner admitted;

    Account(WireRooms rooms) {
        this.rooms = rooms;
        customers = new Customers(rooms);
    }

    /**
     * Who has signed in, and where.
     *
     * @param seller null when the marketplace has not told
     */
    record Owner(String address, @Nullable Long seller) {
        static Owner of(Credentials credentials) {
            return new Owner(credentials.base().toString(), credentials.seller());
        }

        /** As far as both are known. */
        private boolean isSame(Owner other) {
            return address.equals(other.address)
                    && (seller == null || other.seller == null || seller.equals(other.seller));
        }

        @Override
        public String toString() {
            return seller == null ? address : "№ " + seller + " (" + address + ")";
        }
    }

    @Override
    public Optional<Answer.Stopped> refusal(Credentials credentials, Function<String, Answer> ask) {
        Owner there = Owner.of(credentials);
        if (there.equals(admitted)) {
            return Optional.empty();
        }
        Optional<Owner> here = known();
        boolean same = here.isEmpty() || here.get().isSame(there) || isFree();
        Optional<Answer.Stopped> refusal = same ? Optional.empty() : compared(here.get(), there, ask);
        if (refusal.isEmpty()) {
            remember(there);
            admitted = there;
        }
        return refusal;
    }

    /** What was signed in with before anybody noted whose it is. */
    void rememberFormer(Credentials credentials) {
        if (known().isEmpty()) {
            remember(Owner.of(credentials));
        }
    }

    UserProblem problem(Credentials refused) {
        return new UserProblem("marketplace.access.otherAccount", known().map(Owner::toString).orElse("—"),
                Owner.of(refused).toString());
    }

    private Optional<Owner> known() {
        return rooms.database().read(transaction -> {
            Reading reading = rows(transaction).reading(Reading.ONLY);
            return Optional.ofNullable(reading.address).map(address -> new Owner(address, reading.seller));
        });
    }

    private boolean isFree() {
        return rooms.database().read(transaction -> rows(transaction).numbersThere() == 0);
    }

    private void remember(Owner there) {
        rooms.database().writeOnly(transaction -> {
            Reading reading = rows(transaction).reading(Reading.ONLY);
            boolean knowsMore = there.seller == null && there.address.equals(reading.address);
            reading.belongsTo(knowsMore ? new Owner(there.address, reading.seller) : there);
            rows(transaction).update(reading);
        });
    }

    /** A marketplace that has moved still has what stands here; a trial server has something else under its number. */
    private Optional<Answer.Stopped> compared(Owner here, Owner there, Function<String, Answer> ask) {
        Answer.Stopped other = new Answer.Stopped(Trouble.OTHER_ACCOUNT, here + " ≠ " + there);
        if (here.seller == null || !here.seller.equals(there.seller)) {
            return Optional.of(other);
        }
        Optional<Newest> order = rooms.database().read(transaction -> rows(transaction).newest());
        Answer answer = ask.apply(order.map(known -> "/seller-web/orders/" + known.marketId())
                .orElse("/seller-web/customers"));
        return switch (answer) {
            case Answer.Stopped stopped -> Optional.of(stopped);
            case Answer.Unknown lost -> Optional.of(new Answer.Stopped(Trouble.OUT_OF_ORDER, lost.hint()));
            case Answer.Refused gone -> Optional.of(other);
            case Answer.Ok ok -> order.map(known -> isOrder(known, ok)).orElseGet(() -> areCustomers(ok))
                    ? Optional.empty()
                    : Optional.of(other);
        };
    }

    private boolean isOrder(Newest known, Answer.Ok there) {
        try {
            return new OrderReader(rooms.time()).read(there.node(), null).createdAt().equals(known.createdAt());
        } catch (OrderJson.Unreadable wrong) {
            return false;
        }
    }

    private boolean areCustomers(Answer.Ok there) {
        return rooms.database().read(transaction -> rows(transaction).links().stream().anyMatch(
                link -> customers.read(there).stream().anyMatch(customer -> customer.id() == link.marketId
                        && customer.phone().isPresent() && Objects.equals(customer.phone().get(),
                                rooms.clients().byId(transaction, link.clientId).map(Account::phone).orElse(null)))));
    }

    private static @Nullable String phone(ClientCard card) {
        return card.client().phone();
    }

    private static WireRepository rows(Transaction transaction) {
        return new WireRepository_(transaction.session());
    }
}
