package shop.petunia.ui;

import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Dialogs.Question;

@OnScreen
class SheetsTest {
    private static final Sentence TITLE = Sentence.of("catalog.good.add");

    private final Input<String> name = Inputs.required(20);
    private final Input<String> note = Inputs.text(200);
    private final List<String> done = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        TextField below = new TextField();
        below.setId("below");
        window.show(kit -> below);
        below.requestFocus();
    }

    @Test
    void theFirstFieldHasTheFocusAndTheOldOneGetsItBack(FxRobot robot) {
        open(robot);
        String inSheet = window.focused();

        robot.type(ESCAPE);

        assertThat(List.of(inSheet, window.focused())).containsExactly("name", "below");
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void aRefusalTakesThePlaceOfTheOneBefore(FxRobot robot) {
        robot.interact(() -> {
            window.sheets().notice(Sentence.of("ui.close"));
            window.sheets().refusal(Sentence.of("ui.cancel"));
            window.sheets().refusal(Sentence.of("ui.period.from"));
        });

        assertThat(robot.lookup(".notification").queryAllAs(Notification.class))
                .extracting(Notification::getMessage)
                .containsExactlyInAnyOrder("Закрыть", "С");
    }

    @Test
    void tabStaysWithinTheSheet(FxRobot robot) {
        open(robot);
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            robot.type(TAB);
            visited.add(window.focused());
        }

        assertThat(visited).containsExactly("note", "save-cancel", "save", "name", "note");
    }

    @Test
    void typedTextIsNotLostByEscape(FxRobot robot) {
        open(robot);
        robot.write("Rose").type(ESCAPE);
        String focusOfQuestion = window.focused();
        robot.type(ESCAPE);
        String back = window.focused();

        robot.type(ESCAPE);
        window.press("#confirm-yes");

        assertThat(List.of(focusOfQuestion, back)).containsExactly("confirm-no", "name");
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void goingElsewhereAsksToo(FxRobot robot) {
        open(robot);
        robot.write("Rose");
        robot.interact(() -> window.sheets().leave(false, () -> done.add("left")));
        List<String> before = List.copyOf(done);

        window.press("#confirm-yes");

        assertThat(before).isEmpty();
        assertThat(done).containsExactly("left");
    }

    @Test
    void soDoesWhatWouldBeLostBesideTheSheets(FxRobot robot) {
        robot.interact(() -> window.sheets().leave(true, () -> done.add("left")));
        List<String> before = List.copyOf(done);

        window.press("#confirm-yes");

        assertThat(before).isEmpty();
        assertThat(done).containsExactly("left");
    }

    @Test
    void aQuestionLiesOverItsSheet(FxRobot robot) {
        open(robot);
        Question question = new Question(TITLE, TITLE, TITLE, false);
        robot.interact(() -> window.sheets().confirm(question, () -> done.add("yes")));

        window.press("#confirm-yes");

        assertThat(done).containsExactly("yes");
        assertThat(window.has("#name")).isTrue();
        assertThat(window.focused()).isEqualTo("name");
    }

    @Test
    void aDangerousQuestionIsNotAnsweredByEnterAlone(FxRobot robot) {
        Question question = new Question(TITLE, TITLE, TITLE, true);
        robot.interact(() -> window.sheets().confirm(question, () -> done.add("yes")));

        String focused = window.focused();

        assertThat(focused).isEqualTo("confirm-no");
        assertThat(robot.lookup("#confirm-yes").queryButton().isDefaultButton()).isFalse();
    }

    @Test
    void aSheetIsAsHighAsItsContent(FxRobot robot) {
        open(robot);

        double height = robot.lookup(".sheet-card").query().getLayoutBounds().getHeight();

        assertThat(height).isBetween(200.0, 450.0);
    }

    @Test
    void aSheetIsNeverNarrowerThanItsContent(FxRobot robot) {
        Region content = new Region();
        content.setMinWidth(500);
        content.setPrefWidth(300);

        robot.interact(() -> window.sheets().sheet(TITLE, content));

        assertThat(robot.lookup(".sheet-card .scroll-pane").query().getLayoutBounds().getWidth())
                .isGreaterThanOrEqualTo(500);
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            Form form = new Form(window.kit().texts())
                    .text("name", "catalog.good.name", name)
                    .area("note", "catalog.supplier.note", note)
                    .buttons("save", "ui.save", new Busy(), () -> {}, window.sheets()::close);
            window.sheets().sheet(TITLE, form);
        });
    }
}
