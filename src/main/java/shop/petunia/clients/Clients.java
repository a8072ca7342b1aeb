package shop.petunia.clients;

import jakarta.data.exceptions.DataException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientChange.What;
import shop.petunia.settings.Phones;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.LatinKeys;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * The people of the programme. A phone belongs to one of them. Who was merged into another is found as that other; who
 * was anonymised is not found at all.
 */
public final class Clients {
    private final Database database;
    private final Settings settings;

    public Clients(Database database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * @return the new client's id
     * @throws UserProblem when the phone is none, or taken: then {@link PhoneTaken} knows by whom, even if somebody was
     *     faster by a moment
     */
    public long add(ClientDraft draft) {
        return naming(() -> database.write(transaction -> add(transaction, draft, Enrolment.NEW)));
    }

    /** As {@link #add(ClientDraft)}; only who lost a race is told without an id. */
    public long add(Transaction transaction, ClientDraft draft, Enrolment enrolment) {
        String phone = phone(draft.phone());
        claim(transaction, phone, 0);
        CardNumbers numbers = numbers(transaction);
        String card = enrolment.card() == null ? numbers.next() : numbers.keep(enrolment.card());
        Client client = new Client(transaction, draft, phone, card,
                Objects.requireNonNullElse(enrolment.registeredAt(), transaction.at()));
        storing(client, () -> repository(transaction).insert(client));
        describe(transaction, client.id(), draft);
        announce(transaction, client.id(), What.ADDED,
                Sentence.of("clients.audit.added", card, draft.fullName().isEmpty() ? phone : draft.fullName()));
        return client.id();
    }

    /** Cards that are printed already, whoever is to have them: no new client gets such a number. */
    public void reserveCards(List<String> cards) {
        database.writeOnly(transaction -> numbers(transaction).pass(cards));
    }

    public void edit(long id, ClientDraft draft) {
        naming(() -> database.write(transaction -> edit(transaction, id, draft)));
    }

    /** @return the id */
    public long edit(Transaction transaction, long id, ClientDraft draft) {
        String phone = phone(draft.phone());
        Client client = locked(transaction, id);
        ClientCard before = card(transaction, client);
        claim(transaction, phone, id);
        client.describe(draft, phone);
        client.alsoFoundBy(repository(transaction).partsOf(id));
        storing(client, () -> repository(transaction).update(client));
        describe(transaction, id, draft);
        ClientEdit.between(before, card(transaction, client))
                .forEach(sentence -> announce(transaction, id, What.EDITED, sentence));
        return id;
    }

    /** Replaces the note alone. */
    public void note(long id, String note) {
        change(id, draft -> draft.note(note));
    }

    /** Replaces the tags alone. */
    public void tag(long id, List<String> tags) {
        change(id, draft -> draft.tags(tags));
    }

    /** The client, whoever it was merged into. */
    public Optional<ClientCard> byId(long id) {
        return database.read(transaction -> byId(transaction, id));
    }

    public Optional<ClientCard> byId(Transaction transaction, long id) {
        return living(transaction, repository(transaction).byId(id)).map(client -> card(transaction, client));
    }

    /** @param typed as a person writes a phone; nobody is found by what is none */
    public Optional<ClientRow> byPhone(String typed) {
        return database.read(transaction -> byPhone(transaction, typed));
    }

    public Optional<ClientRow> byPhone(Transaction transaction, String typed) {
        return Phones.e164(typed, region())
                .flatMap(phone -> living(transaction, repository(transaction).byPhone(phone)))
                .map(Client::row);
    }

    /** @param number of the shop's or the marketplace's card */
    public Optional<ClientRow> byCard(String number) {
        return database.read(transaction -> byCard(transaction, number));
    }

    public Optional<ClientRow> byCard(Transaction transaction, String number) {
        String card = number.strip();
        ClientRepository repository = repository(transaction);
        return living(transaction, repository.byCard(card)
                .or(() -> repository.byMarketCard(card))
                .or(() -> repository.byCard(LatinKeys.of(card)))).map(Client::row);
    }

    /** Who has these phones (E.164), by phone. */
    public Map<String, ClientRow> byPhones(List<String> phones) {
        return database.read(transaction -> {
            Map<String, ClientRow> owners = new HashMap<>();
            for (Client owner : repository(transaction).byPhones(phones)) {
                living(transaction, Optional.of(owner)).ifPresent(
                        client -> owners.put(Objects.requireNonNull(owner.phone), client.row()));
            }
            return owners;
        });
    }

    /** Which of these card numbers are given, to whomever. */
    public List<String> givenCards(List<String> cards) {
        return database.read(transaction -> repository(transaction).givenCards(cards));
    }

    /** The same for the marketplace's numbers. */
    public List<String> givenMarketCards(List<String> cards) {
        return database.read(transaction -> repository(transaction).givenMarketCards(cards));
    }

    public List<ClientRow> page(ClientFilter filter, Sort<ClientColumn> sort, int offset, int limit) {
        return database.read(transaction -> finder(transaction).page(filter, sort, offset, limit));
    }

    public long count(ClientFilter filter) {
        return database.read(transaction -> finder(transaction).count(filter));
    }

    /** For Ctrl+K and for whoever looks for a client while selling. */
    public List<ClientRow> search(String text, int limit) {
        return page(ClientFilter.ALL.text(text), Sort.by(ClientColumn.NAME), 0, limit);
    }

    /** All tags that somebody has, by name. */
    public List<TagCount> tags() {
        return database.read(transaction -> new Tags(transaction).counts());
    }

    /** The tags of these clients; who has none is not in it. */
    public Map<Long, List<String>> tags(Transaction transaction, List<Long> clientIds) {
        return clientIds.isEmpty() ? Map.of() : new Tags(transaction).of(clientIds);
    }

    /**
     * Birthdays and other occasions, the nearest first.
     *
     * @param days with the first one counted
     */
    public List<Celebration> celebrations(LocalDate first, int days) {
        Map<Integer, LocalDate> coming = DayOfYear.coming(first, days);
        List<Integer> keys = List.copyOf(coming.keySet());
        return database.read(transaction -> Stream.concat(
                repository(transaction).birthdays(keys).stream(), repository(transaction).occasions(keys).stream())
                .map(found -> new Celebration(found.id(),
                        found.fullName().isEmpty() ? found.card() : found.fullName(), found.phone(), found.title(),
                        found.day(), Objects.requireNonNull(coming.get(DayOfYear.of(found.day())))))
                .sorted(Comparator.comparing(Celebration::on).thenComparing(Celebration::client))
                .toList());
    }

    /** The country whose phones are typed without its code. */
    public String region() {
        return settings.get(ShopSettings.PHONE_REGION);
    }

    /** For features above that filter clients within their own transaction. */
    public ClientFinder finder(Transaction transaction) {
        return new ClientFinder(transaction, region());
    }

    /**
     * Nobody else writes the client until the transaction ends, and nobody did since it began.
     *
     * @throws UserProblem for whoever was merged or anonymised
     */
    static Client locked(Transaction transaction, long id) {
        Client client = repository(transaction).byId(id)
                .orElseThrow(() -> new UserProblem("clients.client.gone"));
        client.mustBeThere();
        repository(transaction).update(client);
        return client;
    }

    static ClientRepository repository(Transaction transaction) {
        return new ClientRepository_(transaction.session());
    }

    private void change(long id, UnaryOperator<ClientDraft> change) {
        database.writeOnly(transaction -> edit(transaction, id,
                change.apply(card(transaction, locked(transaction, id)).draft())));
    }

    private CardNumbers numbers(Transaction transaction) {
        return new CardNumbers(transaction, settings.get(ClientSettings.CARD_PREFIX));
    }

    private static Optional<Client> living(Transaction transaction, Optional<Client> found) {
        return found.flatMap(client -> client.mergedInto == null
                ? Optional.of(client)
                : repository(transaction).byId(client.mergedInto))
                .filter(client -> !client.gone);
    }

    private static ClientCard card(Transaction transaction, Client client) {
        List<OccasionDay> occasions = repository(transaction).occasionsOf(client.id()).stream()
                .map(Occasion::told)
                .toList();
        return new ClientCard(client.row(), new Tags(transaction).of(client.id()), occasions);
    }

    private static void describe(Transaction transaction, long id, ClientDraft draft) {
        new Tags(transaction).set(id, draft.tags());
        ClientRepository repository = repository(transaction);
        repository.occasionsOf(id).forEach(repository::delete);
        draft.occasions().forEach(occasion -> repository.insert(new Occasion(id, occasion)));
    }

    private String phone(String typed) {
        if (typed.isBlank()) {
            throw new UserProblem("clients.client.phoneMissing");
        }
        return Phones.e164(typed, region())
                .orElseThrow(() -> new UserProblem("clients.client.phoneInvalid", typed));
    }

    /** A phone that came with somebody who was merged into this client is this client's to take. */
    private static void claim(Transaction transaction, String phone, long id) {
        ClientRepository repository = repository(transaction);
        Client owner = repository.byPhone(phone).filter(found -> found.id() != id).orElse(null);
        if (owner != null && owner.living() != id) {
            throw PhoneTaken.problem(phone, owner.living());
        }
        if (owner != null) {
            owner.losePhone();
            repository.update(owner);
        }
    }

    private static void storing(Client client, Runnable statement) {
        try {
            statement.run();
        } catch (DataException refused) {
            if (Database.violates(refused, "client_phone_uq")) {
                throw PhoneTaken.problem(Objects.requireNonNull(client.phone), 0);
            }
            if (Database.violates(refused, "client_card_uq")) {
                throw new UserProblem(refused, "clients.client.cardTaken", client.card);
            }
            if (Database.violates(refused, "client_market_card_uq")) {
                throw new UserProblem(refused, "clients.client.marketCardTaken",
                        Objects.requireNonNull(client.marketCard));
            }
            throw refused;
        }
    }

    /** Whoever lost a race is told by whom. */
    private long naming(LongSupplier write) {
        try {
            return write.getAsLong();
        } catch (UserProblem problem) {
            if (problem.key().equals(PhoneTaken.KEY) && PhoneTaken.by(problem).isEmpty()) {
                String phone = (String) problem.sentence().args().getFirst();
                OptionalLong owner = owner(phone);
                throw owner.isPresent() ? PhoneTaken.problem(phone, owner.getAsLong()) : problem;
            }
            throw problem;
        }
    }

    private OptionalLong owner(String phone) {
        return database.read(transaction -> repository(transaction).byPhone(phone)
                .map(client -> OptionalLong.of(client.living()))
                .orElse(OptionalLong.empty()));
    }

    private static void announce(Transaction transaction, long id, What what, @Nullable Sentence audit) {
        transaction.announce(new ClientChange(id, what, audit));
    }
}
