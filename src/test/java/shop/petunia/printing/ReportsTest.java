package shop.petunia.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.petunia.ui.Texts;

class ReportsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateCompilesAndFillsInEachLanguage(Path template) throws IOException, JRException {
        var report = TemplateCompiler.compiled(template);
        var languages = List.of(new Texts(Texts.RUSSIAN, ZONE), new Texts(Texts.ENGLISH, ZONE));

        List<JasperPrint> prints = new ArrayList<>();
        for (Texts texts : languages) {
            prints.add(JasperFillManager.fillReport(report, nothingBut(texts), new JREmptyDataSource(1)));
        }

        assertThat(prints).extracting(print -> print.getPages().size()).containsExactly(1, 1);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateHoldsNoWordsOfItsOwn(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContain("staticText").doesNotContainPattern("[А-Яа-яЁё]");
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).toList();
        }
    }

    private static Map<String, Object> nothingBut(Texts texts) {
        return new HashMap<>(Map.of("texts", texts, JRParameter.REPORT_RESOURCE_BUNDLE, new Words(texts)));
    }
}
