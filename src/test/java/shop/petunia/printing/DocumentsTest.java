package shop.petunia.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Texts;

class DocumentsTest {
    private static final String ACT = "receptions/ReceptionAct";

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Texts.RUSSIAN, ZoneId.of("Europe/Moscow"));

    @Test
    void aShopsOwnTemplateReplacesTheBuiltInOne() throws IOException {
        Path own = documents().startOwn(ACT);
        Files.writeString(own, Files.readString(own).replace("$R{receptions.act.title}", "\"Наш бланк\""));

        Pages pages = documents().lay(act("Первая"));

        assertThat(Pdf.of(pages).text()).contains("Наш бланк").doesNotContain("Приёмка товара");
        assertThat(pages.notices()).isEmpty();
    }

    @Test
    void aChangeOfTheShopsOwnTemplateShowsAtOnce() throws IOException {
        Documents documents = documents();
        Path own = documents.startOwn(ACT);
        documents.lay(act("Первая"));
        Files.writeString(own, Files.readString(own).replace("$R{receptions.act.title}", "\"Наш бланк\""));

        Pages pages = documents.lay(act("Первая"));

        assertThat(Pdf.of(pages).text()).contains("Наш бланк");
    }

    @Test
    void aBrokenTemplateGivesWayToTheBuiltInOneAndIsNamed() throws IOException {
        Files.writeString(folder.resolve("ReceptionAct.jrxml"), "<jasperReport name=\"x\"><oops/></jasperReport>");

        Pages pages = documents().lay(act("Первая"));

        assertThat(Pdf.of(pages).text()).contains("Приёмка товара");
        assertThat(pages.notices()).singleElement()
                .satisfies(notice -> assertThat(texts.of(notice))
                        .startsWith("Ваш шаблон «ReceptionAct.jrxml» не работает"));
    }

    @Test
    void aTemplateThatAsksForAnUnknownFieldGivesWayToo() throws IOException {
        Path own = documents().startOwn(ACT);
        Files.writeString(own,
                Files.readString(own).replace("\"good\"", "\"flower\"").replace("$F{good}", "$F{flower}"));

        Pages pages = documents().lay(act("Первая"));

        assertThat(texts.of(pages.notices().getFirst())).contains("No field flower");
    }

    @Test
    void severalDocumentsMakeOnePrint() {
        Pages pages = documents().lay(List.of(act("Первая"), act("Вторая")));

        Pdf pdf = Pdf.of(pages);
        assertThat(pages.count()).isEqualTo(2);
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.text()).contains("Первая", "Вторая", "Страница 1 из 1");
        assertThat(pages.image(1, 2).getWidth()).isEqualTo(1190);
    }

    @Test
    void aFilesNameHoldsNothingThatAFolderRefuses() {
        Pages pages = documents().lay(new Document(ACT, "Акт 5/6: «Роза»\t?", act("x").parameters(), List.of()));

        assertThat(pages.fileName()).isEqualTo("Акт 5 6 «Роза».pdf");
    }

    @Test
    void aFileThatCannotBeWrittenIsARefusal() {
        Pages pages = documents().lay(act("Первая"));

        assertThatThrownBy(() -> pages.savePdf(folder.resolve("missing/act.pdf")))
                .isInstanceOfSatisfying(UserProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("printing.file.unwritable"));
    }

    private Documents documents() {
        return new Documents(folder, () -> texts);
    }

    private static Document act(String name) {
        LocalDate day = LocalDate.of(2026, 3, 5);
        return new Document(ACT, name,
                Map.of("shop", "Петуния", "reception", name, "date", day, "supplier", "", "invoice", "",
                        "positions", 1, "quantity", 5L, "total", Money.ofRoubles(500)),
                List.of(new Row("Роза", 5, Money.ofRoubles(100), Money.ofRoubles(500), day, 7, day.plusDays(7))));
    }

    record Row(String good, long quantity, Money cost, Money sum, LocalDate arrival, int shelfLife,
            LocalDate bestBefore) {}
}
