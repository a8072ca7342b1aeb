package shop.petunia.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.loyalty.Programme.money;
import static shop.petunia.loyalty.Programme.points;
import static shop.petunia.testkit.Refusals.refusal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;
import shop.petunia.testkit.TestDatabase;

class TiersTest {
    private static final TierDraft SILVER = tier("Серебро", "1000", "7");
    private static final TierDraft GOLD = tier("Золото", "5000", "10");

    @RegisterExtension
    final Programme shop = Programme.on(TestDatabase.of(Programme.ENTITIES));

    @Test
    void theTierBeforeThisSaleGivesThePercent() {
        shop.tiers.replace(List.of(GOLD, SILVER));
        long client = shop.client();

        List<Accrued> accrued = List.of(
                shop.buy(client, "999"), shop.buy(client, "5000"), shop.buy(client, "100"));

        assertThat(accrued).extracting(Accrued::points)
                .containsExactly(points("49.95"), points("250"), points("10"));
    }

    @Test
    void aRefundTakesTheTierAway() {
        shop.tiers.replace(List.of(SILVER));
        long client = shop.client();
        shop.buy(client, 7, "1000");

        shop.refund(7, "1", 1, 1000);

        assertThat(shop.loyalty.terms(client)).isEqualTo(
                new Terms(BigDecimal.valueOf(5), null, "Серебро", money("1")));
    }

    @Test
    void theTermsTellWhatTheNextSaleGives() {
        shop.tiers.replace(List.of(GOLD, SILVER));
        long client = shop.client();
        Terms before = shop.loyalty.terms(client);
        shop.buy(client, "6000");

        Terms after = shop.loyalty.terms(client);

        assertThat(before).isEqualTo(new Terms(BigDecimal.valueOf(5), null, "Серебро", money("1000")));
        assertThat(after).isEqualTo(new Terms(GOLD.percent(), "Золото", null, Money.ZERO));
    }

    @Test
    void tiersAreReplacedAsAWholeAndTold() {
        shop.tiers.replace(List.of(SILVER));
        List<Change> told = new ArrayList<>();
        shop.database.changes().afterCommit(told::addAll);

        shop.tiers.replace(List.of(GOLD, SILVER));
        shop.tiers.replace(List.of(SILVER, GOLD));

        assertThat(shop.tiers.list()).containsExactly(SILVER, GOLD);
        assertThat(told).extracting(Change::audit).containsExactly(Sentence.of(
                "loyalty.audit.tiers", "Серебро 1000: 7 %", "Серебро 1000: 7 %, Золото 5000: 10 %"));
    }

    @Test
    void tiersDifferInNameAndTotal() {
        assertThatThrownBy(() -> shop.tiers.replace(List.of(SILVER, tier("серебро", "2000", "8"))))
                .satisfies(refusal("loyalty.tier.nameTwice", "серебро"));
        assertThatThrownBy(() -> shop.tiers.replace(List.of(SILVER, tier("Платина", "1000", "8"))))
                .satisfies(refusal("loyalty.tier.fromTwice", money("1000")));
        assertThatThrownBy(() -> tier(" ", "1000", "8")).satisfies(refusal("loyalty.tier.name", 100));
        assertThatThrownBy(() -> tier("Платина", "1000", "100.5")).satisfies(refusal("loyalty.percent.limits"));
    }

    private static TierDraft tier(String name, String from, String percent) {
        return new TierDraft(name, money(from), new BigDecimal(percent));
    }
}
