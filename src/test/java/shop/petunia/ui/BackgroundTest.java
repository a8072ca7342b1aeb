package shop.petunia.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

/** Work waits in a queue until the test lets it run, so that what overlaps can be told exactly. */
class BackgroundTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Object> told = new ArrayList<>();
    private final Busy busy = new Busy();
    private final Background background = new Background(waiting::add, Runnable::run, new Problems() {
        @Override
        public void refused(Sentence sentence) {
            told.add(sentence);
        }

        @Override
        public void failed(Throwable failure) {
            told.add(failure);
        }
    });

    @Test
    void aDoubleClickStartsTheWorkOnce() {
        background.run(busy, () -> "first", told::add);
        background.run(busy, () -> "second", told::add);
        boolean whileRunning = busy.isOn();

        runAll();

        assertThat(told).containsExactly("first");
        assertThat(List.of(whileRunning, busy.isOn())).containsExactly(true, false);
    }

    @Test
    void afterTheWorkItCanBeStartedAgain() {
        background.run(busy, () -> "first", told::add);
        runAll();

        background.run(busy, () -> "second", told::add);
        runAll();

        assertThat(told).containsExactly("first", "second");
    }

    @Test
    void theResultMayStartTheNextWork() {
        background.run(busy, () -> "first", first -> background.run(busy, () -> "then", told::add));

        runAll();

        assertThat(told).containsExactly("then");
    }

    @Test
    void progressIsSeenAndWorkStopsWhenCancelled() {
        List<Double> seen = new ArrayList<>();
        busy.progressProperty().addListener((property, old, now) -> seen.add(now.doubleValue()));
        background.runLong(
                busy,
                progress -> {
                    progress.at(1, 4);
                    busy.cancel();
                    progress.at(2, 4);
                    return "done";
                },
                told::add);

        runAll();

        assertThat(told).isEmpty();
        assertThat(seen).containsExactly(0.25);
        assertThat(busy.isOn()).isFalse();
    }

    @Test
    void aCancelledWorkDoesNotCancelTheNext() {
        background.runLong(busy, this::cancelled, told::add);
        runAll();

        background.runLong(
                busy,
                progress -> {
                    progress.at(1, 1);
                    return "done";
                },
                told::add);
        runAll();

        assertThat(told).containsExactly("done");
    }

    @Test
    void onlyTheNewestQuestionIsAnswered() {
        Latest latest = new Latest();
        List<String> asked = new ArrayList<>();
        background.latest(latest, () -> asked("r", asked), told::add);
        background.latest(latest, () -> asked("ro", asked), told::add);

        runAll();

        assertThat(told).containsExactly("ro");
        assertThat(asked).containsExactly("ro");
    }

    @Test
    void anAnswerThatANewerQuestionOvertookIsDropped() {
        Latest latest = new Latest();
        background.latest(
                latest,
                () -> {
                    background.latest(latest, () -> "new", told::add);
                    return "old";
                },
                told::add);

        runAll();

        assertThat(told).containsExactly("new");
    }

    @Test
    void aRefusalGoesWhereItBelongsOrElseToTheProblems() {
        UserProblem problem = new UserProblem("ui.input.required");
        background.run(busy, () -> refuse(problem), told::add);
        runAll();

        background.run(busy, () -> refuse(problem), told::add, told::add);
        runAll();

        assertThat(told).containsExactly(problem.sentence(), problem);
    }

    @Test
    void aBugReachesTheProblemsAndEndsTheWork() {
        AssertionError bug = new AssertionError("a bug");
        background.run(
                busy,
                () -> {
                    throw bug;
                },
                told::add);

        runAll();

        assertThat(told).containsExactly(bug);
        assertThat(busy.isOn()).isFalse();
    }

    private String cancelled(Progress progress) {
        busy.cancel();
        progress.at(1, 1);
        return "never";
    }

    private static String asked(String question, List<String> asked) {
        asked.add(question);
        return question;
    }

    private static String refuse(UserProblem problem) {
        throw problem;
    }

    private void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
