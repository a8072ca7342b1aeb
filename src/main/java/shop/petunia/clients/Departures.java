package shop.petunia.clients;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientChange.What;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** How clients end: one becomes a part of another, or nobody can be known by the row any more. Neither can be undone. */
public final class Departures {
    private final Database database;
    private final List<ClientMove> moves;
    private final List<ClientErasure> erasures;

    /** @param moves and {@code erasures} of the features above, in any order */
    public Departures(Database database, List<ClientMove> moves, List<ClientErasure> erasures) {
        this.database = database;
        this.moves = List.copyOf(moves);
        this.erasures = List.copyOf(erasures);
    }

    /** Points, orders, tags and occasions go over; phone and card of the merged client find the other from now on. */
    public void merge(long from, long into) {
        if (from == into) {
            throw new UserProblem("clients.merge.same");
        }
        database.writeOnly(transaction -> merge(transaction, from, into));
    }

    /**
     * Takes the person out of everything that the shop keeps; what was sold stays.
     *
     * @throws UserProblem when a feature refuses: an order is open, points wait to be sent
     */
    public void anonymise(long id) {
        database.writeOnly(transaction -> {
            Client client = Clients.locked(transaction, id);
            List<Client> all = Stream.concat(
                    Stream.of(client), Clients.repository(transaction).partsOf(id).stream()).toList();
            all.forEach(one -> erasures.forEach(erasure -> erasure.mayErase(transaction, one.id())));
            all.forEach(one -> erase(transaction, one));
            announce(transaction, id, What.ANONYMISED, Sentence.of("clients.audit.anonymised", client.card));
        });
    }

    private void merge(Transaction transaction, long from, long into) {
        Client first = Clients.locked(transaction, Math.min(from, into));
        Client second = Clients.locked(transaction, Math.max(from, into));
        Client other = first.id() == from ? first : second;
        Client client = other == first ? second : first;
        ClientRepository repository = Clients.repository(transaction);
        client.absorb(other);
        moveMarketCard(repository, other, client);
        repository.update(other);
        repository.partsOf(from).forEach(part -> {
            part.follow(into);
            repository.update(part);
        });
        client.alsoFoundBy(repository.partsOf(into));
        repository.update(client);
        moveWords(transaction, from, into);
        moves.forEach(move -> move.move(transaction, from, into));
        announce(transaction, into, What.JOINED, Sentence.of("clients.audit.joined", client.card, other.card));
        announce(transaction, from, What.MERGED, Sentence.of("clients.audit.merged", other.card, client.card));
    }

    /** The number is unique, so the first to have it must lose it before the second gets it. */
    private static void moveMarketCard(ClientRepository repository, Client other, Client client) {
        if (client.marketCard == null && other.marketCard != null) {
            String number = other.giveMarketCardAway();
            repository.update(other);
            client.takeMarketCard(number);
        }
    }

    private static void moveWords(Transaction transaction, long from, long into) {
        Tags tags = new Tags(transaction);
        tags.set(into, Stream.concat(tags.of(into).stream(), tags.of(from).stream()).toList());
        tags.set(from, List.of());
        ClientRepository repository = Clients.repository(transaction);
        List<OccasionDay> known = repository.occasionsOf(into).stream().map(Occasion::told).toList();
        repository.occasionsOf(from).forEach(occasion -> {
            repository.delete(occasion);
            if (!known.contains(occasion.told())) {
                repository.insert(new Occasion(into, occasion.told()));
            }
        });
    }

    private void erase(Transaction transaction, Client client) {
        ClientRepository repository = Clients.repository(transaction);
        client.erase(transaction.at());
        repository.update(client);
        new Tags(transaction).set(client.id(), List.of());
        repository.occasionsOf(client.id()).forEach(repository::delete);
        erasures.forEach(erasure -> erasure.erase(transaction, client.id()));
    }

    private static void announce(Transaction transaction, long id, What what, @Nullable Sentence audit) {
        transaction.announce(new ClientChange(id, what, audit));
    }
}
