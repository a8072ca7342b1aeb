package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.testkit.TestDatabase;

class DatabaseTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of();

    @Test
    void whatWasWrittenIsRead() {
        shop.database().writeOnly(transaction -> transaction.session()
                .createNativeMutationQuery("insert into supplier (name, note, archived) values ('Роза', '', false)")
                .executeUpdate());

        Object count = shop.ask("select count(*) from supplier");

        assertThat(count).isEqualTo(1L);
    }
}
