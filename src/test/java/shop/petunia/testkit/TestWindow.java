package shop.petunia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Background;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Problems;
import shop.petunia.ui.ScanTarget;
import shop.petunia.ui.Sheets;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

/** A window with real sheets and notices around one view; work runs at once. Looks nodes up by their ids. */
public final class TestWindow implements Problems {
    public final List<Place> places = new ArrayList<>();
    public final List<Sentence> refusals = new ArrayList<>();
    public final List<Throwable> failures = new ArrayList<>();

    private final StackPane center = new StackPane();
    private final Sheets sheets;
    private final Kit kit;
    private final FxRobot robot = new FxRobot();

    /** @param language ru or en */
    public TestWindow(Stage stage, String language) {
        Texts texts = new Texts("en".equals(language) ? Texts.ENGLISH : Texts.RUSSIAN, TestClock.MOSCOW);
        sheets = new Sheets(texts, center);
        kit = new Kit(texts, new Background(Runnable::run, Runnable::run, this), sheets, places::add);
        Scene scene = new Scene(new StackPane(sheets), 1150, 768);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    public Kit kit() {
        return kit;
    }

    public Sheets sheets() {
        return sheets;
    }

    /** Call on the JavaFX thread. */
    public <V extends Node> V show(Function<Kit, V> view) {
        V shown = view.apply(kit);
        center.getChildren().setAll(shown);
        return shown;
    }

    public boolean has(String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    /** As the main window passes on what a scanner has read. */
    public void scan(String code) {
        robot.interact(() -> {
            if (!sheets.isShowing()) {
                ScanTarget.offer(center, code);
            } else {
                sheets.scanned(code);
            }
        });
    }

    /** A label's or button's words; nothing while it is hidden. */
    public String words(String id) {
        Labeled node = robot.lookup(id).queryAs(Labeled.class);
        return node.isVisible() ? node.getText() : "";
    }

    public String typed(String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }

    public String focused() {
        robot.interact(() -> {});
        Node owner = center.getScene().getFocusOwner();
        return owner == null ? "nothing" : String.valueOf(owner.getId());
    }

    public void focus(String id) {
        Node node = robot.lookup(id).query();
        robot.interact(node::requestFocus);
    }

    /** The rows of a table; those that are still on their way are null. */
    @SuppressWarnings("unchecked") // the caller names the rows' type by what it compares them with
    public <R> List<R> rows(String id) {
        return List.copyOf((List<R>) robot.lookup(id).queryAs(TableView.class).getItems());
    }

    public void choose(String table, int row) {
        TableView<?> view = robot.lookup(table).queryAs(TableView.class);
        robot.interact(() -> view.getSelectionModel().clearAndSelect(row));
    }

    /** Presses a button as its key does, wherever it stands. */
    public void press(String id) {
        ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
        assertThat(button.isDisabled()).as(id + " is off").isFalse();
        robot.interact(button::fire);
    }

    @Override
    public void refused(Sentence sentence) {
        refusals.add(sentence);
    }

    @Override
    public void failed(Throwable failure) {
        failures.add(failure);
    }
}
