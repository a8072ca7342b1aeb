package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

class AuditExportTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(StaffMember.class, AuditEntry.class);

    @TempDir
    private Path folder = Path.of("");

    private final AuditLog log = new AuditLog(shop.database(), () -> TestClock.MOSCOW);
    private final Staff staff = new Staff(shop.database(), new OnDuty(), shop.clock());
    private final AuditExport export = new AuditExport(log, staff.rights());
    private final Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);

    @Test
    void whatTheLogTellsStandsInTheFileAndNoPin() throws IOException {
        staff.add(StaffTest.cashier("Анна", "135790"));
        Path file = folder.resolve("журнал.csv");

        int rows = export.write(file, texts, AuditFilter.ALL, Progress.UNWATCHED);

        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(rows).isEqualTo(2);
        assertThat(text.lines().map(line -> line.replace("\uFEFF", ""))).containsExactly(
                "Когда;Кто;Раздел;Что сделано",
                "05.03.2026 10:00;Владелец;Сотрудники;Анна: задан PIN",
                "05.03.2026 10:00;Владелец;Сотрудники;Анна: добавлен сотрудник, Продавец");
        assertThat(text).doesNotContain("135790", "$2a");
    }

    @Test
    void aCashierExportsNothing() {
        staff.begin(staff.add(StaffTest.cashier("Анна", null)));
        Path file = folder.resolve("журнал.xlsx");

        assertThatThrownBy(() -> export.write(file, texts, AuditFilter.ALL, Progress.UNWATCHED))
                .satisfies(refusal(Rights.NEEDS_MANAGER, Right.AUDIT));
        assertThat(List.of(Files.exists(file))).containsExactly(false);
    }
}
