package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.clients.ClientDraft;
import shop.petunia.marketplace.FakeMarketplace;
import shop.petunia.marketplace.Fault;
import shop.petunia.marketplace.JournalFilter;
import shop.petunia.marketplace.JournalKind;
import shop.petunia.marketplace.MarketplaceServer;
import shop.petunia.storage.DataFolder;
import shop.petunia.storage.Instance;

class SyncCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // by aMarketplace
    private MarketplaceServer server;
    @SuppressWarnings("NullAway.Init") // by aMarketplace
    private Terminal terminal;

    @BeforeEach
    void aMarketplace() throws Exception {
        server = new MarketplaceServer(0);
        terminal = new Terminal(folder);
    }

    @AfterEach
    void itCloses() {
        server.close();
    }

    @Test
    void thePasswordIsReadFromTheInput() {
        Terminal.Answer answer = login(FakeMarketplace.PASSWORD);

        assertThat(answer).isEqualTo(
                new Terminal.Answer(0, List.of("Магазин подключён: " + server.url()), List.of()));
    }

    @Test
    void aWrongPasswordIsASentence() {
        Terminal.Answer answer = login("не тот");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).containsExactly("Неверный логин или пароль.");
    }

    @Test
    void anotherAccountIsRefusedWithBothNamed() {
        login(FakeMarketplace.PASSWORD);
        server.cloud.order("pending", "79161234567", 1000, false);
        terminal.run("sync", "--once");
        server.cloud.seller = 17;

        Terminal.Answer answer = login(FakeMarketplace.PASSWORD);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).singleElement().asString()
                .contains("№ 9000000001 (" + server.url() + ")", "№ 17 (" + server.url() + ")", "--data");
    }

    @Test
    void anAddressThatOthersCouldListenToIsRefused() {
        Terminal.Answer answer = typed("a", "sync", "login", "http://market.example.ru", "shop");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).singleElement().asString().contains("https://");
    }

    @Test
    void wrongUsageIsExplained() {
        List<Terminal.Answer> answers = List.of(
                terminal.run("sync"), terminal.run("sync", "login", server.url()), terminal.run("sync", "--twice"));

        assertThat(answers).extracting(Terminal.Answer::exit).containsOnly(2);
    }

    @Test
    void withoutAMarketplaceNothingIsSynced() {
        List<Terminal.Answer> answers = List.of(terminal.run("sync", "--once"), terminal.run("sync", "status"));

        assertThat(answers).extracting(Terminal.Answer::exit).containsOnly(1);
        assertThat(answers).allSatisfy(
                answer -> assertThat(answer.err()).containsExactly("Маркетплейс не подключён."));
    }

    @Test
    void whatIsDueIsDoneAndTold() {
        login(FakeMarketplace.PASSWORD);
        long order = server.cloud.order("pending", "79161234567", 1000, false);
        Terminal.Answer read = terminal.run("sync", "--once");
        inShop(shop -> shop.orders().steps().accept(
                shop.orders().cloud().byMarketId(order).orElseThrow(), false, UUID.randomUUID()));

        Terminal.Answer sent = terminal.run("sync", "--once");

        assertThat(read).isEqualTo(new Terminal.Answer(
                0,
                List.of("Новый заказ " + order + ": Пришёл со статусом «Запрос»", "Ждут отправки: 0. Ждут решения: 0."),
                List.of()));
        assertThat(sent).isEqualTo(new Terminal.Answer(
                0, List.of("Отправлено " + order + ": Заказ принят", "Ждут отправки: 0. Ждут решения: 0."), List.of()));
        assertThat(server.cloud.status(order)).isEqualTo("accepted");
    }

    @Test
    void whatStillWaitsIsAnExitCode() {
        login(FakeMarketplace.PASSWORD);
        long order = server.cloud.order("pending", "79161234567", 1000, false);
        terminal.run("sync", "--once");
        inShop(shop -> shop.orders().steps().accept(
                shop.orders().cloud().byMarketId(order).orElseThrow(), false, UUID.randomUUID()));
        server.cloud.faults = request -> request.endsWith("/orders/" + order)
                ? Fault.BAD_GATEWAY_BEFORE
                : Fault.NONE;

        Terminal.Answer answer = terminal.run("sync", "--once");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).endsWith("Ждут отправки: 1. Ждут решения: 0.");
    }

    @Test
    void aRestoredBackupIsSettledWhenTheShopOpensNext() {
        login(FakeMarketplace.PASSWORD);
        inShop(shop -> shop.clients().add(ClientDraft.of("+79161234567", "Мария Иванова")));
        Path backup = folder.resolve("own.zip");
        terminal.run("backup", backup.toString());

        terminal.run("restore", backup.toString());

        List<Object> told = new ArrayList<>();
        inShop(shop -> shop.market().journal.page(JournalFilter.ALL, 0, 10)
                .forEach(line -> told.addAll(List.of(line.what(), line.words().args()))));
        assertThat(told).containsExactly(JournalKind.RESTORED, List.of(1));
        assertThat(folder.resolve("petunia.restored")).doesNotExist();
    }

    @Test
    void theStateTellsWhenTheMarketplaceWasHeardLast() {
        login(FakeMarketplace.PASSWORD);
        terminal.run("sync", "--once");

        Terminal.Answer answer = terminal.run("sync", "status");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).hasSize(3).first().isEqualTo("Маркетплейс: " + server.url());
        assertThat(answer.out().get(1)).startsWith("Последняя связь: 20");
    }

    @Test
    void theRunningProgramIsHandedWhatWasTypedHere() throws Exception {
        try (Instance instance = Instance.claim(new DataFolder(folder)).orElseThrow();
                Wiring running = new Wiring(new DataFolder(folder), Wiring.clock())) {
            instance.serve(new Host(running));

            Terminal.Answer answer = login(FakeMarketplace.PASSWORD);

            assertThat(answer.out()).containsExactly("Магазин подключён: " + server.url());
            assertThat(running.market().access.login()).isEqualTo(FakeMarketplace.LOGIN);
        }
    }

    private Terminal.Answer login(String password) {
        return typed(password, "sync", "login", server.url(), FakeMarketplace.LOGIN);
    }

    private Terminal.Answer typed(String line, Object... command) {
        terminal.type(line);
        return terminal.run(command);
    }

    private void inShop(Consumer<Wiring> work) {
        try (Wiring shop = new Wiring(new DataFolder(folder), Wiring.clock())) {
            work.accept(shop);
        }
    }

    private record Host(Wiring running) implements Instance.Host {
        @Override
        public void comeToFront() {}

        @Override
        public int command(Instance.Given given, Instance.Output output) {
            return Commands.handedOver(running, given, output);
        }
    }
}
