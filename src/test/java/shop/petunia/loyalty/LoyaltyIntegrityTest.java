package shop.petunia.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestDatabase;

class LoyaltyIntegrityTest {
    @RegisterExtension
    final Programme shop = Programme.on(TestDatabase.of(Programme.ENTITIES));

    @BeforeEach
    void somebodyWhoHasBought() {
        shop.buy(shop.client(), 7, "1000");
    }

    @Test
    void aBalanceThatTheEntriesDoNotExplainIsNamed() {
        assertThat(after("update account set balance = 4999")).extracting(Sentence::key)
                .containsExactly("loyalty.check.balance", "loyalty.check.unspent");
    }

    @Test
    void pointsThatNobodyCanSpendAreNamed() {
        assertThat(after("update point_grant set remaining = 0")).containsExactly(
                Sentence.of("loyalty.check.unspent", "FL-00001", 5000L, BigDecimal.ZERO));
    }

    @Test
    void figuresThatThePurchasesDoNotExplainAreNamed() {
        assertThat(after("update account set spent = 1")).extracting(Sentence::key)
                .containsExactly("loyalty.check.purchases");
    }

    @Test
    void aClientWithoutAnAccountIsNamed() {
        assertThat(after("delete from account")).containsExactly(Sentence.of("loyalty.check.account", "FL-00001"));
    }

    private List<Sentence> after(String sql) {
        shop.writeOnly(transaction -> transaction.session().createNativeMutationQuery(sql).executeUpdate());
        return shop.findings();
    }
}
