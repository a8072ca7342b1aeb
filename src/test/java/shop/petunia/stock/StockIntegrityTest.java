package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;

class StockIntegrityTest {
    @RegisterExtension
    final Shelves shelves = new Shelves();

    @Test
    void aRemainderThatIsNotTheSumOfItsMovementsIsNamed() {
        long lot = shelves.lot(shelves.reception("Утро"), shelves.flower("Роза"), 10, 7);
        execute("update lot set remaining = 9");

        assertThat(shelves.findings()).containsExactly(Sentence.of("stock.check.remainder", lot, "Роза", 9, 10L));
    }

    @Test
    void aLotWithoutItsReceiptIsNamed() {
        long lot = shelves.lot(shelves.reception("Утро"), shelves.flower("Роза"), 10, 7);
        execute("update movement set kind = 'COUNTED'");

        assertThat(shelves.findings()).containsExactly(Sentence.of("stock.check.received", lot, "Роза", 10, 0L));
    }

    @Test
    void aShortageThatItsSettlementsDoNotExplainIsNamed() {
        shelves.sell(shelves.flower("Роза"), 3, 1);
        execute("update shortage set outstanding = 1");

        assertThat(shelves.findings()).containsExactly(Sentence.of("stock.check.shortage", 1L, "Роза", 1, 3L));
    }

    private void execute(String sql) {
        shelves.write(transaction -> transaction.session().createNativeMutationQuery(sql).executeUpdate());
    }
}
