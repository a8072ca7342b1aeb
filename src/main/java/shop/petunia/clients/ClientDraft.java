package shop.petunia.clients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.UserProblem;

/**
 * A client as somebody typed it, tidied: no outer spaces, no tag twice.
 *
 * @param phone as it was typed; what is none is refused by {@link Clients}
 * @param fullName as it is written; left empty it becomes last and first name
 * @param marketCard the number of the marketplace's card, or null
 * @param tags in any order, whatever their case
 */
public record ClientDraft(
        String phone,
        String firstName,
        String lastName,
        String fullName,
        @Nullable LocalDate birthday,
        String note,
        @Nullable String marketCard,
        List<String> tags,
        List<OccasionDay> occasions) {
    public static final int NAME_LENGTH = 100;
    public static final int FULL_NAME_LENGTH = 200;
    public static final int NOTE_LENGTH = 4000;
    public static final int CARD_LENGTH = 40;
    public static final int MARKET_CARD_LENGTH = 100;
    public static final int TAG_LENGTH = 100;

    public ClientDraft {
        phone = phone.strip();
        firstName = Typed.line(firstName, NAME_LENGTH);
        lastName = Typed.line(lastName, NAME_LENGTH);
        fullName = Typed.line(fullName.isBlank() ? joined(lastName, firstName) : fullName, FULL_NAME_LENGTH);
        note = Typed.lines(note, NOTE_LENGTH);
        marketCard = marketCard == null || marketCard.isBlank() ? null : Typed.line(marketCard, MARKET_CARD_LENGTH);
        tags = tidy(tags);
        occasions = List.copyOf(occasions);
    }

    /** Nothing is known yet but the phone and how the person is called. */
    public static ClientDraft of(String phone, String fullName) {
        return new ClientDraft(phone, "", "", fullName, null, "", null, List.of(), List.of());
    }

    public ClientDraft phone(String another) {
        return new ClientDraft(another, firstName, lastName, fullName, birthday, note, marketCard, tags, occasions);
    }

    public ClientDraft names(String first, String last, String full) {
        return new ClientDraft(phone, first, last, full, birthday, note, marketCard, tags, occasions);
    }

    public ClientDraft birthday(@Nullable LocalDate day) {
        return new ClientDraft(phone, firstName, lastName, fullName, day, note, marketCard, tags, occasions);
    }

    public ClientDraft note(String text) {
        return new ClientDraft(phone, firstName, lastName, fullName, birthday, text, marketCard, tags, occasions);
    }

    public ClientDraft marketCard(@Nullable String number) {
        return new ClientDraft(phone, firstName, lastName, fullName, birthday, note, number, tags, occasions);
    }

    public ClientDraft tags(List<String> names) {
        return new ClientDraft(phone, firstName, lastName, fullName, birthday, note, marketCard, names, occasions);
    }

    public ClientDraft occasions(List<OccasionDay> days) {
        return new ClientDraft(phone, firstName, lastName, fullName, birthday, note, marketCard, tags, days);
    }

    /** The same client with what only the other draft knows: tags and notes of both, names and birthday of one. */
    public ClientDraft with(ClientDraft other) {
        ClientDraft named = fullName.isEmpty() ? names(other.firstName, other.lastName, other.fullName) : this;
        return named.birthday(birthday == null ? other.birthday : birthday)
                .note(joinedNotes(note, other.note))
                .marketCard(marketCard == null ? other.marketCard : marketCard)
                .tags(Stream.concat(tags.stream(), other.tags.stream()).toList());
    }

    static String joinedNotes(String note, String other) {
        if (note.contains(other)) {
            return note;
        }
        String both = note.isEmpty() ? other : note + "\n" + other;
        return both.substring(0, Math.min(both.length(), NOTE_LENGTH));
    }

    private static String joined(String last, String first) {
        return Stream.of(last, first).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    private static List<String> tidy(List<String> tags) {
        Map<String, String> tidy = new LinkedHashMap<>();
        for (String tag : tags) {
            String name = Typed.line(tag, TAG_LENGTH);
            if (name.indexOf(',') >= 0) {
                throw new UserProblem("clients.tag.comma", name);
            }
            if (!name.isEmpty()) {
                tidy.putIfAbsent(SearchText.fold(name), name);
            }
        }
        return List.copyOf(new ArrayList<>(tidy.values()));
    }
}
