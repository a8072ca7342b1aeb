package shop.petunia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

/** What a person is told when something is refused. */
public final class Refusals {
    private Refusals() {}

    /** For {@code assertThatThrownBy(…).satisfies(refusal("catalog.good.nameTaken", "Роза"))}. */
    public static Consumer<Throwable> refusal(String key, Object... args) {
        return thrown -> {
            assertThat(thrown).isInstanceOf(UserProblem.class);
            assertThat(((UserProblem) thrown).sentence()).isEqualTo(Sentence.of(key, args));
        };
    }
}
