package shop.petunia.inventory;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.inventory.LossShop.TODAY;

import java.util.List;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;
import shop.petunia.ui.ScreenView;

@OnScreen
class WriteOffsViewTest {
    @RegisterExtension
    final LossShop shop = new LossShop();

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @SuppressWarnings("NullAway.Init") // by start
    private ScreenView view;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        view = (ScreenView) window.show(kit -> WriteOffsView.screen(shop.desk()).view().apply(kit).node());
        view.visited();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(window.failures).isEmpty();
    }

    @Test
    void anEmptyJournalOffersToWriteOff(FxRobot robot) {
        window.press("#write-offs-clear");

        window.press("#write-off-add-first");

        assertThat(window.has("#write-off-pick")).isTrue();
    }

    @Test
    void aScannedGoodIsWrittenOffByKeyboardAlone(FxRobot robot) {
        long rose = shop.goods.add(new GoodDraft(GoodKind.FLOWER, "Роза", "", 7, null, "4601234567893"));
        long roses = shop.lot(shop.reception("Утро", TODAY, ""), rose, 10);
        window.focus("#write-off-add");

        robot.type(SPACE).write("4601234567893").type(ENTER);
        String focused = window.focused();
        robot.write("3").type(ENTER).type(ENTER);

        assertThat(focused).isEqualTo("loss-quantity-" + roses);
        assertThat(shop.all()).extracting(WriteOffRow::quantity).containsExactly(3);
        assertThat(window.<WriteOffRow>rows("#write-offs")).hasSize(1);
        assertThat(window.words("#figures")).isEqualTo("1 списание · 3 шт. · 30,00\u00a0₽");
    }

    @Test
    void enterLeadsThroughTheQuantitiesOfSeveralLots(FxRobot robot) {
        long roses = shop.tenRoses();
        long irises = shop.lot(1, shop.flower("Ирис"), 5);
        robot.interact(() -> WriteOffForm.open(
                shop.desk(), window.kit(), List.of(shop.row(roses), shop.row(irises)), () -> {}));

        String first = window.focused();
        robot.write("2").type(ENTER);
        String second = window.focused();
        robot.write("4");
        String loss = window.words("#write-off-loss");
        robot.type(ENTER);

        assertThat(List.of(first, second, loss)).containsExactly(
                "loss-quantity-" + roses, "loss-quantity-" + irises, "Убыток: 60,00\u00a0₽ · 6 шт.");
        assertThat(List.of(shop.remaining(roses), shop.remaining(irises))).containsExactly(8, 1);
    }

    @Test
    void theCommentThatIsMissingIsToldUnderItsField(FxRobot robot) {
        long roses = shop.tenRoses();
        robot.interact(() -> WriteOffForm.open(shop.desk(), window.kit(), List.of(shop.row(roses)), () -> {}));
        window.press("#write-off-reason-other");
        window.focus("#loss-quantity-" + roses);
        robot.write("2");

        window.press("#write-off-save");

        assertThat(window.words("#write-off-comment-error")).startsWith("Напишите, что случилось");
        assertThat(window.focused()).isEqualTo("write-off-comment");
        assertThat(shop.all()).isEmpty();
    }

    @Test
    void aTypedQuantityIsNotThrownAwayUnasked(FxRobot robot) {
        long roses = shop.tenRoses();
        robot.interact(() -> WriteOffForm.open(shop.desk(), window.kit(), List.of(shop.row(roses)), () -> {}));
        robot.write("2");

        window.press("#sheet-close");

        assertThat(window.has("#confirm-yes")).isTrue();
    }

    @Test
    void aChosenWriteOffIsUndone(FxRobot robot) {
        long roses = shop.tenRoses();
        shop.writeOff(roses, 3, WriteOffReason.WILTED);
        robot.interact(view::visited);
        window.choose("#write-offs", 0);

        window.press("#write-off-undo");
        window.press("#confirm-yes");

        assertThat(shop.remaining(roses)).isEqualTo(10);
        assertThat(window.<WriteOffRow>rows("#write-offs")).isEmpty();
    }

    @Test
    void onlyWhatIsUndoneIsStruckThrough(FxRobot robot) {
        long roses = shop.tenRoses();
        shop.writeOff(roses, 3, WriteOffReason.WILTED);
        robot.interact(view::visited);
        boolean living = struck(robot);
        window.choose("#write-offs", 0);

        window.press("#write-off-undo");
        window.press("#confirm-yes");
        window.press("#write-offs-undone-too");

        assertThat(List.of(living, struck(robot))).containsExactly(false, true);
    }

    private static boolean struck(FxRobot robot) {
        return robot.lookup("#write-offs").lookup(".struck").lookup(".text").queryAllAs(Text.class).stream()
                .anyMatch(Text::isStrikethrough);
    }

    @Test
    void itsPlaceOpensAWriteOff(FxRobot robot) {
        long roses = shop.tenRoses();
        long id = shop.writeOff(roses, 3, WriteOffReason.WILTED).ids().getFirst();

        robot.interact(() -> view.show(new Place("writeOff", id)));
        boolean told = robot.lookup("3 шт. по 10,00\u00a0₽ — 30,00\u00a0₽").tryQuery().isPresent();
        window.press("#write-off-lot");

        assertThat(told).isTrue();
        assertThat(window.places).containsExactly(new Place("lot", roses));
    }

    @Test
    void theReportStandsBesideTheJournal(FxRobot robot) {
        long roses = shop.tenRoses();
        shop.writeOff(roses, 3, WriteOffReason.WILTED);

        window.press("#journal-to-report");
        window.press("#waste-good");

        assertThat(window.<WasteRow>rows("#waste")).extracting(WasteRow::group, WasteRow::loss)
                .containsExactly(tuple(
                        new WasteGroup.OfGood(1L, "Роза"), Money.ofRoubles(30)));
        assertThat(window.words("#figures"))
                .isEqualTo("Потеряно 3 шт. · 30,00\u00a0₽ — 30,0\u00a0% от закупок за эти дни (100,00\u00a0₽)");
    }
}
