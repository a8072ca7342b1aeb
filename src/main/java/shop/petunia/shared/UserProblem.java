package shop.petunia.shared;

import java.util.List;

/** A refusal that a person can act on. Thrown where the rule lives, shown as one sentence. */
public final class UserProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public UserProblem(String key, Object... args) {
        this(Sentence.of(key, args));
    }

    public UserProblem(Sentence sentence) {
        super(sentence.key() + sentence.args());
        this.sentence = sentence;
    }

    public UserProblem(Throwable cause, String key, Object... args) {
        super(key + List.of(args), cause);
        this.sentence = Sentence.of(key, args);
    }

    public Sentence sentence() {
        return sentence;
    }

    public String key() {
        return sentence.key();
    }
}
