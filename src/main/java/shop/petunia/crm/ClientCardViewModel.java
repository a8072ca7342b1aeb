package shop.petunia.crm;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientChange;
import shop.petunia.clients.ClientRow;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.orders.OrderChange;
import shop.petunia.orders.OrderRow;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** One client: everything about the person, and what is done for one. */
final class ClientCardViewModel {
    private final ClientRooms rooms;
    private final Kit kit;
    private final Runnable leaving;
    private final Busy busy = new Busy();
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable ClientProfile> profile = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> knownTags = new ReadOnlyObjectWrapper<>(List.of());
    private final Rows<ToldPurchase> purchases;
    private final Rows<ToldEntry> entries;
    private final Rows<OrderRow> orders;
    private final ClientHabits habits;
    private long clientId;

    /** @param leaving goes back to the list */
    ClientCardViewModel(ClientRooms rooms, Kit kit, long clientId, Runnable leaving) {
        this.rooms = rooms;
        this.kit = kit;
        this.clientId = clientId;
        this.leaving = leaving;
        this.purchases = new Rows<>(kit.background());
        this.entries = new Rows<>(kit.background());
        this.orders = new Rows<>(kit.background());
        this.habits = new ClientHabits(rooms.loyalty(), rooms.time(), kit.background());
    }

    /** Null until it is loaded. */
    ReadOnlyObjectProperty<@Nullable ClientProfile> profile() {
        return profile.getReadOnlyProperty();
    }

    /** The tags that somebody has. */
    /** Whether the marketplace has a card of theirs, too. */
    boolean isInMarket() {
        ClientProfile client = profile.get();
        return client != null && client.client().marketCard() != null;
    }

    ReadOnlyObjectProperty<List<String>> knownTags() {
        return knownTags.getReadOnlyProperty();
    }

    ClientHabits habits() {
        return habits;
    }

    Rows<ToldPurchase> purchases() {
        return purchases;
    }

    Rows<ToldEntry> entries() {
        return entries;
    }

    Rows<OrderRow> orders() {
        return orders;
    }

    void refresh() {
        load(loaded -> {});
    }

    /** Opens the merge with the other client once this one is loaded. */
    void mergeWith(long otherId) {
        load(loaded -> kit.background().run(
                busy,
                () -> rooms.profile(otherId),
                other -> MergeView.open(kit, rooms, loaded, other, this::merged)));
    }

    void back() {
        leaving.run();
    }

    /** Whether there is a screen for what stands behind points or a purchase. */
    boolean leadsTo(DocumentRef document) {
        return !document.isNone() && !document.kind().equals(DocumentRef.PURCHASE)
                && kit.navigator().leadsTo(new Place(document.kind(), document.id()));
    }

    void open(DocumentRef document) {
        if (leadsTo(document)) {
            kit.navigator().go(new Place(document.kind(), document.id()));
        }
    }

    void open(OrderRow order) {
        kit.navigator().go(new Place(OrderChange.ORDER, order.id()));
    }

    void copied(String what) {
        kit.dialogs().notice(Sentence.of("crm.card.copied", what));
    }

    void sell() {
        with(client -> SaleForm.open(kit, rooms, client, this::refresh));
    }

    void redeem() {
        with(client -> RedemptionForm.open(kit, rooms, client, this::refresh));
    }

    void correct() {
        with(client -> CorrectionForm.open(kit, rooms, client, this::refresh));
    }

    void note() {
        with(client -> NoteForm.open(kit, rooms, client, this::refresh));
    }

    void edit() {
        with(client -> kit.background().run(
                busy, rooms::tags, known -> ClientForm.edit(kit, rooms, known, client.card(), id -> refresh())));
    }

    void tag(List<String> tags) {
        with(client -> {
            if (!client.card().tags().equals(tags)) {
                kit.background().run(busy, () -> tagged(client.id(), tags), unused -> refresh(), problem -> {
                    kit.background().refused(problem);
                    refresh();
                });
            }
        });
    }

    void merge() {
        with(client -> MergeView.open(kit, rooms, client, null, this::merged));
    }

    /** Asks first: nothing brings the person back. */
    void anonymise() {
        with(client -> kit.dialogs().confirm(
                question(client.client()),
                () -> kit.background().run(busy, () -> anonymised(client), done -> {
                    kit.dialogs().notice(done);
                    leaving.run();
                })));
    }

    /** Takes a sale back that was entered by hand. */
    void withdraw(ToldPurchase purchase) {
        UUID operation = UUID.randomUUID();
        Question question = new Question(
                Sentence.of("crm.withdraw"),
                Sentence.of("crm.withdraw.question", purchase.row().paid()),
                Sentence.of("crm.withdraw.action"),
                true);
        kit.dialogs().confirm(question, () -> kit.background().run(
                busy,
                () -> rooms.loyalty().withdrawSale(purchase.row().id(), operation),
                reversed -> {
                    kit.dialogs().notice(reversed.missed().isZero()
                            ? Sentence.of("crm.withdraw.done", reversed.taken(), reversed.taken().number())
                            : Sentence.of("crm.withdraw.doneMissing", reversed.taken(),
                                    reversed.taken().number(), reversed.missed()));
                    refresh();
                }));
    }

    private void load(Consumer<ClientProfile> then) {
        kit.background().latest(latest, () -> new Loaded(rooms.profile(clientId), rooms.tags()), loaded -> {
            clientId = loaded.profile().id();
            knownTags.set(loaded.tags());
            profile.set(loaded.profile());
            purchases.ask(source(rooms.loyalty()::countPurchases, rooms::purchases));
            entries.ask(source(rooms.loyalty()::countEntries, rooms::entries));
            orders.ask(source(rooms.orders()::countOfClient, rooms.orders()::ofClient));
            habits.of(clientId);
            then.accept(loaded.profile());
        });
    }

    private void merged(long into) {
        kit.navigator().go(new Place(ClientChange.CLIENT, into));
    }

    private boolean tagged(long id, List<String> tags) {
        rooms.clients().tag(id, tags);
        return true;
    }

    private Sentence anonymised(ClientProfile client) {
        rooms.departures().anonymise(client.id());
        return Sentence.of("crm.anonymise.done", client.client().card());
    }

    private Question question(ClientRow client) {
        return new Question(
                Sentence.of("crm.anonymise.title", ClientBadges.name(kit.texts(), client)),
                Sentence.of("crm.anonymise.question"),
                Sentence.of("crm.anonymise.action"),
                true);
    }

    private void with(Consumer<ClientProfile> action) {
        ClientProfile known = profile.get();
        if (known != null) {
            action.accept(known);
        }
    }

    private <R> RowSource<R> source(Function<Long, Long> count, Paging<R> paging) {
        long id = clientId;
        return new RowSource<>() {
            @Override
            public long count() {
                return count.apply(id);
            }

            @Override
            public List<R> page(Order order, int offset, int limit) {
                return paging.page(id, offset, limit);
            }
        };
    }

    private interface Paging<R> {
        List<R> page(long clientId, int offset, int limit);
    }

    private record Loaded(ClientProfile profile, List<String> tags) {}
}
