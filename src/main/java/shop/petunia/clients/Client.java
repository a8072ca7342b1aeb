package shop.petunia.clients;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/** A person of the programme. Never deleted: merged into another or anonymised, the row stays for what refers to it. */
@Entity
public class Client {
    /** Sorts behind all letters. */
    private static final String NAMELESS = "\uf8ff";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Version
    int version;

    /** E.164. */
    @Nullable String phone;
    String firstName = "";
    String lastName = "";
    /** As it was written, whatever the parts are. */
    String fullName = "";
    @Nullable LocalDate birthday;
    @Nullable Integer dayOfYear;
    String note = "";
    String card = "";
    @Nullable String marketCard;
    Instant registeredAt = Instant.EPOCH;
    long authorId;
    @Nullable Long mergedInto;
    @Nullable Instant anonymisedAt;
    boolean gone;
    String sortName = "";
    String searchText = "";

    protected Client() {}

    Client(Transaction transaction, ClientDraft draft, String phone, String card, Instant registeredAt) {
        this.card = card;
        this.registeredAt = registeredAt;
        this.authorId = transaction.author();
        describe(draft, phone);
    }

    void describe(ClientDraft draft, String e164) {
        mustBeThere();
        phone = e164;
        firstName = draft.firstName();
        lastName = draft.lastName();
        fullName = draft.fullName();
        birthday = draft.birthday();
        note = draft.note();
        marketCard = draft.marketCard();
        settle();
    }

    /** What this client lacks is taken from the other, who then becomes a part of this one. */
    void absorb(Client other) {
        mustBeThere();
        other.mustBeThere();
        if (fullName.isEmpty()) {
            firstName = other.firstName;
            lastName = other.lastName;
            fullName = other.fullName;
        }
        birthday = birthday == null ? other.birthday : birthday;
        note = ClientDraft.joinedNotes(note, other.note);
        registeredAt = registeredAt.isBefore(other.registeredAt) ? registeredAt : other.registeredAt;
        settle();
        other.mergedInto = id();
        other.settle();
    }

    /** Phones and cards of whoever was merged into this client lead here; to be said after every change. */
    void alsoFoundBy(List<Client> parts) {
        searchText = ClientWords.searchText(this, parts);
    }

    /** What was merged into the merged one is now a part of the same. */
    void follow(long into) {
        mergedInto = into;
    }

    String giveMarketCardAway() {
        String number = requireNonNull(marketCard);
        marketCard = null;
        settle();
        return number;
    }

    void takeMarketCard(String number) {
        marketCard = number;
        settle();
    }

    void losePhone() {
        phone = null;
        settle();
    }

    /** For whom this client was merged into, or the client itself. */
    long living() {
        return mergedInto == null ? id() : mergedInto;
    }

    /** Nothing remains by which the person could be known. */
    void erase(Instant at) {
        phone = null;
        firstName = "";
        lastName = "";
        fullName = "";
        birthday = null;
        note = "";
        marketCard = null;
        anonymisedAt = at;
        settle();
    }

    void mustBeThere() {
        if (gone) {
            throw new UserProblem("clients.client.gone");
        }
    }

    long id() {
        return requireNonNull(id);
    }

    ClientRow row() {
        return new ClientRow(id(), card, marketCard, phone, firstName, lastName, fullName, birthday, note,
                registeredAt);
    }

    private void settle() {
        gone = mergedInto != null || anonymisedAt != null;
        dayOfYear = birthday == null ? null : Integer.valueOf(DayOfYear.of(birthday));
        sortName = gone ? "" : fullName.isEmpty() ? NAMELESS + phone : SearchText.fold(fullName);
        searchText = gone ? "" : ClientWords.searchText(this, List.of());
    }
}
