package shop.petunia.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.ClientDraft;
import shop.petunia.files.Table;
import shop.petunia.files.TableFile;
import shop.petunia.shared.Sort;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

class ClientExportTest {
    private static final ClientDraft ANNA = ClientDraft.of("+4915123456789", "").names("Anna", "Schmidt", "")
            .birthday(LocalDate.of(1990, 5, 17)).tags(List.of("VIP", "частый")).note("=HYPERLINK(\"http://x\")");
    private static final List<String> HEADINGS = List.of("Телефон", "ФИО", "Фамилия", "Имя", "Номер карты",
            "Карта маркетплейса", "Баллы", "Дата регистрации", "День рождения", "Теги", "Сегмент", "Уровень",
            "Покупок", "Потрачено, ₽", "Последняя покупка", "Заметка");

    @RegisterExtension
    final ClientDesk desk = new ClientDesk();

    @TempDir
    Path folder;

    @BeforeEach
    void twoClients() {
        long anna = desk.programme.clients.add(ANNA);
        desk.programme.buy(anna, "1000.10");
        desk.programme.clients.add(ClientDraft.of("9161234567", "Иванова Мария"));
    }

    @Test
    void inCsvPhonesHaveNoPlusAndFormulasAreHarmless() throws IOException {
        Path file = write("clients.csv", desk.texts);

        assertThat(Files.readString(file)).contains("4915123456789;").doesNotContain("+4915")
                .contains("'=HYPERLINK");
        Table table = TableFile.read(file);
        assertThat(table.headings()).isEqualTo(HEADINGS);
        assertThat(table.rows().getFirst().cells()).containsExactly("4915123456789", "Schmidt Anna", "Schmidt", "Anna",
                "FL-00001", "", "50,01", "05.03.2026", "17.05.1990", "VIP, частый", "Новый", "", "1", "1000,10",
                "05.03.2026", "=HYPERLINK(\"http://x\")");
    }

    @Test
    void aBookHasThePhonesWithTheirPlus() throws IOException {
        Path file = write("clients.xlsx", desk.texts);

        assertThat(TableFile.read(file).rows()).extracting(row -> row.cell(0) + " " + row.cell(6))
                .containsExactly("+4915123456789 50.01", "+79161234567 0");
    }

    @Test
    void whatIsExportedComesBackUnchangedThroughTheImport() throws IOException {
        for (Path file : List.of(
                write("clients.csv", desk.texts),
                write("clients.xlsx", desk.texts),
                write("english.csv", new Texts(Texts.ENGLISH, TestClock.MOSCOW)))) {
            ClientDesk another = new ClientDesk();

            ClientsImported done = another.imports.importAll(
                    another.imports.plan(file), OnDuplicate.SKIP, Progress.UNWATCHED);

            assertThat(done.remarks()).isEmpty();
            ClientCard anna = another.programme.clients.byId(1).orElseThrow();
            assertThat(anna.draft()).isEqualTo(ANNA);
            assertThat(another.programme.balance(1)).isEqualTo(desk.programme.balance(1));
            another.database.close();
        }
    }

    private Path write(String name, Texts texts) {
        Path file = folder.resolve(name);
        int clients = desk.export.write(
                file, texts, ClientListFilter.ALL, Sort.by(ClientListColumn.CARD), Progress.UNWATCHED);
        assertThat(clients).isEqualTo(2);
        return file;
    }
}
