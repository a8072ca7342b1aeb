package shop.petunia.crm;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.OccasionDay;
import shop.petunia.loyalty.CloudEntry;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.loyalty.PointKind;
import shop.petunia.loyalty.Programme;
import shop.petunia.loyalty.TierDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;

@OnScreen
class ClientsViewTest {
    @RegisterExtension
    final Counter shop = new Counter();

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @SuppressWarnings("NullAway.Init") // by start
    private ClientsView view;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        view = (ClientsView) window.show(kit -> ClientsView.screen(shop.rooms).view().apply(kit).node());
        view.visited();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(window.failures).isEmpty();
    }

    @Test
    void anEmptyListOffersToAddAndToImport() {
        assertThat(List.of(window.has("#client-add-first"), window.has("#client-import-first"),
                window.words("#figures")))
                .containsExactly(true, true, "Нет клиентов · баллов у них: 0");
    }

    @Test
    void theListIsFilteredAsOneTypes(FxRobot robot) {
        filled(robot);

        robot.clickOn("#client-search").write("61").type(ENTER);

        assertThat(names()).containsExactly("Petrova Anna", "");
        assertThat(window.words("#clients-new")).isEqualTo("Новый 2");
    }

    @Test
    void whoIsFoundAloneIsOpenedByEnter(FxRobot robot) {
        filled(robot);

        robot.clickOn("#client-search").write("FL-00002").type(ENTER);

        assertThat(window.words("#client-name")).isEqualTo("Sidorov Boris");
    }

    @Test
    void enterOpensTheCardAndEscLeadsBackToItsRow(FxRobot robot) {
        filled(robot);
        window.choose("#clients", 1);
        window.focus("#clients");

        robot.type(ENTER);
        List<String> card = List.of(window.words("#client-name"), window.words("#client-balance"),
                window.words("#client-phone"), window.focused());
        robot.type(ESCAPE);

        assertThat(card).containsExactly("Sidorov Boris", "50", "+7 903 555-12-12", "client-sale");
        assertThat(window.focused()).isEqualTo("clients");
    }

    @Test
    void aClientIsAddedByKeyboardAlone(FxRobot robot) {
        window.press("#client-add");
        robot.write("89161234567").type(TAB).write("Orlova").type(TAB).write("Vera").type(TAB).write("17.5.1990")
                .type(TAB).type(TAB).write("VIP").type(ENTER).write("peony,");
        robot.interact(() -> text(robot, "#client-form-note").setText("calls after 11"));
        window.press("#client-form-occasions-add");
        robot.write("8.6.2015").type(TAB).write("Wedding").type(ENTER);

        ClientCard vera = shop.clients.byId(shop.clients.byPhone("89161234567").orElseThrow().id()).orElseThrow();
        assertThat(List.of(vera.client().fullName(), Objects.requireNonNull(vera.client().birthday()), vera.tags(),
                vera.occasions(), vera.client().note(), window.words("#client-name")))
                .containsExactly("Orlova Vera", LocalDate.of(1990, 5, 17), List.of("peony", "VIP"),
                        List.of(new OccasionDay("Wedding", LocalDate.of(2015, 6, 8))), "calls after 11",
                        "Orlova Vera");
    }

    @Test
    void whatIsNoPhoneIsToldBesideTheField(FxRobot robot) {
        window.press("#client-add");

        robot.write("12").type(ENTER);

        assertThat(window.words("#client-form-phone-error"))
                .isEqualTo("«12» — это не похоже на телефон. Пример: +7 916 123-45-67.");
        assertThat(window.focused()).isEqualTo("client-form-phone");
    }

    @Test
    void aTakenPhoneLeadsToItsClientAsSoonAsItIsTyped(FxRobot robot) {
        long anna = filled(robot);
        window.press("#client-add");

        robot.write("8 916 123 45 67");
        String told = window.words("#client-form-phone-error");
        follow(robot, "#client-form-owner");

        assertThat(told).isEqualTo("Клиент с таким телефоном уже есть: Petrova Anna.");
        assertThat(window.places).containsExactly(new Place("client", anna));
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void theLinkWorksWhenSomebodyWasFasterByAMoment(FxRobot robot) {
        window.press("#client-add");
        robot.write("8 916 123 45 67");
        long anna = shop.add("+79161234567", "Petrova", "Anna");

        robot.type(ENTER);
        String told = window.words("#client-form-phone-error");
        follow(robot, "#client-form-owner");

        assertThat(told).startsWith("Клиент с таким телефоном уже есть");
        assertThat(window.places).containsExactly(new Place("client", anna));
    }

    @Test
    void aSoughtPhoneIsTheNewClients(FxRobot robot) {
        robot.clickOn("#client-search").write("89261112244").type(ENTER);

        window.press("#client-add");

        assertThat(window.typed("#client-form-phone")).isEqualTo("+7 926 111-22-44");
    }

    @Test
    void aSaleShowsItsPointsBeforeItIsSaved(FxRobot robot) {
        card(robot, filled(robot));
        window.press("#client-sale");

        robot.write("1250");
        String before = window.words("#sale-points");
        robot.type(ENTER);

        assertThat(before).isEqualTo("Начислим 62,50 балла (5 %), станет 62,50");
        assertThat(List.of(window.words("#client-balance"), window.words("#client-figure-sum")))
                .containsExactly("62,50", "1\u00a0250,00\u00a0₽");
    }

    @Test
    void moreThanTheBalanceIsRefusedBesideTheField(FxRobot robot) {
        long anna = filled(robot);
        shop.give(anna, "100");
        card(robot, anna);
        window.press("#client-redeem");

        robot.write("100,01").type(TAB);
        String refused = window.words("#redeem-points-error");
        window.press("#redeem-all");
        String left = window.words("#redeem-left");
        robot.clickOn("#redeem-reason").write("gift").type(ENTER);

        assertThat(List.of(refused, left, window.words("#client-balance"))).containsExactly(
                "Столько баллов нет: есть 100.", "Это скидка 100,00\u00a0₽. Останется баллов: 0", "0");
        assertThat(robot.lookup("#client-redeem").query().isDisabled()).isTrue();
    }

    @Test
    void aTagIsAddedAndTakenAwayInPlace(FxRobot robot) {
        long anna = filled(robot);
        card(robot, anna);

        robot.clickOn("#client-tags-new").write("peony").type(ENTER);
        List<String> added = shop.clients.byId(anna).orElseThrow().tags();
        String focused = window.focused();
        window.press("#client-tags-remove-vip");

        assertThat(added).containsExactly("peony", "VIP");
        assertThat(focused).isEqualTo("client-tags-new");
        assertThat(shop.clients.byId(anna).orElseThrow().tags()).containsExactly("peony");
    }

    @Test
    void aNameWrittenOtherwiseIsKeptAsItIs(FxRobot robot) {
        long maria = shop.clients.add(ClientDraft.of("+79161234567", "Иванова Мария"));
        card(robot, maria);
        window.press("#client-edit");

        String written = window.typed("#client-form-full");
        robot.interact(() -> text(robot, "#client-form-first").setText("Мария"));
        window.press("#client-save");

        assertThat(List.of(written, shop.clients.byId(maria).orElseThrow().client().fullName()))
                .containsExactly("Иванова Мария", "Иванова Мария");
    }

    @Test
    void aMergeShowsWhatRemains(FxRobot robot) {
        List<Long> three = shop.three();
        robot.interact(() -> view.merge(three.getFirst(), three.get(1)));
        List<String> preview = robot.lookup("#merge-preview .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();

        window.press("#merge-swap");
        window.press("#merge-start");
        window.press("#confirm-yes");

        assertThat(preview).containsSubsequence(
                "Petrova Anna", "Sidorov Boris", "Petrova Anna", "FL-00001", "FL-00002", "FL-00001", "0", "50", "50",
                "VIP", "—", "VIP");
        assertThat(window.places).containsExactly(new Place("client", three.get(1)));
        assertThat(shop.clients.byId(three.getFirst()).orElseThrow().client().fullName()).isEqualTo("Sidorov Boris");
    }

    @Test
    void anonymisingSaysWhatItCannotErase(FxRobot robot) {
        long anna = filled(robot);
        card(robot, anna);

        robot.interact(view::anonymise);
        boolean toldOfCopies = robot.lookup(".question").query().lookupAll(".label").stream()
                .anyMatch(node -> node.toString().contains("резервных копиях"));
        window.press("#confirm-yes");

        assertThat(toldOfCopies).isTrue();
        assertThat(shop.clients.byId(anna)).isEmpty();
        assertThat(names()).containsExactly("Sidorov Boris", "");
    }

    @Test
    void theSettingsLeadToTheTiers(FxRobot robot) {
        robot.interact(() -> view.show(CrmSettings.POINTS.links().getFirst().place()));

        assertThat(window.has("#tier-add")).isTrue();
    }

    @Test
    void tiersAreTypedRowByRow(FxRobot robot) {
        window.press("#client-tiers");
        robot.interact(() -> text(robot, "#tier-name-1").requestFocus());

        robot.write("Gold").type(TAB).write("10000").type(TAB).write("7,5");
        window.press("#tier-add");
        robot.write("Gold").type(TAB).write("30000").type(TAB).write("101").type(ENTER);
        String wrong = window.words("#tier-error-2");
        robot.interact(() -> text(robot, "#tier-percent-2").setText("10"));
        window.press("#tiers-save");
        String twice = window.words("#tiers-save-error");
        robot.interact(() -> text(robot, "#tier-name-2").setText("Platinum"));
        window.press("#tiers-save");

        assertThat(List.of(wrong, twice)).containsExactly(
                "Введите процент от 0 до 100, например 7 или 7,5.", "Уровень «Gold» указан дважды.");
        assertThat(shop.programme.tiers.list()).extracting(TierDraft::name, TierDraft::from).containsExactly(
                tuple("Gold", Money.ofRoubles(10_000)),
                tuple("Platinum", Money.ofRoubles(30_000)));
    }

    @Test
    void aFileIsLookedAtImportedAndToldOf(FxRobot robot) {
        robot.interact(() -> view.importFile(Counter.SAMPLE));
        String figures = window.words("#client-import-figures");

        window.press("#client-import-start");

        assertThat(figures).isEqualTo("4 новых · уже есть 1 · с ошибкой 1 · баллов 1\u00a0265,50");
        assertThat(List.of(window.words("#client-import-summary"),
                text(robot, "#client-import-remarks").getText().lines().count()))
                .containsExactly("Добавлено 4 клиента, баллы у 2 клиентов: 1\u00a0265,50", 2L);
        window.press("#client-import-finish");
        assertThat(names()).hasSize(4);
    }

    @Test
    void aBalanceBelowZeroShowsAsNothingAndNeedsAPerson(FxRobot robot) {
        long anna = filled(robot);
        shop.programme.writeOnly(transaction -> shop.programme.ledger.report(
                transaction,
                new CloudEntry(anna, PointKind.REDEMPTION, Points.of(-30),
                        DocumentRef.NONE, "cloud-1", ""),
                Programme.booking()));

        card(robot, anna);

        assertThat(List.of(window.words("#client-balance"), window.words("#client-needs-person")))
                .containsExactly("0", "нужен человек");
    }

    @Test
    void theEnglishScreenSaysTheSame(FxRobot robot) {
        robot.interact(() -> {
            window = new TestWindow((Stage) robot.window(0), "en");
            view = (ClientsView) window.show(kit -> ClientsView.screen(shop.rooms).view().apply(kit).node());
        });
        filled(robot);

        assertThat(List.of(window.words("#figures"), window.words("#client-add"), window.words("#clients-all")))
                .containsExactly("3 clients · points they have: 50", "New client", "All 3");
    }

    /** @return Anna's id */
    private long filled(FxRobot robot) {
        long anna = shop.three().getFirst();
        robot.interact(view::visited);
        return anna;
    }

    private void card(FxRobot robot, long client) {
        robot.interact(() -> view.show(new Place("client", client)));
        robot.interact(() -> {});
    }

    private static void follow(FxRobot robot, String link) {
        robot.interact(() -> robot.lookup(link).queryAs(Hyperlink.class).fire());
    }

    private static TextInputControl text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class);
    }

    private List<String> names() {
        return window.<ClientListRow>rows("#clients").stream().map(row -> row.client().fullName()).toList();
    }
}
