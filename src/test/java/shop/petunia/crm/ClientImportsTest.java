package shop.petunia.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.loyalty.Programme.points;
import static shop.petunia.testkit.Refusals.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.ClientRow;
import shop.petunia.loyalty.PointKind;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Progress;

class ClientImportsTest {
    private static final Path SAMPLE = Path.of("src/test/resources/shop/petunia/receptions/samples/clients.csv");

    @RegisterExtension
    final ClientDesk desk = new ClientDesk();

    @TempDir
    Path folder;

    @Test
    void theGoodRowsOfTheSampleComeInAndTheBadOnesAreNamed() {
        ClientsImported done = imported(desk.imports.plan(SAMPLE), OnDuplicate.SKIP);

        assertThat(done).isEqualTo(new ClientsImported(4, 0, 2, points("1265.50"), List.of(
                Sentence.of("crm.import.duplicatePoints", 5, "+7 (916) 123 45 67",
                        Sentence.of("crm.import.twinCard", "FL-00001"), points("10")),
                Sentence.of("crm.import.problem", 6, Sentence.of("crm.import.phoneInvalid", "12")))));
        assertThat(clients()).extracting(ClientRow::card, ClientRow::phone, ClientRow::fullName)
                .containsExactlyInAnyOrder(
                        tuple("FL-00001", "+79161234567", "Иванова Мария"),
                        tuple("FL-00002", "+79035551212", "Пётр Ёлкин"),
                        tuple("FL-00003", "+79261112233", ""),
                        tuple("FL-00011", "+4915123456789", "Anna Schmidt"));
        assertThat(desk.programme.findings()).isEmpty();
    }

