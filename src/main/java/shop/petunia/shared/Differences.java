package shop.petunia.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an edit changed, told for the audit log: one sentence for each field, with old and new after the subject. */
public final class Differences {
    private final List<Object> subject;
    private final List<Sentence> sentences = new ArrayList<>();

    /** @param subject the first arguments of every sentence */
    public Differences(Object... subject) {
        this.subject = List.of(subject);
    }

    public Differences compare(String key, @Nullable Object old, @Nullable Object now) {
        if (!Objects.equals(old, now)) {
            List<Object> args = new ArrayList<>(subject);
            args.add(shown(old));
            args.add(shown(now));
            sentences.add(new Sentence(key, List.copyOf(args)));
        }
        return this;
    }

    public List<Sentence> sentences() {
        return List.copyOf(sentences);
    }

    private static Object shown(@Nullable Object value) {
        return value == null || value.equals("") ? "—" : value;
    }
}
