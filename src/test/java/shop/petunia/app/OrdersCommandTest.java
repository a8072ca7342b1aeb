package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder.resolve("shop"));
    }

    @Test
    void theMarketplacesOrdersComeInAndGoOut() throws IOException {
        Path orders = Files.writeString(folder.resolve("orders.json"), """
                [{"id": 1, "status": "done", "total_price": 100, "created_at": "2026-11-22T06:00:00Z",
                  "items_info": "5:Роза@100 x 1", "buyer_fio": "Мария", "buyer_phone": "89161234567"},
                 {"id": 2, "status": "lost", "total_price": 100, "created_at": "2026-11-22T06:00:00Z"}]""");
        Path file = folder.resolve("orders.csv");

        Terminal.Answer imported = terminal.run("import", "orders", orders);
        Terminal.Answer exported = terminal.run("export", "orders", file, "--status", "done", "--from", "2026-11-01");

        assertThat(imported).isEqualTo(new Terminal.Answer(1,
                List.of("Новых заказов: 1, изменилось: 0, без изменений: 0."),
                List.of("Заказ № 2 в списке (id 2): не читается поле «status»: lost.")));
        assertThat(exported.exit()).isZero();
        assertThat(Files.readAllLines(file)).hasSize(2)
                .last().asString().startsWith("1;Маркетплейс;Выполнен;").contains(";79161234567;", "Роза × 1");
        assertThat(terminal.run("check").exit()).isZero();
    }

    @Test
    void anOrdersLabelIsAPdf() throws IOException {
        Path orders = Files.writeString(folder.resolve("orders.json"), """
                [{"id": 4711, "status": "pending", "total_price": 100, "created_at": "2026-11-22T06:00:00Z"}]""");
        Path labels = folder.resolve("labels.pdf");
        terminal.run("import", "orders", orders);

        Terminal.Answer unknown = terminal.run("label", "4712", "--to", labels);
        Terminal.Answer done = terminal.run("label", "4711", "--size", "100x70", "--to", labels);

        assertThat(terminal.run("label", "4711", "--size", "10x10", "--to", labels).exit()).isEqualTo(2);
        assertThat(unknown.err()).containsExactly("Заказа с номером 4712 нет.");
        assertThat(done.out()).containsExactly("1 страница с этикетками: " + labels);
        assertThat(labels).isNotEmptyFile();
    }
}
