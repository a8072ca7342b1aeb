package shop.petunia.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import shop.petunia.shared.Sentence;

/** Questions, sheets and notices over the window. Nothing here blocks: the answer comes to a callback. */
public interface Dialogs {
    void confirm(Question question, Runnable confirmed);

    /** Shows a sheet over the window until {@link #close} or Esc; its first field has the focus. */
    void sheet(Sentence title, Node content);

    /** Closes the topmost sheet. */
    void close();

    /**
     * Closes this sheet and what lies upon it: for work that ends when another sheet may be the topmost.
     *
     * @return whether it was still open
     */
    boolean close(Node content);

    /** Whether a sheet lies over the window. */
    boolean isShowing();

    /** A sentence that disappears by itself: what was done. */
    void notice(Sentence sentence);

    /** The same with a way on, an undo or a link for example. */
    void notice(Sentence sentence, Sentence action, Runnable acted);

    void openFile(Sentence title, List<FileKind> kinds, Consumer<Path> chosen);

    void saveFile(Sentence title, String name, List<FileKind> kinds, Consumer<Path> chosen);

    void openFolder(Sentence title, Consumer<Path> chosen);

    /**
     * @param action the word on the confirming button: a verb, never «OK»
     * @param dangerous shown red, and the focus is on the other button
     */
    record Question(Sentence title, Sentence text, Sentence action, boolean dangerous) {}

    /** A kind of file by its endings, without the dot. */
    record FileKind(Sentence name, List<String> endings) {}
}
