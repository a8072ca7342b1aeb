package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.Goods;
import shop.petunia.storage.DataFolder;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

@OnScreen
class MainWindowTest {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);

    @TempDir
    private Path folder = Path.of("");

    private final TestKit kit = new TestKit();
    @SuppressWarnings("NullAway.Init") // by start
    private Stage stage;
    @SuppressWarnings("NullAway.Init") // by open
    private Wiring wiring;
    @SuppressWarnings("NullAway.Init") // by open
    private MainWindow window;
    private long peony;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) {
        wiring = new Wiring(new DataFolder(folder), Wiring.clock());
        Goods goods = new Goods(wiring.database());
        goods.add(GoodDraft.flower("Роза красная"));
        peony = goods.add(GoodDraft.flower("Пион Sarah Bernhardt"));
        robot.interact(() -> {
            window = new MainWindow(wiring.texts(Texts.RUSSIAN), kit.kit().background(), "Лютик", wiring.screens(),
                    wiring.searchSources(), wiring.counter().hearing());
            Scene scene = new Scene(window, 1366, 768);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            stage.show();
            window.go(Place.screen(wiring.screens().all().getFirst().id()));
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::dispose);
        wiring.close();
    }

    @Test
    void aFewLettersLeadToAGood(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).interact(() -> {});
        robot.write("пион sar").type(KeyCode.ENTER).interact(() -> {});

        assertThat(window.here()).isEqualTo(new Place("good", peony));
        assertThat(robot.lookup("#jump-field").tryQuery()).isEmpty();
    }

    @Test
    void aFewLettersLeadToAScreen(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).interact(() -> {});
        robot.write("поставщ").type(KeyCode.ENTER).interact(() -> {});

        assertThat(chosen(robot)).containsExactly("nav-" + window.here().kind());
        assertThat(window.here()).isNotEqualTo(firstScreen());
    }

    @Test
    void theEntryOfTheVisitedScreenIsInSightOnALowWindow(FxRobot robot) {
        robot.interact(() -> stage.setHeight(640));

        robot.interact(() -> window.go(Place.screen("suppliers")));
        boolean below = inSight(robot, "#nav-suppliers");
        robot.interact(() -> window.go(firstScreen()));

        assertThat(List.of(below, inSight(robot, "#nav-" + firstScreen().kind()))).containsExactly(true, true);
    }

    private static boolean inSight(FxRobot robot, String id) {
        robot.interact(() -> {});
        Node entry = robot.lookup(id).query();
        Bounds room = robot.lookup(".nav-scroll").<Node>query().localToScene(
                robot.lookup(".nav-scroll").<Node>query().getBoundsInLocal());
        Bounds shown = entry.localToScene(entry.getBoundsInLocal());
        return shown.getMinY() >= room.getMinY() - 1 && shown.getMaxY() <= room.getMaxY() + 1;
    }

    @Test
    void theSearchIsLeftByEscape(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).interact(() -> {});
        boolean opened = window.sheets().isShowing();

        robot.type(KeyCode.ESCAPE).interact(() -> {});

        assertThat(List.of(opened, window.sheets().isShowing())).containsExactly(true, false);
        assertThat(window.here()).isEqualTo(firstScreen());
    }

    @Test
    void aRecipeThatWasChangedIsNotLostUnasked(FxRobot robot) {
        robot.interact(() -> window.go(Place.screen("bouquets")));
        robot.interact(() -> {});
        robot.push(KeyCode.CONTROL, KeyCode.N).interact(() -> {});
        robot.interact(() -> robot.lookup("#bouquet-name").<TextField>query().setText("Нежность"));
        robot.interact(() -> window.go(new Place("bouquet", 7)));
        boolean asked = robot.lookup("#confirm-no").tryQuery().isPresent();

        robot.interact(() -> robot.lookup("#confirm-no").queryButton().fire());

        assertThat(asked).isTrue();
        assertThat(robot.lookup("#bouquet-name").<TextField>query().getText()).isEqualTo("Нежность");
    }

    @Test
    void f1ShowsTheKeys(FxRobot robot) {
        robot.type(KeyCode.F1).interact(() -> {});

        assertThat(robot.lookup(".keys").tryQuery()).isPresent();
        assertThat(robot.lookup("Ctrl+N").tryQuery()).isPresent();
    }

    @Test
    void theScreensHaveNumbers(FxRobot robot) {
        List<String> visited = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        List<String> screens = wiring.screens().all().stream().map(Screen::id).limit(DIGITS.size()).toList();

        for (KeyCode digit : DIGITS.subList(0, screens.size())) {
            robot.push(KeyCode.CONTROL, digit).interact(() -> {});
            visited.add(window.here().kind());
            marked.addAll(chosen(robot));
        }

        assertThat(visited).isEqualTo(screens);
        assertThat(marked).isEqualTo(screens.stream().map(id -> "nav-" + id).toList());
    }

    @Test
    void aNewGoodIsOpenedByKeysAndLeftByEscape(FxRobot robot) {
        robot.interact(() -> window.go(goods()));
        robot.push(KeyCode.CONTROL, KeyCode.N).interact(() -> {});
        boolean opened = robot.lookup("#good-name").tryQuery().isPresent();

        robot.type(KeyCode.ESCAPE).interact(() -> {});

        assertThat(opened).isTrue();
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void whatIsTypedInAFormIsNotLostByAnotherScreensNumber(FxRobot robot) {
        robot.interact(() -> window.go(goods()));
        robot.push(KeyCode.CONTROL, KeyCode.N).interact(() -> {});
        robot.write("Мимоза").push(KeyCode.CONTROL, KeyCode.DIGIT1).interact(() -> {});

        assertThat(robot.lookup("#confirm-yes").tryQuery()).isPresent();
        assertThat(window.here()).isEqualTo(goods());
    }

    private Place firstScreen() {
        return Place.screen(wiring.screens().all().getFirst().id());
    }

    private Place goods() {
        return Place.screen(wiring.screens().all().stream()
                .filter(screen -> screen.kinds().contains("good"))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private static List<String> chosen(FxRobot robot) {
        return robot.lookup(".nav-item").queryAllAs(ToggleButton.class).stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getId)
                .toList();
    }
}
