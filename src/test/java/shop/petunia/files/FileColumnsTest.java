package shop.petunia.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Money;

class FileColumnsTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Vase VASE = new Vase("Роза", 25, Money.ofRoubles(120));
    private static final Counted COUNTED = new Counted(
            VASE, new BigDecimal("1.5"), LocalDate.of(2026, 3, 5), Instant.parse("2026-03-05T11:30:00Z"));

    @TempDir
    Path folder;

    @Test
    void eachColumnHoldsItsPartOfEveryRow() throws IOException {
        Path file = folder.resolve("vases.csv");

        int written = vases().write(file, Locale.UK, List.of(VASE, new Vase("Тюльпан", 7, null))::forEach, rows -> {});

        assertThat(written).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("\ufeffNAME,PIECES,PRICE\r\nРоза,25,120.00\r\nТюльпан,7,\r\n");
    }

    @Test
    void theColumnsOfAPartStandAmongThoseOfTheWhole() throws IOException {
        Path file = folder.resolve("counted.csv");
        FileColumns<Counted> columns = new FileColumns<Counted>(key -> key.toUpperCase(Locale.ROOT), MOSCOW)
                .decimal("weight", 10, Counted::weight)
                .and(vases(), Counted::vase)
                .day("day", 12, Counted::day)
                .minute("at", 18, Counted::at);

        columns.write(file, Locale.UK, row -> row.accept(COUNTED), rows -> {});

        assertThat(Files.readString(file)).isEqualTo("\ufeffWEIGHT,NAME,PIECES,PRICE,DAY,AT\r\n"
                + "1.5,Роза,25,120.00,2026-03-05,2026-03-05 14:30\r\n");
    }

    private static FileColumns<Vase> vases() {
        return new FileColumns<Vase>(key -> key.toUpperCase(Locale.ROOT), MOSCOW)
                .text("name", 28, Vase::name)
                .whole("pieces", 12, Vase::pieces)
                .money("price", 12, Vase::price);
    }

    private record Vase(String name, int pieces, @Nullable Money price) {}

    private record Counted(Vase vase, BigDecimal weight, LocalDate day, Instant at) {}
}
