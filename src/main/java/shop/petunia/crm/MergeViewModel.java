package shop.petunia.crm;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** Two clients that are one person: which of them stays, and what it then has. */
final class MergeViewModel {
    private static final int OFFERED = 8;

    private final Kit kit;
    private final ClientRooms rooms;
    private final LongConsumer merged;
    private final Busy busy = new Busy();
    private final Latest latest = new Latest();
    private final ObjectProperty<ClientProfile> stays;
    private final ObjectProperty<@Nullable ClientProfile> joins;

    /**
     * @param joins the other client, when it is known already
     * @param merged gets the id of the client who stayed
     */
    MergeViewModel(
            Kit kit, ClientRooms rooms, ClientProfile stays, @Nullable ClientProfile joins, LongConsumer merged) {
        this.kit = kit;
        this.rooms = rooms;
        this.merged = merged;
        this.stays = new SimpleObjectProperty<>(stays);
        this.joins = new SimpleObjectProperty<>(joins);
    }

    ObjectProperty<ClientProfile> stays() {
        return stays;
    }

    ObjectProperty<@Nullable ClientProfile> joins() {
        return joins;
    }

    Busy busy() {
        return busy;
    }

    /** Off the JavaFX thread. */
    List<ClientRow> offered(String text) {
        long own = stays.get().id();
        return rooms.clients().search(text, OFFERED + 1).stream()
                .filter(row -> row.id() != own)
                .limit(OFFERED)
                .toList();
    }

    void choose(@Nullable ClientRow other) {
        if (other == null) {
            joins.set(null);
        } else {
            kit.background().latest(latest, () -> rooms.profile(other.id()), joins::set);
        }
    }

    /** The other one stays. */
    void swap() {
        ClientProfile other = joins.get();
        if (other != null) {
            joins.set(stays.get());
            stays.set(other);
        }
    }

    /** The tags of both. */
    List<String> tags() {
        ClientProfile other = joins.get();
        return Stream.concat(
                stays.get().card().tags().stream(),
                other == null ? Stream.empty() : other.card().tags().stream())
                .distinct()
                .toList();
    }

    void merge() {
        ClientProfile from = joins.get();
        ClientProfile into = stays.get();
        if (from == null) {
            return;
        }
        Question question = new Question(
                Sentence.of("crm.merge.question.title"),
                Sentence.of("crm.merge.question", from.client().card(), into.client().card()),
                Sentence.of("crm.merge.action"),
                true);
        kit.dialogs().confirm(question, () -> kit.background().run(
                busy,
                () -> {
                    rooms.departures().merge(from.id(), into.id());
                    return Sentence.of("crm.merge.done", into.client().card());
                },
                done -> kit.saved(done, () -> merged.accept(into.id()))));
    }
}
