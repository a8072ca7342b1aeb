package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void anOrderThatIsDone() throws IOException {
        terminal = new Terminal(folder.resolve("shop"));
        Path orders = Files.writeString(folder.resolve("orders.json"), """
                [{"id": 1, "status": "done", "total_price": 100, "created_at": "2026-03-05T06:00:00Z",
                  "completed_at": "2026-03-05T07:00:00Z", "items_info": "5:Роза@100 x 1"}]""");
        terminal.run("import", "orders", orders);
    }

    @Test
    void theFiguresOfSomeDaysGoOut() throws IOException {
        Path file = folder.resolve("stats.csv");

        Terminal.Answer answer = terminal.run("export", "stats", file, "--from", "2026-03-01", "--to", "2026-03-05");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).containsExactly("Статистика с 01.03.2026 по 05.03.2026 записана: " + file);
        assertThat(Files.readAllLines(file)).hasSize(7).last().isEqualTo("Итого;1;100,00;;0,00");
    }

    @Test
    void wasteAndMarginGoOut() throws IOException {
        Path waste = folder.resolve("waste.csv");
        Path margin = folder.resolve("margin.csv");

        Terminal.Answer lost = terminal.run("export", "waste", waste, "--by", "reason");
        Terminal.Answer earned = terminal.run("export", "margin", margin, "--from", "2026-03-05", "--to", "2026-03-05");

        assertThat(List.of(lost.exit(), earned.exit())).containsOnly(0);
        assertThat(Files.readAllLines(waste)).last().asString().startsWith("Итого;0;0,00;");
        assertThat(Files.readAllLines(margin)).contains("Роза;1;100,00;0,00;0,00;0,00;");
    }

    @Test
    void reversedDaysAreRefused() {
        Terminal.Answer answer = terminal.run("export", "stats", folder.resolve("stats.csv"), "--from", "2026-03-06",
                "--to", "2026-03-05");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(folder.resolve("stats.csv")).doesNotExist();
    }
}
