package shop.petunia.crm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.ClientRow;
import shop.petunia.clients.OccasionDay;
import shop.petunia.settings.Phones;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/**
 * The fields of one client. A phone that somebody has already is told of as soon as it is typed, with the way to that
 * client's card.
 */
final class ClientForm {
    private final Kit kit;
    private final ClientRooms rooms;
    private final @Nullable ClientCard card;
    private final LongConsumer saved;
    private final Busy busy = new Busy();
    private final Input<String> phone = new Input<>(this::phone);
    private final Input<String> lastName = Inputs.text(ClientDraft.NAME_LENGTH);
    private final Input<String> firstName = Inputs.text(ClientDraft.NAME_LENGTH);
    private final Input<String> fullName = Inputs.text(ClientDraft.FULL_NAME_LENGTH);
    private final Input<Optional<LocalDate>> birthday = Inputs.optional(this::birthday);
    private final Input<String> marketCard = Inputs.text(ClientDraft.MARKET_CARD_LENGTH);
    private final Input<List<String>> tags = new Input<>(TagField::tags);
    private final Input<List<OccasionDay>> occasions;
    private final Input<String> note = Inputs.text(ClientDraft.NOTE_LENGTH);
    private final Map<String, Input<?>> places = Map.of(
            "clients.client.phoneMissing", phone,
            "clients.client.phoneInvalid", phone,
            "clients.client.phoneTaken", phone,
            "clients.client.marketCardTaken", marketCard);
    private final PhoneOwner owner;
    private final Form form;

    private ClientForm(Kit kit, ClientRooms rooms, List<String> known, @Nullable ClientCard card, LongConsumer saved) {
        this.kit = kit;
        this.rooms = rooms;
        this.card = card;
        this.saved = saved;
        this.occasions = new Input<>(text -> OccasionsField.read(text, rooms.today()));
        if (card != null) {
            fill(card.draft());
        }
        this.owner = new PhoneOwner(kit, rooms.clients(), phone, card == null ? PhoneOwner.NOBODY : card.id());
        this.form = form(known);
    }

    /**
     * @param known the tags that somebody has
     * @param typed a phone to begin with, or nothing
     * @param added gets the new client's id
     */
    static void add(Kit kit, ClientRooms rooms, List<String> known, String typed, LongConsumer added) {
        ClientForm opened = new ClientForm(kit, rooms, known, null, added);
        opened.phone.set(typed);
        kit.dialogs().sheet(Sentence.of("crm.add"), opened.form);
    }

    static void edit(Kit kit, ClientRooms rooms, List<String> known, ClientCard card, LongConsumer edited) {
        ClientForm opened = new ClientForm(kit, rooms, known, card, edited);
        kit.dialogs().sheet(Sentence.of("crm.form.edit", card.client().card()), opened.form);
    }

    private void fill(ClientDraft draft) {
        phone.reset(Phones.shown(draft.phone()));
        lastName.reset(draft.lastName());
        firstName.reset(draft.firstName());
        fullName.reset(draft.fullName());
        birthday.reset(draft.birthday() == null ? "" : kit.texts().day(draft.birthday()));
        marketCard.reset(draft.marketCard() == null ? "" : draft.marketCard());
        tags.reset(TagField.text(draft.tags()));
        occasions.reset(OccasionsField.written(kit.texts(), draft.occasions()));
        note.reset(draft.note());
    }

    private Form form(List<String> known) {
        TagField tagField = new TagField("client-form-tags", kit, () -> known);
        tagField.textProperty().bindBidirectional(tags.textProperty());
        OccasionsField days = new OccasionsField("client-form-occasions", kit.texts());
        days.textProperty().bindBidirectional(occasions.textProperty());
        Form fields = new Form(kit.texts())
                .text("client-form-phone", "crm.form.phone", phone)
                .prompt("crm.form.phone.prompt")
                .below(owner.link())
                .text("client-form-last", "crm.form.lastName", lastName)
                .text("client-form-first", "crm.form.firstName", firstName)
                .sideBySide(2);
        if (isWrittenOtherwise()) {
            fields.text("client-form-full", "crm.form.fullName", fullName);
        }
        return fields
                .text("client-form-birthday", "crm.form.birthday", birthday)
                .prompt("crm.form.birthday.prompt")
                .text("client-form-market", "crm.form.marketCard", marketCard)
                .sideBySide(2)
                .control("client-form-tags", "crm.form.tags", tags, tagField)
                .control("client-form-occasions", "crm.form.occasions", occasions, days)
                .area("client-form-note", "crm.form.note", note)
                .buttons("client-save", "ui.save", busy, this::save, kit.dialogs()::close);
    }

    /** Whether the name as it was written says more than its two parts. */
    private boolean isWrittenOtherwise() {
        return card != null && !card.client().fullName().equals(joined(card.client()));
    }

    private static String joined(ClientRow client) {
        return Stream.of(client.lastName(), client.firstName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String phone(String typed) {
        if (typed.isEmpty()) {
            throw new UserProblem("clients.client.phoneMissing");
        }
        return Phones.e164(typed, rooms.clients().region())
                .orElseThrow(() -> new UserProblem("clients.client.phoneInvalid", typed));
    }

    private LocalDate birthday(String typed) {
        LocalDate day = Inputs.date(typed);
        if (day.isAfter(rooms.today())) {
            throw new UserProblem("crm.form.birthday.future");
        }
        return day;
    }

    private void save() {
        draft().ifPresentOrElse(this::store, form::focusWrong);
    }

    /** Nothing while a field is wrong; all are asked, so that every error shows at once. */
    private Optional<ClientDraft> draft() {
        var number = phone.value();
        var last = lastName.value();
        var first = firstName.value();
        var full = fullName.value();
        var day = birthday.value();
        var market = marketCard.value();
        var words = tags.value();
        var days = occasions.value();
        var text = note.value();
        if (Stream.of(number, last, first, full, day, market, words, days, text).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new ClientDraft(number.get(), first.get(), last.get(),
                isWrittenOtherwise() ? full.get() : "", day.get().orElse(null), text.get(), market.get(), words.get(),
                days.get()));
    }

    private void store(ClientDraft draft) {
        kit.background().run(busy, () -> stored(draft), this::stored, this::refused);
    }

    private long stored(ClientDraft draft) {
        if (card == null) {
            return rooms.clients().add(draft);
        }
        rooms.clients().edit(card.id(), draft);
        return card.id();
    }

    private void stored(long id) {
        kit.saved(Sentence.of(card == null ? "crm.form.added" : "crm.form.edited"), () -> saved.accept(id));
    }

    private void refused(UserProblem problem) {
        form.refuse(problem, places);
        owner.refused(problem);
    }
}
