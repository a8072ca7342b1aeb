package shop.petunia.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Background;
import shop.petunia.ui.Dialogs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Problems;
import shop.petunia.ui.Texts;

/**
 * The kit of a view-model under test: work runs at once on the caller's thread, dialogs are answered as told before and
 * kept for looking at.
 */
public final class TestKit implements Dialogs, Problems {
    public final List<Question> questions = new ArrayList<>();
    public final List<Sentence> notices = new ArrayList<>();
    public final List<Sentence> refusals = new ArrayList<>();
    public final List<Node> sheets = new ArrayList<>();
    public final List<Place> places = new ArrayList<>();

    /** What the notices offer, as if pressed by {@code run}. */
    public final List<Runnable> actions = new ArrayList<>();

    /** The answer to every question. */
    public boolean confirms = true;

    /** What is chosen in every chooser of files; nothing means that it is closed. */
    public Optional<Path> chosen = Optional.empty();

    public Kit kit() {
        return kit(Texts.RUSSIAN.getLanguage());
    }

    /** @param language ru or en */
    public Kit kit(String language) {
        Texts texts = new Texts("en".equals(language) ? Texts.ENGLISH : Texts.RUSSIAN, TestClock.MOSCOW);
        return new Kit(texts, new Background(Runnable::run, Runnable::run, this), this, places::add);
    }

    /** Work waits, and so does what follows from it on the screen, until it is told to go on. */
    public Kit kit(QueuedWork work) {
        return new Kit(new Texts(Texts.RUSSIAN, TestClock.MOSCOW), new Background(work, work, this), this, places::add);
    }

    @Override
    public void refused(Sentence sentence) {
        refusals.add(sentence);
    }

    /** A bug is a failed test. */
    @Override
    public void failed(Throwable failure) {
        throw new AssertionError(failure);
    }

    @Override
    public void confirm(Question question, Runnable confirmed) {
        questions.add(question);
        if (confirms) {
            confirmed.run();
        }
    }

    @Override
    public void sheet(Sentence title, Node content) {
        sheets.add(content);
    }

    @Override
    public void close() {
        sheets.removeLast();
    }

    @Override
    public boolean close(Node content) {
        int at = sheets.indexOf(content);
        if (at >= 0) {
            sheets.subList(at, sheets.size()).clear();
        }
        return at >= 0;
    }

    @Override
    public boolean isShowing() {
        return !sheets.isEmpty();
    }

    @Override
    public void notice(Sentence sentence) {
        notices.add(sentence);
    }

    @Override
    public void notice(Sentence sentence, Sentence action, Runnable acted) {
        notices.add(sentence);
        actions.add(acted);
    }

    @Override
    public void openFile(Sentence title, List<FileKind> kinds, Consumer<Path> choice) {
        chosen.ifPresent(choice);
    }

    @Override
    public void saveFile(Sentence title, String name, List<FileKind> kinds, Consumer<Path> choice) {
        chosen.ifPresent(choice);
    }

    @Override
    public void openFolder(Sentence title, Consumer<Path> choice) {
        chosen.ifPresent(choice);
    }
}
