package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Backup;
import shop.petunia.storage.DataFolder;
import shop.petunia.storage.OpeningTrouble;
import shop.petunia.testkit.Child;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

@OnScreen
class TroubleTest {
    @TempDir
    private Path place = Path.of("");

    private final TestKit kit = new TestKit();
    private final Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
    private final List<String> chosen = new ArrayList<>();
    @SuppressWarnings("NullAway.Init") // by start
    private Stage stage;
    @SuppressWarnings("NullAway.Init") // by aShopWithABackup
    private DataFolder folder;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void aShopWithABackup() {
        folder = new DataFolder(place);
        try (Wiring shop = open()) {
            shop.settings().set(ShopSettings.NAME, "Лютик");
            shop.backups().take(shop.database(), Optional.empty());
        }
    }

    @Test
    void aDamagedShopIsOfferedItsNewestBackupAndOpensAgain(FxRobot robot) throws IOException {
        cut();
        show(robot, refused());
        Backup newest = Wiring.backups(folder).list().getFirst();
        Button restore = robot.lookup("#trouble-restore").queryButton();
        String offered = restore.getText();

        robot.interact(restore::fire);

        assertThat(offered).isEqualTo(texts.get("app.trouble.restore", newest.at()));
        assertThat(chosen).containsExactly("again");
        try (Wiring shop = open()) {
            assertThat(shop.shopName()).isEqualTo("Лютик");
            assertThat(shop.integrity().check(shop.database())).isEmpty();
        }
    }

    @Test
    void theDamagedFileIsKept(FxRobot robot) throws IOException {
        long size = cut();
        show(robot, refused());

        robot.interact(robot.lookup("#trouble-restore").queryButton()::fire);

        try (Stream<Path> files = Files.list(place)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("petunia-before-restore-")))
                    .singleElement().satisfies(file -> assertThat(Files.size(file)).isEqualTo(size));
        }
    }

    @Test
    void aBackupThatIsDamagedTooIsPassedOver(FxRobot robot) throws IOException {
        Path damaged = place.resolve("backups").resolve("petunia-2999-01-01_000000.zip");
        Files.write(damaged, new byte[5000]);
        Backup good = Wiring.backups(folder).list().getLast();
        cut();

        show(robot, refused());

        assertThat(robot.lookup("#trouble-restore").queryButton().getText())
                .isEqualTo(texts.get("app.trouble.restore", good.at()));
    }

    @Test
    void withoutAnyBackupOneCanBeChosenElsewhere(FxRobot robot) throws IOException {
        Files.delete(Wiring.backups(folder).list().getFirst().file());
        cut();

        show(robot, refused());

        assertThat(robot.lookup("#trouble-restore").tryQuery()).isEmpty();
        assertThat(robot.lookup("#trouble-choose").tryQuery()).isPresent();
    }

    @Test
    void aShopThatIsOpenElsewhereIsOfferedNoBackup(FxRobot robot) throws Exception {
        UserProblem locked;
        try (Child other = Child.start(TroubleTest.class, place.toString())) {
            assertThat(other.line()).isEqualTo("open");
            locked = refused();
        }
        show(robot, locked);

        robot.interact(robot.lookup("#trouble-again").queryButton()::fire);
        robot.interact(robot.lookup("#trouble-leave").queryButton()::fire);

        assertThat(OpeningTrouble.of(locked)).contains(OpeningTrouble.LOCKED);
        assertThat(robot.lookup("#trouble-choose").tryQuery()).isEmpty();
        assertThat(chosen).containsExactly("again", "leave");
    }

    /** Another program, for the test that needs one. */
    public static void main(String[] args) throws IOException {
        try (Wiring shop = new Wiring(new DataFolder(Path.of(args[0])), Wiring.clock())) {
            System.out.println("open");
            System.in.read();
        }
    }

    private UserProblem refused() {
        return catchThrowableOfType(UserProblem.class, () -> open().close());
    }

    private void show(FxRobot robot, UserProblem problem) {
        boolean damaged = OpeningTrouble.of(problem).filter(OpeningTrouble.DAMAGED::equals).isPresent();
        robot.interact(() -> {
            Scene scene = new Scene(
                    new Trouble(Call.fromTerminal(Streams.ofThisProcess(), folder, texts), kit.kit().background(),
                            problem.sentence(), damaged,
                            () -> chosen.add("again"), () -> chosen.add("leave")),
                    1150, 768);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    /** @return what is left of it */
    private long cut() throws IOException {
        Path database = place.resolve("petunia.mv.db");
        long left = Files.size(database) - 4096;
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
            file.truncate(left);
        }
        return left;
    }

    private Wiring open() {
        return new Wiring(folder, Wiring.clock());
    }
}
