package shop.petunia.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.OnScreen;
import shop.petunia.ui.Background;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Problems;
import shop.petunia.ui.Sheets;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

@OnScreen
class PreviewTest {
    private final Texts texts = new Texts(Texts.RUSSIAN, ZoneId.of("Europe/Moscow"));
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();

    @Start
    void start(Stage stage) {
        Sheets sheets = new Sheets(texts, new Region());
        Scene scene = new Scene(sheets, 1366, 768);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        Background background = new Background(Runnable::run, Runnable::run, new Silent());
        Kit kit = new Kit(texts, background, sheets, place -> {});
        var printers = new Printers(() -> List.of(StreamPrintServiceFactory
                .lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript")[0]
                .getPrintService(paper)));
        new Preview(new Documents(Path.of("nowhere"), () -> texts), printers, kit).show(document(), new Busy());
    }

    @Test
    void thePagesAreTurned(FxRobot robot) {
        robot.clickOn("#preview-next");

        assertThat(robot.lookup("#preview-page").queryLabeled().getText()).isEqualTo("Страница 2 из 2");
        assertThat(robot.lookup("#preview-picture").queryAs(ImageView.class).getImage().getWidth()).isEqualTo(1488);
    }

    @Test
    void theDocumentIsPrintedFromHere(FxRobot robot) {
        robot.clickOn("#preview-print");

        assertThat(paper.size()).isPositive();
    }

    private static Document document() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        var row = new DocumentsTest.Row(
                "Роза «Эквадор»", 5, Money.ofRoubles(100), Money.ofRoubles(500), day, 7, day.plusDays(7));
        return new Document("receptions/ReceptionAct", "Приёмка «К 8 Марта» от 05.03.2026",
                Map.of("shop", "Петуния", "reception", "К 8 Марта", "date", day, "supplier", "ООО «Цветы Юга»",
                        "invoice", "ЦЮ-4518", "positions", 40, "quantity", 200L, "total", Money.ofRoubles(20_000)),
                Collections.nCopies(40, row));
    }

    private static final class Silent implements Problems {
        @Override
        public void refused(Sentence sentence) {
            throw new AssertionError(sentence);
        }

        @Override
        public void failed(Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
