package shop.petunia.catalog;

import java.util.function.LongConsumer;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;

/**
 * How something of the catalogue goes out of sight: archived with a way back, deleted while nothing refers to it; what
 * is used is offered the archive instead.
 *
 * @param thing the first part of the texts' keys, {@code catalog.good} for example
 */
record Removal(
        Kit kit,
        Busy busy,
        String thing,
        LongConsumer archiving,
        LongConsumer restoring,
        LongConsumer deleting,
        Runnable after) {
    void archive(long id, String name) {
        act(() -> archiving.accept(id), () -> kit.dialogs()
                .notice(Sentence.of(thing + ".archived", name), Sentence.of("catalog.undo"), () -> restore(id, name)));
    }

    void restore(long id, String name) {
        kit.act(busy, () -> restoring.accept(id), Sentence.of(thing + ".restored", name), after);
    }

    void delete(long id, String name, boolean archived) {
        Question question = new Question(
                Sentence.of(thing + ".delete"),
                Sentence.of(thing + ".delete.question", name),
                Sentence.of("catalog.delete"),
                true);
        kit.dialogs().confirm(question, () -> deleteNow(id, name, archived));
    }

    private void deleteNow(long id, String name, boolean archived) {
        kit.background()
                .run(
                        busy,
                        () -> {
                            deleting.accept(id);
                            return Sentence.of(thing + ".deleted", name);
                        },
                        done -> {
                            kit.dialogs().notice(done);
                            after.run();
                        },
                        problem -> refused(problem, id, name, archived));
    }

    private void refused(UserProblem problem, long id, String name, boolean archived) {
        if (archived || !problem.key().equals(thing + ".used")) {
            kit.background().refused(problem);
            return;
        }
        Question offer = new Question(
                Sentence.of("catalog.used.title"),
                Sentence.of("catalog.used.offer", problem.sentence()),
                Sentence.of("catalog.archive"),
                false);
        kit.dialogs().confirm(offer, () -> archive(id, name));
    }

    private void act(Runnable action, Runnable tell) {
        kit.background()
                .run(
                        busy,
                        () -> {
                            action.run();
                            return true;
                        },
                        done -> {
                            tell.run();
                            after.run();
                        });
    }
}
