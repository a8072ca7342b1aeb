package shop.petunia.ui;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;

/** Lies over the window's content: sheets one upon another, and notices at the lower right. */
public final class Sheets extends StackPane implements Dialogs {
    private static final Question LOSING = new Question(
            Sentence.of("ui.unsaved.title"), Sentence.of("ui.unsaved.text"), Sentence.of("ui.unsaved.leave"), true);

    /** The pane of the sheets comes to the front with -10. */
    private static final double IN_FRONT_OF_SHEETS = -20;

    private final Texts texts;
    private final ModalPane pane = new ModalPane();
    private final Notices notices;
    private final Choosers choosers;
    private final Deque<Open> open = new ArrayDeque<>();

    public Sheets(Texts texts, Node content) {
        this.texts = texts;
        this.notices = new Notices(texts);
        this.choosers = new Choosers(texts, () -> getScene().getWindow());
        pane.setId("sheets");
        pane.setPersistent(true);
        pane.usePredefinedTransitionFactories(null);
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::closeByEscape);
        notices.setViewOrder(IN_FRONT_OF_SHEETS);
        getChildren().addAll(content, pane, notices);
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((property, old, focused) -> keepFocusOnTop(focused));
    }

    @Override
    public void confirm(Question question, Runnable confirmed) {
        Label text = new Label(texts.of(question.text()));
        text.setWrapText(true);
        Button no = Buttons.plain(texts, "confirm-no", "ui.cancel", this::close);
        no.setCancelButton(true);
        Button yes = new Button(texts.of(question.action()));
        yes.setId("confirm-yes");
        yes.getStyleClass().add(question.dangerous() ? Styles.DANGER : Styles.ACCENT);
        yes.setDefaultButton(!question.dangerous());
        yes.setOnAction(event -> {
            close();
            confirmed.run();
        });
        HBox buttons = new HBox(no, yes);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox body = new VBox(text, buttons);
        body.getStyleClass().add("question");
        show(texts.of(question.title()), body, question.dangerous() ? no : yes);
    }

    @Override
    public void sheet(Sentence title, Node content) {
        show(texts.of(title), content, null);
    }

    private void show(String title, Node content, @Nullable Node first) {
        Node before = getScene() == null ? null : getScene().getFocusOwner();
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE_4);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = Buttons.icon(texts, "sheet-close", "ui.close", "mdal-close", this::dismiss);
        close.setFocusTraversable(false);
        HBox top = new HBox(heading, gap, close);
        top.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new Scrolled(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new Card(top, scroll);
        open.push(new Open(card, content, before));
        pane.show(card);
        focus(first == null ? content : first);
    }

    @Override
    public void close() {
        if (open.isEmpty()) {
            return;
        }
        Open closed = open.pop();
        if (open.isEmpty()) {
            pane.hide(true);
        } else {
            pane.show(open.element().card());
        }
        if (closed.focusBefore() != null) {
            closed.focusBefore().requestFocus();
        }
    }

    @Override
    public boolean close(Node content) {
        if (open.stream().noneMatch(sheet -> sheet.content() == content)) {
            return false;
        }
        Node closed;
        do {
            closed = open.element().content();
            close();
        } while (closed != content);
        return true;
    }

    /**
     * Closes all sheets and goes on; asks first when something typed would be lost.
     *
     * @param losesMore whether something would be lost besides what the sheets hold
     */
    public void leave(boolean losesMore, Runnable then) {
        if (losesMore || isUnsaved()) {
            confirm(LOSING, () -> {
                closeAll();
                then.run();
            });
        } else {
            closeAll();
            then.run();
        }
    }

    /** Whether something is typed on any sheet. */
    public boolean isUnsaved() {
        return open.stream().anyMatch(Open::isUnsaved);
    }

    private void closeAll() {
        while (isShowing()) {
            close();
        }
    }

    /** A person's wish to close the topmost sheet. */
    private void dismiss() {
        if (open.element().isUnsaved()) {
            confirm(LOSING, this::close);
        } else {
            close();
        }
    }

    @Override
    public boolean isShowing() {
        return !open.isEmpty();
    }

    /** @return whether the topmost sheet takes what was scanned; most don't */
    public boolean scanned(String code) {
        return isShowing() && ScanTarget.offer(open.element().content(), code);
    }

    @Override
    public void notice(Sentence sentence) {
        notices.notice(sentence);
    }

    @Override
    public void notice(Sentence sentence, Sentence action, Runnable acted) {
        notices.notice(sentence, action, acted);
    }

    /** A refusal: stays longer, and until the next one. */
    public void refusal(Sentence sentence) {
        notices.refusal(sentence);
    }

    @Override
    public void openFile(Sentence title, List<FileKind> kinds, Consumer<Path> chosen) {
        choosers.open(title, kinds).ifPresent(chosen);
    }

    @Override
    public void saveFile(Sentence title, String name, List<FileKind> kinds, Consumer<Path> chosen) {
        choosers.save(title, name, kinds).ifPresent(chosen);
    }

    @Override
    public void openFolder(Sentence title, Consumer<Path> chosen) {
        choosers.folder(title).ifPresent(chosen);
    }

    private void closeByEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isShowing()) {
            event.consume();
            dismiss();
        }
    }

    /** Tab must not lead to what lies under a sheet. */
    private void keepFocusOnTop(@Nullable Node focused) {
        if (isShowing() && focused != null && !isInside(focused, open.element().card())) {
            FirstField.in(open.element().content()).ifPresent(Node::requestFocus);
        }
    }

    private static boolean isInside(Node node, Node parent) {
        return node == parent || node.getParent() != null && isInside(node.getParent(), parent);
    }

    /** Once the pane has taken the sheet into the scene: before, a node takes no focus. */
    private static void focus(Node node) {
        if (node.getScene() != null) {
            Platform.runLater(() -> FirstField.in(node).ifPresent(Node::requestFocus));
            return;
        }
        node.sceneProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable scene) {
                node.sceneProperty().removeListener(this);
                focus(node);
            }
        });
    }

    /** As high as its content, but never higher than the window. */
    private final class Card extends VBox {
        private static final double MARGIN = 48;

        Card(Node... parts) {
            super(parts);
            getStyleClass().add("sheet-card");
            setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(super.computePrefHeight(width), Sheets.this.getHeight() - MARGIN);
        }
    }

    /** As high as its content is when its words are wrapped, and never narrower than its content can be. */
    private static final class Scrolled extends ScrollPane {
        Scrolled(Node content) {
            super(content);
        }

        @Override
        protected double computePrefWidth(double height) {
            double least = snappedLeftInset() + getContent().minWidth(-1) + snappedRightInset();
            return Math.max(super.computePrefWidth(height), least);
        }

        @Override
        protected double computePrefHeight(double width) {
            Node content = getContent();
            return snappedTopInset() + content.prefHeight(content.prefWidth(-1)) + snappedBottomInset();
        }
    }

    private record Open(Node card, Node content, @Nullable Node focusBefore) {
        boolean isUnsaved() {
            return content instanceof Unsaved form && form.isUnsaved();
        }
    }
}
