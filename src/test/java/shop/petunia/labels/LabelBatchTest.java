package shop.petunia.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Background;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Sheets;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

@OnScreen
class LabelBatchTest {
    private final Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
    private final Sheets sheets = new Sheets(texts, new Region());
    private final List<Runnable> work = new ArrayList<>();
    private final Kit kit =
            new Kit(texts, new Background(work::add, Runnable::run, new TestKit()), sheets, place -> {});
    private final Busy busy = new Busy();
    private final Labels labels = new Labels(new Documents(Path.of("target", "no-templates"), () -> texts),
            new Printers(), () -> LabelSize.MM_58X40, () -> "Петуния", () -> texts);

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(sheets, 1366, 768);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        labels.show(Collections.nCopies(40, Examples.SHORT), kit, busy);
    }

    @Test
    void aBatchShowsHowFarItIsAndThenItself(FxRobot robot) {
        boolean watched = robot.lookup("#laying-progress").tryQuery().isPresent();

        robot.interact(() -> work.removeFirst().run());

        assertThat(watched).isTrue();
        assertThat(robot.lookup("#laying-progress").tryQuery()).isEmpty();
        assertThat(robot.lookup("#preview-page").queryLabeled().getText()).isEqualTo("Страница 1 из 40");
    }

    @Test
    void aCancelledBatchShowsNothing(FxRobot robot) {
        robot.interact(robot.lookup("#laying-cancel").queryAs(ButtonBase.class)::fire);

        robot.interact(() -> work.removeFirst().run());

        assertThat(List.of(sheets.isShowing(), busy.isOn())).containsExactly(false, false);
    }
}
