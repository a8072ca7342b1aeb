package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;

class SentenceJsonTest {
    @Test
    void typedArgumentsSurvive() {
        List<Object> args = List.of(
                "Роза «Ред Наоми» \"60\"",
                12L,
                true,
                new BigDecimal("1.50"),
                Money.ofKopecks(-12_150),
                Points.ofHundredths(-5),
                LocalDate.of(2026, 3, 5),
                Instant.parse("2026-03-05T07:00:00.123456Z"),
                Sentence.of("stock.lot", "Роза", Money.ofRoubles(80)));

        List<Object> read = SentenceJson.read(SentenceJson.write(args));

        assertThat(read).isEqualTo(args);
    }

    @Test
    void aConstantComesBackAsTheKeyOfItsText() {
        List<Object> read = SentenceJson.read(SentenceJson.write(List.of(Role.MANAGER)));

        assertThat(read).containsExactly(Sentence.of("staff.Role.MANAGER"));
    }
}