    @Test
    void theSampleBringsTagsNotesDaysAndPoints() {
        imported(desk.imports.plan(SAMPLE), OnDuplicate.SKIP);

        ClientCard maria = card("FL-00001");
        ClientCard anna = card("FL-00011");
        assertThat(maria.draft()).isEqualTo(ClientDraft.of("+79161234567", "Иванова Мария")
                .tags(List.of("VIP", "частый")).note("любит пионы, не звонить до 11"));
        assertThat(desk.programme.time.dayOf(maria.client().registeredAt())).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(anna.client().note()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(desk.programme.loyalty.entries(maria.id(), 0, 9)).singleElement().satisfies(entry -> assertThat(
                List.of(entry.kind(), entry.points(), entry.comment()))
                .containsExactly(PointKind.CORRECTION, points("1250.50"), "clients.csv"));
        assertThat(desk.programme.loyalty.countEntries(card("FL-00002").id())).isZero();
    }

    @Test
    void theNextCardAfterTheSampleIsTheTwelfth() {
        imported(desk.imports.plan(SAMPLE), OnDuplicate.SKIP);

        long next = desk.programme.clients.add(ClientDraft.of("9160000001", ""));

        assertThat(desk.programme.clients.byId(next).orElseThrow().client().card()).isEqualTo("FL-00012");
    }

    @Test
    void thePreviewTellsEachRowsState() {
        ClientPlan plan = desk.imports.plan(SAMPLE);

        assertThat(plan.rows()).extracting(ClientFileRow::state).containsExactly(
                ClientFileRow.State.NEW, ClientFileRow.State.NEW, ClientFileRow.State.NEW,
                ClientFileRow.State.DUPLICATE, ClientFileRow.State.BAD, ClientFileRow.State.NEW);
        assertThat(List.of(plan.count(ClientFileRow.State.NEW), plan.points(OnDuplicate.SKIP)))
                .containsExactly(4L, points("1265.50"));
        assertThat(clients()).isEmpty();
    }

    @Test
    void theSameFileAgainBringsNothing() {
        imported(desk.imports.plan(SAMPLE), OnDuplicate.SKIP);

        ClientsImported skipped = imported(desk.imports.plan(SAMPLE), OnDuplicate.SKIP);
        ClientsImported merged = imported(desk.imports.plan(SAMPLE), OnDuplicate.MERGE);
        ClientsImported again = imported(desk.imports.plan(SAMPLE), OnDuplicate.MERGE);

        assertThat(skipped.remarks()).hasSize(6);
        assertThat(List.of(skipped.points(), merged.points(), again.points()))
                .containsExactly(points("0"), points("10"), points("0"));
        assertThat(clients()).hasSize(4);
    }

    @Test
    void aMergeBringsWhatTheClientLacks() throws IOException {
        long id = desk.programme.clients.add(ClientDraft.of("9161234567", "Маша").note("пионы").tags(List.of("VIP")));

        ClientsImported done = imported(file("""
                Телефон;ФИО;Баллы;Теги;Заметка;День рождения
                9161234567;Мария;30;vip,новый;вечером;17.05.1990
                """), OnDuplicate.MERGE);

        assertThat(done.changed()).isEqualTo(1);
        assertThat(desk.programme.clients.byId(id)).map(ClientCard::draft).contains(
                ClientDraft.of("+79161234567", "Маша").note("пионы\nвечером").tags(List.of("VIP", "новый"))
                        .birthday(LocalDate.of(1990, 5, 17)));
        assertThat(desk.programme.balance(id)).isEqualTo(points("30"));
    }

    @Test
    void theNamesAloneCanBeTaken() throws IOException {
        long id = desk.programme.clients.add(ClientDraft.of("9161234567", "Маша"));

        imported(file("""
                Телефон;ФИО;Баллы;Теги
                9161234567;Иванова Мария;30;новый
                """).named(NameOrder.LAST_FIRST), OnDuplicate.NAMES);

        assertThat(desk.programme.clients.byId(id)).map(ClientCard::draft).contains(
                ClientDraft.of("+79161234567", "").names("Мария", "Иванова", "Иванова Мария"));
        assertThat(desk.programme.balance(id)).isEqualTo(points("0"));
    }

    @Test
    void aNameIsKeptAsItIsWrittenAndCanBeTakenApart() throws IOException {
        ClientPlan plan = file("""
                phone;full name
                9160000001;Иванова Мария Петровна
                9160000002;Anna Maria Schmidt
                9160000003;Маша
                9160000004;
                """);

        List<ClientFileRow> split = plan.named(NameOrder.LAST_FIRST)
                .named(Map.of(3, NameOrder.LAST_FIRST.swapped())).rows();

        assertThat(plan.rows()).extracting(row -> name(row)).containsExactly(
                "Иванова Мария Петровна//", "Anna Maria Schmidt//", "Маша//", "//");
        assertThat(split).extracting(row -> name(row)).containsExactly(
                "Иванова Мария Петровна/Мария Петровна/Иванова", "Anna Maria Schmidt/Anna Maria/Schmidt",
                "Маша/Маша/", "//");
    }

    @Test
    void everyErrorOfARowIsNamed() throws IOException {
        ClientPlan plan = file("""
                Телефон;Баллы;Дата регистрации;День рождения
                ;-5;30.02.2026;много
                """);

        assertThat(plan.remarks(OnDuplicate.SKIP)).extracting(desk.texts::of).containsExactly(
                "Строка 2: не указан телефон",
                "Строка 2: Баллы: «-5» — баллов не может быть меньше нуля или больше 100 миллионов",
                "Строка 2: Дата регистрации: «30.02.2026» — такого дня нет в календаре.",
                "Строка 2: День рождения: «много» — не дата. Напишите так: 05.03.2026 или 2026-03-05.");
    }

    @Test
    void aCardThatSomebodyElseHasIsNamed() throws IOException {
        desk.programme.clients.add(ClientDraft.of("9161234567", "Маша"));

        ClientPlan plan = file("""
                Телефон;Номер карты
                9160000001;FL-00001
                9160000002;FL-00007
                9160000003;FL-00007
                """);

        assertThat(plan.remarks(OnDuplicate.SKIP)).extracting(desk.texts::of).containsExactly(
                "Строка 2: Карта FL-00001 уже у другого клиента.",
                "Строка 4: Карта FL-00007 уже у другого клиента.");
    }

    @Test
    void aRowWithoutACardGetsNoneThatALaterRowBrings() throws IOException {
        ClientsImported done = imported(file("""
                Телефон;Номер карты
                9160000001;
                9160000002;FL-00001
                12;FL-00007
                """), OnDuplicate.SKIP);

        assertThat(done.added()).isEqualTo(2);
        assertThat(clients()).extracting(ClientRow::card, ClientRow::phone).containsExactlyInAnyOrder(
                tuple("FL-00008", "+79160000001"), tuple("FL-00001", "+79160000002"));
    }

    @Test
    void aMarketplaceCardThatSomebodyElseHasIsNamed() throws IOException {
        desk.programme.clients.add(ClientDraft.of("9161234567", "Маша").marketCard("77001"));

        ClientPlan plan = file("""
                Телефон;Карта маркетплейса
                9160000001;77001
                9160000002;77002
                9160000003;77002
                """);

        assertThat(plan.rows()).extracting(ClientFileRow::state).containsExactly(
                ClientFileRow.State.BAD, ClientFileRow.State.NEW, ClientFileRow.State.BAD);
    }

    /** Of Berlin and Norway; with +7 before them both would be phones of Russian towns. */
    @Test
    void phonesFromAbroadWhoseFileLeavesOutThePlusAreReadAsTheyWere() throws IOException {
        ClientPlan plan = file("""
                Телефон;ФИО
                4930901820;Anna
                4741234567;Olav
                79161234567;Мария
                """);

        assertThat(plan.rows()).extracting(row -> Objects.requireNonNull(row.draft()).phone())
                .containsExactly("+4930901820", "+4741234567", "+79161234567");
    }

    @Test
    void phonesOfTheRegionNeedNoCode() throws IOException {
        ClientPlan plan = file("""
                Телефон;ФИО
                4932901820;Ольга
                9161234567;Мария
                """);

        assertThat(plan.rows()).extracting(row -> Objects.requireNonNull(row.draft()).phone())
                .containsExactly("+74932901820", "+79161234567");
    }

    @Test
    void aNameTooLongForItsPartsIsLeftAsItIsWritten() throws IOException {
        String school = "Муниципальное " + "бюджетноеобщеобразовательное".repeat(5);

        ClientPlan plan = file("Телефон;ФИО\n9160000001;" + school + "\n").named(NameOrder.LAST_FIRST);

        assertThat(plan.rows()).extracting(row -> name(row)).containsExactly(school + "//");
    }

    @Test
    void aNameWhoseFirstPartStandsInTheFileIsNotTakenApart() throws IOException {
        ClientPlan plan = file("Телефон;Имя\n9160000001;Анна Мария\n").named(NameOrder.LAST_FIRST);

        assertThat(plan.rows()).extracting(row -> name(row)).containsExactly("Анна Мария/Анна Мария/");
    }

    @Test
    void aMergeTellsBeforehandWhichPointsItAdds() throws IOException {
        desk.programme.clients.add(ClientDraft.of("9161234567", "Маша"));

        ClientPlan plan = file("Телефон;Баллы\n9161234567;30\n");

        assertThat(List.of(plan.points(OnDuplicate.SKIP), plan.points(OnDuplicate.MERGE)))
                .containsExactly(points("0"), points("30"));
        assertThat(plan.remarks(OnDuplicate.MERGE)).extracting(desk.texts::of).containsExactly(
                "Строка 2: телефон 9161234567 уже есть у клиента с картой FL-00001, данные объединяются, "
                        + "баллы прибавятся: 30.");
    }

    @Test
    void aDayThatHasNotComeIsNoBirthday() throws IOException {
        ClientPlan plan = file("Телефон;День рождения\n9161234567;17.05.2090\n");

        assertThat(plan.remarks(OnDuplicate.SKIP)).extracting(desk.texts::of).containsExactly(
                "Строка 2: День рождения: «17.05.2090» — этот день ещё не наступил");
    }

    @Test
    void aFileWithoutPhonesIsNone() {
        assertThatThrownBy(() -> file("ФИО;Баллы\nМария;5\n"))
                .satisfies(refusal("crm.import.noPhoneColumn", "clients.csv"));
        assertThatThrownBy(() -> file("Телефон;Баллы\n")).satisfies(refusal("crm.import.noRows", "clients.csv"));
    }

    private static String name(ClientFileRow row) {
        ClientDraft draft = Objects.requireNonNull(row.draft());
        return draft.fullName() + "/" + draft.firstName() + "/" + draft.lastName();
    }

    private ClientsImported imported(ClientPlan plan, OnDuplicate onDuplicate) {
        return desk.imports.importAll(plan, onDuplicate, Progress.UNWATCHED);
    }

    private ClientPlan file(String text) throws IOException {
        return desk.imports.plan(Files.writeString(folder.resolve("clients.csv"), text));
    }

    private ClientCard card(String number) {
        ClientRow client = desk.programme.clients.byCard(number).orElseThrow();
        return desk.programme.clients.byId(client.id()).orElseThrow();
    }

    private List<ClientRow> clients() {
        return desk.programme.clients.search("", 100);
    }
}
