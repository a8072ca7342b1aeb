package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestDatabase;

class IntegrityTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of();

    final Database database = Probe.made(shop.database());

    @Test
    void nothingIsFoundInASoundShop() {
        database.writeOnly(transaction -> Probe.insert(transaction, "Роза"));

        List<Sentence> findings = new Integrity(List.of()).check(database);

        assertThat(findings).isEmpty();
    }

    @Test
    void rowsThatBreakAConstraintAreCounted() {
        unguarded("insert into probe (name, amount, parent) values ('Роза', 1, 99), ('Лилия', 1, 98)");

        List<Sentence> findings = new Integrity(List.of()).check(database);

        assertThat(findings).containsExactly(Sentence.of("storage.check.constraint", "PROBE", "PROBE_PARENT_FK", 2L));
    }

    @Test
    void aFeaturesRuleIsAsked() {
        Sentence finding = Sentence.of("stock.check.ledger", 3L);

        List<Sentence> findings = new Integrity(List.of(connection -> List.of(finding))).check(database);

        assertThat(findings).containsExactly(finding);
    }

    private void unguarded(String sql) {
        database.writeOnly(transaction -> Probe.run(transaction, "set referential_integrity false"));
        database.writeOnly(transaction -> Probe.run(transaction, sql));
        database.writeOnly(transaction -> Probe.run(transaction, "set referential_integrity true"));
    }
}
