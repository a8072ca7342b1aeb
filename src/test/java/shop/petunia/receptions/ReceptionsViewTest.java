package shop.petunia.receptions;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Theme;

@OnScreen
class ReceptionsViewTest {
    @RegisterExtension
    final DeliveryDesk shop = new DeliveryDesk();

    private final TestKit kit = new TestKit();
    @SuppressWarnings("NullAway.Init") // by start
    private ReceptionsViewModel model;
    @SuppressWarnings("NullAway.Init") // by start
    private ReceptionsView view;

    @Start
    void start(Stage stage) {
        Kit hands = kit.kit();
        model = new ReceptionsViewModel(shop.desk, hands);
        view = new ReceptionsView(model, hands);
        view.visited();
        Scene scene = new Scene(view, 1150, 700);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void anEmptyShopIsToldHowToBegin(FxRobot robot) {
        assertThat(robot.lookup("Приёмок пока нет").tryQuery()).isPresent();
        assertThat(robot.lookup("#reception-add-first").tryQuery()).isPresent();
    }

    @Test
    void aReceptionOpensByEnterAndEscLeadsBack(FxRobot robot) {
        shop.reception("Утро");
        robot.interact(view::visited);

        robot.interact(() -> table(robot, "#receptions").getSelectionModel().selectFirst());
        robot.interact(() -> table(robot, "#receptions").requestFocus());
        robot.type(KeyCode.ENTER);
        String title = label(robot, "#reception-title");
        robot.type(KeyCode.ESCAPE);

        assertThat(title).isEqualTo("Утро");
        assertThat(robot.lookup("#receptions").tryQuery()).isPresent();
    }

    @Test
    void linesAreTypedWithoutTheMouse(FxRobot robot) {
        shop.goods.add(GoodDraft.flower("Rosa alba"));
        shop.goods.add(GoodDraft.flower("Rosa rubra"));
        long reception = shop.reception("Утро");
        robot.interact(() -> view.show(new Place("reception", reception)));
        robot.interact(() -> robot.lookup("#line-new-good").query().requestFocus());

        robot.write("rosa").type(KeyCode.DOWN).type(KeyCode.TAB);
        robot.write("25").type(KeyCode.TAB);
        robot.write("78.5").type(KeyCode.TAB);
        robot.write("6").type(KeyCode.ENTER);

        assertThat(shop.lots(reception)).extracting(lot -> lot.goodName() + " " + lot.received() + " "
                + lot.unitCost().kopecks() + " " + lot.shelfLifeDays())
                .containsExactly("Rosa rubra 25 7850 6");
        assertThat(robot.lookup("#line-new-good").query().isFocused()).isTrue();
    }

    @Test
    void passingByAnEmptyLineBlamesNobody(FxRobot robot) {
        long reception = shop.reception("Утро");
        robot.interact(() -> view.show(new Place("reception", reception)));
        robot.interact(() -> robot.lookup("#line-new-good").query().requestFocus());

        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);

        assertThat(robot.lookup("#line-new-good-error").query().isVisible()).isFalse();
        assertThat(robot.lookup("#line-new-quantity-error").query().isVisible()).isFalse();
    }

    @Test
    void aClosedReceptionCannotBeEdited(FxRobot robot) {
        long reception = shop.reception("Утро");
        shop.line(reception, shop.flower("Роза"), 5);
        robot.interact(() -> view.show(new Place("reception", reception)));

        robot.clickOn("#reception-close");

        assertThat(label(robot, "#reception-status-badge")).isEqualTo("Закрыта");
        assertThat(robot.lookup(".quick-line").query().isVisible()).isFalse();
        assertThat(robot.lookup("#reception-edit").tryQuery()).isEmpty();
        assertThat(robot.lookup("#reception-reopen").tryQuery()).isPresent();
    }

    @Test
    void aFileIsLookedAtAndImported(FxRobot robot) {
        robot.interact(() -> model.importFile(DeliveryDesk.sample("reception-2026-03-05.csv")));
        boolean readyAtFirst = !button(robot, "#import-start").isDisabled();

        robot.clickOn("#import-create-all");
        robot.clickOn("#import-start");

        assertThat(readyAtFirst).isFalse();
        assertThat(label(robot, "#reception-title")).isEqualTo("Приёмка 05.03.2026");
        assertThat(table(robot, "#reception-lines").getItems()).hasSize(12);
        assertThat(label(robot, "#reception-figures").replace('\u00a0', ' '))
                .startsWith("12 позиций · 2 555 штук на 1 299 477,00");
    }

    @Test
    void theProblemsOfAFileStandBesideItsRows(FxRobot robot) {
        shop.floristsFlowers();
        robot.interact(() -> model.importFile(DeliveryDesk.sample("reception-with-errors.csv")));

        robot.clickOn("#import-only-problems");

        assertThat(table(robot, "#import-rows").getItems()).hasSize(7);
        assertThat(label(robot, "#import-figures")).endsWith("7 строк требуют решения");
        assertThat(robot.lookup("quantity: «много» — не число.").tryQuery()).isPresent();
    }

    @Test
    void aSimilarFlowerIsChosenInASheet(FxRobot robot) {
        shop.flower("Роза красная Explorer 60 см");
        robot.interact(() -> model.importFile(
                shop.file("rose.csv", "Цветок;Кол-во;Цена\nРоза красн. Explorer;5;10\n")));

        robot.clickOn("#import-decide-2");
        Node sheet = kit.sheets.getLast();
        robot.interact(((Button) sheet.lookup("#match-similar-0"))::fire);

        assertThat(label(robot, "#import-figures")).endsWith("всё готово");
        assertThat(robot.lookup("Готово").tryQuery()).isPresent();
    }

    @Test
    void aColumnThatIsMissingIsSaid(FxRobot robot) {
        robot.interact(() -> model.importFile(shop.file("strange.csv", "a;b;c\nМимоза;5;10\n")));

        assertThat(label(robot, "#import-obstacle"))
                .isEqualTo("В файле не нашёлся столбец «Цветок». Укажите его вручную.");
    }

    private static Button button(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Button.class);
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(id).queryTableView();
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
