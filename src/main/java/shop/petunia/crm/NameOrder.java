package shop.petunia.crm;

import java.util.List;
import shop.petunia.clients.ClientDraft;

/** How «ФИО» is taken apart; it is kept as it was written in any case. */
public enum NameOrder {
    /** Not at all. */
    AS_WRITTEN,
    /** «Иванова Мария Петровна»: the first word is the last name. */
    LAST_FIRST,
    /** «Anna Maria Schmidt»: the last word is the last name. */
    FIRST_LAST;

    /** The other of the two ways to take a name apart. */
    public NameOrder swapped() {
        return switch (this) {
            case AS_WRITTEN -> this;
            case LAST_FIRST -> FIRST_LAST;
            case FIRST_LAST -> LAST_FIRST;
        };
    }

    /** A name of one word is a first name. What is too long for a part of a name is left as it is written. */
    ClientDraft split(ClientDraft draft) {
        List<String> words = List.of(draft.fullName().split(" "));
        if (this == AS_WRITTEN || draft.fullName().isEmpty()) {
            return draft;
        }
        if (words.size() == 1) {
            return named(draft, draft.fullName(), "");
        }
        int last = this == LAST_FIRST ? 0 : words.size() - 1;
        List<String> first = this == LAST_FIRST ? words.subList(1, words.size()) : words.subList(0, last);
        return named(draft, String.join(" ", first), words.get(last));
    }

    private static ClientDraft named(ClientDraft draft, String first, String last) {
        return Math.max(first.length(), last.length()) > ClientDraft.NAME_LENGTH
                ? draft
                : draft.names(first, last, draft.fullName());
    }
}
